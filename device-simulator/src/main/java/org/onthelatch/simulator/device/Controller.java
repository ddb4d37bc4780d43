package org.onthelatch.simulator.device;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.onthelatch.simulator.accesslist.Presented;
import org.onthelatch.simulator.site.DoorId;
import org.onthelatch.simulator.site.Way;

/** The firmware: built anew from the memory at each power-up, and so knows only what was stored. */
final class Controller {
    private final Map<DoorId, DoorHardware> doors;
    private final Diary diary;
    private final Optional<Pad> pad;
    private final DeviceClock clock;
    private final Recorder recorder;
    private final Keys keys;
    private final ListKeeper lists;
    private final Releases releases;
    private final Readers readers;
    private final ServiceEar ear;
    private final CommandDesk desk;
    private final StatusReport status;

    Controller(
            DeviceSettings settings,
            Map<DoorId, DoorHardware> doors,
            DeviceMemory memory,
            Clock oscillator,
            Line line,
            Diary diary,
            Optional<Pad> pad) {
        this.doors = doors;
        this.pad = pad;
        this.diary = diary;
        this.clock = new DeviceClock(oscillator, memory);
        this.recorder =
                new Recorder(new EventLog(memory, settings.firstEpoch(), settings.bufferEvents(), diary), clock, line);
        this.keys = new Keys(settings.serviceKey(), memory);
        this.lists = new ListKeeper(settings, memory, clock, line, recorder, diary);
        this.releases = new Releases(memory);
        this.readers = new Readers(lists, clock, recorder);
        this.ear = new ServiceEar(settings.device(), memory, keys, clock, recorder);
        this.status = new StatusReport(settings, clock, recorder.log(), keys, lists, releases, line);
        this.desk = new CommandDesk(settings.device(), memory, clock, line, this::plan);
        outgrowKeys();
        diary.started(settings, recorder.log(), lists);
    }

    DeviceClock clock() {
        return clock;
    }

    Recorder recorder() {
        return recorder;
    }

    ListKeeper lists() {
        return lists;
    }

    StatusReport status() {
        return status;
    }

    List<String> checkpoints() {
        return ear.checkpoints();
    }

    DoorAnswer present(DoorHardware door, Way way, Presented presented) {
        Optional<ReleaseCause> released = releases.at(door.settings().door());
        return released.<DoorAnswer>map(cause -> new DoorAnswer.Released(cause, clock.now()))
                .orElseGet(() -> readers.present(door.settings(), way, presented));
    }

    /**
     * Takes what came from the service.
     *
     * @param tableFull whether to behave as if no list fitted
     */
    void receive(ServiceTopic topic, byte[] payload, boolean retained, boolean tableFull) {
        switch (topic) {
            case RECEIPT -> ear.receipt(payload, diary);
            case SERVICE_STATUS -> ear.status(payload, retained);
            case ACCESS_LIST -> acceptList(payload, tableFull);
            case COMMANDS -> desk.receive(payload, keys.ring());
        }
        status.publishIfChanged();
    }

    /** What is due by the clock. */
    void tick() {
        readers.endOverdueWaits();
        recorder.sendAgainWhenNoReceiptMoves();
        status.publishIfDue();
    }

    /** Looks at the inputs of the doors and releases what they demand; nothing here ever restores a door. */
    void readInputs() {
        for (DoorHardware door : doors.values()) {
            for (ReleaseCause cause : door.inputs()) {
                release(door.settings().door(), cause);
            }
        }
        status.publishIfChanged();
    }

    private void release(DoorId door, ReleaseCause cause) {
        if (releases.release(door, cause)) {
            readers.dropWaits(door);
            recorder.record(Happening.at(door, cause.event()));
        }
    }

    private void acceptList(byte[] payload, boolean tableFull) {
        if (payload.length > 0) { // an empty one only clears what the broker had kept
            lists.receive(payload, keys.ring(), tableFull);
            outgrowKeys();
        }
    }

    private void outgrowKeys() {
        lists.held().ifPresent(list -> keys.outgrow(list.header().keyEpoch()));
    }

    private CommandPlan plan(Command command) {
        return switch (command.action()) {
            case "SEND_STATUS" -> new CommandPlan.Do(status::publish);
            case "SEND_EVENTS" -> sendEvents(command);
            case "RELEASE_ONCE" -> at(command, this::releaseOnce);
            case "CONFIRM_RESTORED" -> at(command, this::confirmRestored);
            case "WRITE_FOB" -> onPad(pad -> pad.write(command.fob(), command.image()));
            case "READ_FOB" -> onPad(Pad::read);
            default -> new CommandPlan.Refuse("UNKNOWN_ACTION");
        };
    }

    private CommandPlan onPad(Function<Pad, ObjectNode> action) {
        return pad.<CommandPlan>map(found -> new CommandPlan.Found(action.apply(found)))
                .orElseGet(() -> new CommandPlan.Refuse("NOT_SUPPORTED"));
    }

    private CommandPlan sendEvents(Command command) {
        long from = command.whole("from");
        long to = command.whole("to");
        if (from > to) {
            return new CommandPlan.Refuse("MALFORMED");
        }
        return command.whole("epoch") == recorder.log().epoch()
                ? new CommandPlan.Do(() -> recorder.sendGap(from, to))
                : new CommandPlan.Refuse("UNKNOWN_EPOCH");
    }

    private CommandPlan at(Command command, DoorAction action) {
        DoorHardware door = doors.get(command.door());
        return door == null ? new CommandPlan.Refuse("UNKNOWN_DOOR") : action.plan(command, door);
    }

    private CommandPlan releaseOnce(Command command, DoorHardware door) {
        Way way = command.way();
        if (!door.settings().reader()) {
            return new CommandPlan.Refuse("NOT_SUPPORTED");
        }
        return new CommandPlan.Do(
                () -> recorder.record(Happening.at(door.settings().door(), EventKind.STAFF_RELEASE)
                        .with(EventField.WAY, way)
                        .with(EventField.REASON, command.id())));
    }

    private CommandPlan confirmRestored(Command command, DoorHardware door) {
        if (!door.inputs().isEmpty()) {
            return new CommandPlan.Refuse("STILL_RELEASED");
        }
        return new CommandPlan.Do(() -> restore(door.settings().door(), command.id()));
    }

    private void restore(DoorId door, String reason) {
        if (releases.restore(door)) {
            diary.restored(door);
            recorder.record(Happening.at(door, EventKind.MODE_CHANGED)
                    .with(EventField.CAUSE, "RESTORED")
                    .with(EventField.REASON, reason));
        }
    }

    /** What a command does at one door. */
    private interface DoorAction {
        CommandPlan plan(Command command, DoorHardware door);
    }
}
