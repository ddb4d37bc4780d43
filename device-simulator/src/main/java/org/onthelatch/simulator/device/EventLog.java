package org.onthelatch.simulator.device;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.onthelatch.simulator.wire.Members;
import org.onthelatch.simulator.wire.StrictJson;
import org.onthelatch.simulator.wire.WireInstant;

/** The numbered, chained events that the service has not receipted; stored before anyone else sees them. */
final class EventLog {
    private static final int SLACK_LINES = 1_000;

    private final DeviceMemory memory;
    private final Diary diary;
    private final int capacity;
    private final List<Event> held = new ArrayList<>();
    private Numbering numbering;
    private int journalLines;

    /**
     * Goes on where the memory says.
     *
     * @param capacity unreceipted events that it holds before it drops the oldest, at least 10
     */
    EventLog(DeviceMemory memory, long firstEpoch, int capacity, Diary diary) {
        if (capacity < 10) {
            throw new IllegalArgumentException("an event buffer holds at least 10 events, but was " + capacity);
        }
        this.memory = memory;
        this.diary = diary;
        this.capacity = capacity;
        this.numbering = memory.read(Cell.NUMBERING).map(Numbering::parse).orElseGet(() -> Numbering.begin(firstEpoch));
        List<byte[]> lines = memory.journal();
        this.journalLines = lines.size();
        for (byte[] line : lines) {
            recall(line);
        }
    }

    long epoch() {
        return numbering.epoch();
    }

    long lastSeq() {
        return numbering.seq();
    }

    boolean isEmpty() {
        return held.isEmpty();
    }

    List<Event> unreceipted() {
        return List.copyOf(held);
    }

    List<Event> after(long seq) {
        int newer = (int) Math.min(held.size(), Math.max(0, numbering.seq() - seq)); // held numbers have no gaps
        return List.copyOf(held.subList(held.size() - newer, held.size()));
    }

    Event record(Happening happening, Stamp stamp) {
        if (held.size() >= capacity) {
            dropOldest(stamp);
        }
        return append(happening, stamp);
    }

    /** What a device still has of a gap, with a LOST event for each part that it does not have. */
    List<Event> recover(long from, long to, Stamp stamp) {
        List<Event> lost = new Gap(from, Math.min(to, numbering.seq()), held)
                .unexplained().stream()
                        .map(range -> record(range.lost("no longer held"), stamp))
                        .toList();
        List<Event> answer = new ArrayList<>();
        for (Event event : held) {
            if ((event.seq() >= from && event.seq() <= to)
                    || lost.contains(event)
                    || Range.ofLost(event)
                            .filter(range -> range.touches(from, to))
                            .isPresent()) {
                answer.add(event);
            }
        }
        return answer;
    }

    /** Takes a verified receipt for this device. */
    ReceiptEffect receipt(long epoch, long upTo) {
        if (epoch > numbering.epoch() || (epoch == numbering.epoch() && upTo > numbering.seq())) {
            beginAgain(epoch + 1);
            return ReceiptEffect.RENUMBERED;
        }
        if (epoch < numbering.epoch() || upTo <= numbering.receipted()) {
            return ReceiptEffect.NONE;
        }
        held.removeIf(event -> event.seq() <= upTo);
        numbering = numbering.receiptedUpTo(upTo);
        memory.write(Cell.NUMBERING, numbering.toBytes());
        compactWhenLong();
        return ReceiptEffect.MOVED;
    }

    /** Loses the stored numbering and everything numbered; goes on in a new epoch. */
    void forget() {
        diary.forgot(numbering.epoch(), numbering.seq());
        held.clear();
        numbering = Numbering.begin(numbering.epoch() + 1);
        memory.write(Cell.NUMBERING, numbering.toBytes());
        rewriteJournal();
    }

    private void recall(byte[] line) {
        Members stored = StrictJson.object(line);
        Event event = Event.parse(stored.whole("epoch", 1, Members.MAX_WHOLE), stored.object("event"));
        if (event.epoch() > numbering.epoch()) {
            numbering = Numbering.begin(event.epoch());
            held.clear();
        }
        if (event.epoch() == numbering.epoch() && event.seq() > numbering.goneTo()) {
            held.add(event);
        }
        if (event.epoch() == numbering.epoch() && event.seq() > numbering.seq()) {
            numbering = numbering.after(event);
        }
    }

    private Event append(Happening happening, Stamp stamp) {
        Event event = next(happening, stamp.at(), stamp.clock(), stamp.late());
        diary.event(event);
        memory.append(stored(event));
        journalLines++;
        held.add(event);
        numbering = numbering.after(event);
        return event;
    }

    private Event next(Happening happening, Instant at, ClockTrust clock, boolean late) {
        return new Event(
                numbering.epoch(),
                numbering.seq() + 1,
                WireInstant.format(at),
                clock,
                happening,
                late,
                numbering.hash());
    }

    private void dropOldest(Stamp stamp) {
        List<Event> dropped = List.copyOf(held.subList(0, Math.max(2, capacity / 10)));
        long to = dropped.get(dropped.size() - 1).seq();
        append(Range.covering(dropped).lost("buffer full"), stamp);
        held.removeIf(event -> event.seq() <= to);
        numbering = numbering.withoutUpTo(to);
        memory.write(Cell.NUMBERING, numbering.toBytes());
        compactWhenLong();
    }

    private void beginAgain(long epoch) {
        List<Event> before = List.copyOf(held);
        diary.renumbered(numbering.epoch());
        held.clear();
        numbering = Numbering.begin(epoch);
        for (Event old : before) {
            long seq = numbering.seq() + 1;
            Happening happening =
                    Range.ofLost(old).map(range -> range.lostBefore(old, seq)).orElse(old.happening());
            Event event = new Event(epoch, seq, old.at(), old.clock(), happening, old.late(), numbering.hash());
            diary.event(event);
            held.add(event);
            numbering = numbering.after(event);
        }
        rewriteJournal(); // first, since a journal of a higher epoch is believed over the cell
        memory.write(Cell.NUMBERING, numbering.toBytes());
    }

    private void compactWhenLong() {
        if (journalLines > 2 * held.size() + SLACK_LINES) {
            memory.write(Cell.NUMBERING, numbering.toBytes());
            rewriteJournal();
        }
    }

    private void rewriteJournal() {
        memory.rewrite(held.stream().map(EventLog::stored).toList());
        journalLines = held.size();
    }

    private static byte[] stored(Event event) {
        return StrictJson.bytes(
                StrictJson.newObject().put("epoch", event.epoch()).set("event", event.toJson()));
    }
}
