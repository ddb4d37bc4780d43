package org.onthelatch.sqlite;

import java.util.List;
import java.util.Optional;
import org.onthelatch.egress.DecisionContext;
import org.onthelatch.egress.DeviceEvent;
import org.onthelatch.egress.EgressLog;
import org.onthelatch.egress.EventKey;
import org.onthelatch.egress.EventKind;
import org.onthelatch.egress.KeptEvent;
import org.onthelatch.egress.Numbering;
import org.onthelatch.ward.DeviceId;

/** The log of the doors in the one order of commit. */
public final class SqliteEgressLog implements EgressLog {
    private static final String FIND = """
            SELECT record.canonical FROM egress_event JOIN record USING (position)
            WHERE device = ? AND epoch = ? AND seq = ?
            """;
    private static final String INSERT = """
            INSERT INTO egress_event
                (position, device, epoch, seq, at, recorded_at, door, way, kind, fob, person, outcome, hash)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;
    private static final String FIND_FORK = """
            SELECT position FROM fork WHERE device = ? AND epoch = ? AND seq = ? AND hash = ?
            """;
    private static final String INSERT_FORK = """
            INSERT INTO fork (position, device, epoch, seq, hash) VALUES (?, ?, ?, ?, ?)
            """;
    private static final String NUMBERING = """
            SELECT up_to, beyond FROM numbering WHERE device = ? AND epoch = ?
            """;
    private static final String ACCOUNT = """
            INSERT INTO numbering (device, epoch, up_to, beyond) VALUES (?, ?, ?, ?)
            ON CONFLICT (device, epoch) DO UPDATE SET up_to = excluded.up_to, beyond = excluded.beyond
            """;
    private static final String INSERT_QUARANTINED = """
            INSERT INTO quarantine (position, device, topic, received_at) VALUES (?, ?, ?, ?)
            """;

    private final Writer writer;
    private final Records records;

    public SqliteEgressLog(Database database) {
        this.writer = database.writer();
        this.records = new Records(writer);
    }

    @Override
    public Optional<KeptEvent> find(EventKey key) {
        return writer
                .query(
                        "look for event " + key,
                        FIND,
                        row -> StoredForm.read(row.getString(1), KeptEvent.class),
                        key.controller().value(),
                        key.epoch(),
                        key.seq())
                .stream()
                .findFirst();
    }

    @Override
    public void append(KeptEvent kept) {
        DeviceEvent event = kept.event();
        EventKey key = event.key();
        if (records.lastVersion(RecordKind.EGRESS_EVENT, key.toString()) > 0) {
            throw new IllegalStateException("event " + key + " is in the log already");
        }
        long position = records.append(RecordKind.EGRESS_EVENT, key.toString(), kept, kept.recordedAt());
        writer.update(
                "append event " + key,
                INSERT,
                position,
                key.controller().value(),
                key.epoch(),
                key.seq(),
                Micros.of(event.at()),
                Micros.of(kept.recordedAt()),
                event.door(),
                event.way(),
                event.kind().name(),
                event.fob(),
                personOf(kept.context()),
                outcomeOf(event.kind()),
                event.hash());
    }

    private static String personOf(DecisionContext context) {
        return context instanceof DecisionContext.OfResident resident
                ? resident.person().value()
                : "";
    }

    private static String outcomeOf(EventKind kind) {
        if (kind.isGranted()) {
            return "OPENED";
        }
        return kind.isRefused() || kind.equals(EventKind.ESCORT_PAIR_TIMEOUT) ? "REFUSED" : "OTHER";
    }

    /** Kept once, however often a controller sends it. */
    @Override
    public void appendFork(KeptEvent second) {
        EventKey key = second.event().key();
        String hash = second.event().hash();
        Object[] which = {key.controller().value(), key.epoch(), key.seq(), hash};
        String attempted = "append a fork of event " + key;
        if (writer.query(attempted, FIND_FORK, row -> row.getLong(1), which).isEmpty()) {
            long position = records.append(RecordKind.EGRESS_EVENT, key.toString(), second, second.recordedAt());
            writer.update(attempted, INSERT_FORK, position, key.controller().value(), key.epoch(), key.seq(), hash);
        }
    }

    @Override
    public Numbering numbering(DeviceId controller, long epoch) {
        List<Numbering> found = writer.query(
                "read the numbering of " + controller,
                NUMBERING,
                row -> numbering(row.getLong(1), row.getString(2)),
                controller.value(),
                epoch);
        return found.isEmpty() ? Numbering.EMPTY : found.get(0);
    }

    static Numbering numbering(long upTo, String beyond) {
        return new Numbering(upTo, List.of(StoredForm.read(beyond, Numbering.Range[].class)));
    }

    @Override
    public void account(DeviceId controller, long epoch, Numbering numbering) {
        writer.update(
                "keep the numbering of " + controller,
                ACCOUNT,
                controller.value(),
                epoch,
                numbering.upTo(),
                StoredForm.canonical(numbering.beyond()));
    }

    @Override
    public void quarantine(Quarantined message) {
        String device = message.controller().value();
        long position = records.append(RecordKind.QUARANTINE, device, message, message.receivedAt());
        writer.update(
                "quarantine a message of " + device,
                INSERT_QUARANTINED,
                position,
                device,
                message.topic(),
                Micros.of(message.receivedAt()));
    }
}
