package org.onthelatch.call;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.onthelatch.accesslist.Reason;
import org.onthelatch.audit.InMemoryBook;
import org.onthelatch.doorcontroller.CommandId;
import org.onthelatch.doorcontroller.DoorCommand;
import org.onthelatch.doorcontroller.ReleaseReason;
import org.onthelatch.egress.DecisionContext;
import org.onthelatch.egress.DeviceEvent;
import org.onthelatch.egress.EventKey;
import org.onthelatch.egress.EventKind;
import org.onthelatch.egress.KeptEvent;
import org.onthelatch.egress.RecordEgress;
import org.onthelatch.legalstatus.StatusCode;
import org.onthelatch.person.PersonId;
import org.onthelatch.staff.StaffId;
import org.onthelatch.ward.DeviceId;
import org.onthelatch.ward.DoorId;
import org.onthelatch.ward.Way;

/** The front door at night, what it reports, and the book of calls. */
final class AtTheDoor {
    static final Instant THREE = Instant.parse("2026-11-24T03:00:00Z");
    static final StaffId PRYCE = new StaffId("l.pryce");

    final InMemoryBook<CallEntry> book =
            InMemoryBook.versioned(entry -> entry.call().value(), CallEntry::version);
    final LiveCalls calls = new LiveCalls(book);
    final EscalateCalls escalate = new EscalateCalls(calls);
    private final Map<CommandId, DoorCommand> commands = new HashMap<>();
    private final RingStaff ring = new RingStaff(
            calls,
            new RecentRefusals(),
            door -> !door.value().equals("HD21"),
            id -> Optional.ofNullable(commands.get(id)));
    private long seq;

    /** Kept in one commit. */
    void reports(KeptEvent... events) {
        ring.keep(
                new RecordEgress.Recorded(
                        new DeviceId("heron-a"),
                        new ArrayList<>(List.of(events)),
                        0,
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of()),
                events[events.length - 1].recordedAt());
        calls.readAll();
    }

    void look(Instant now) {
        escalate.look(now);
        calls.readAll();
    }

    Call only() {
        List<Call> all = calls.all().newestFirst();
        if (all.size() != 1) {
            throw new AssertionError("expected one call, but there are " + all);
        }
        return all.get(0);
    }

    CommandId asked(String id, String... people) {
        CommandId command = new CommandId(id);
        List<PersonId> whom = List.of(people).stream().map(PersonId::new).toList();
        commands.put(
                command,
                new DoorCommand(
                        command,
                        new DeviceId("heron-a"),
                        PRYCE,
                        THREE,
                        new DoorCommand.ReleaseOnce(new DoorId("HD01"), Way.OUT, ReleaseReason.GOING_OUT, "", whom)));
        return command;
    }

    KeptEvent pressed(Instant at) {
        return event("EGRESS_REQUESTED", "HD01", at, "", new DecisionContext.Nobody());
    }

    KeptEvent released(Instant at, String reason) {
        return event("STAFF_RELEASE", "HD01", at, reason, new DecisionContext.Nobody());
    }

    KeptEvent unknownFob(String door, Instant at) {
        return event("FOB_UNKNOWN", door, at, "", new DecisionContext.UnknownFob());
    }

    KeptEvent refused(String person, String door, Instant at) {
        return event("EGRESS_REFUSED", door, at, "", of(person));
    }

    KeptEvent pressedBy(String person, Instant at) {
        return event("EGRESS_REQUESTED", "HD01", at, "", of(person));
    }

    private static DecisionContext of(String person) {
        return new DecisionContext.OfResident(
                new PersonId(person),
                new DecisionContext.LevelThen.NotAssessed(),
                StatusCode.INFORMAL,
                Reason.NO_POWER_TO_HOLD,
                true);
    }

    private KeptEvent event(String kind, String door, Instant at, String reason, DecisionContext context) {
        seq++;
        DeviceEvent event = new DeviceEvent(
                new EventKey(new DeviceId("heron-a"), 1, seq),
                new EventKind(kind),
                at,
                true,
                door,
                "OUT",
                "",
                "",
                "",
                "",
                "1.4",
                false,
                0,
                0,
                reason,
                "",
                "hash-" + seq);
        return new KeptEvent(event, at.plusSeconds(1), false, false, context);
    }
}
