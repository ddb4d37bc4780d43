package org.onthelatch.sqlite;

import static org.onthelatch.egress.SampleEvents.event;
import static org.onthelatch.egress.SampleEvents.with;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.onthelatch.accesslist.Reason;
import org.onthelatch.assessment.Level;
import org.onthelatch.audit.AuditEntry;
import org.onthelatch.audit.AuditEntry.Actor;
import org.onthelatch.commissioning.DoorTest;
import org.onthelatch.doorcontroller.CommandAnswer;
import org.onthelatch.doorcontroller.CommandId;
import org.onthelatch.doorcontroller.ContentHash;
import org.onthelatch.doorcontroller.DoorCommand;
import org.onthelatch.doorcontroller.DoorCommand.ReleaseOnce;
import org.onthelatch.doorcontroller.IssuedList;
import org.onthelatch.doorcontroller.ListAnswer;
import org.onthelatch.doorcontroller.ListVersion;
import org.onthelatch.doorcontroller.ReleaseReason;
import org.onthelatch.egress.DecisionContext;
import org.onthelatch.egress.DecisionContext.LevelThen;
import org.onthelatch.egress.EgressLog.Quarantined;
import org.onthelatch.egress.EventKind;
import org.onthelatch.legalstatus.StatusCode;
import org.onthelatch.person.VisitorId;
import org.onthelatch.ward.DeviceId;
import org.onthelatch.ward.DoorId;
import org.onthelatch.ward.Way;

/** What comes from the doors and goes to them, with every case of every sealed type, and an audit entry of each kind. */
final class SampleDoorRecords {
    private static final VisitorId V01 = new VisitorId("V01");
    private static final DeviceId HERON_A = new DeviceId("heron-a");
    private static final ContentHash HASH = new ContentHash("0123456789abcdef".repeat(4));

    private SampleDoorRecords() {}

    private static Stream<Object> commands() {
        CommandId id = new CommandId("c-1");
        DoorId hd01 = new DoorId("HD01");
        return Stream.of(
                command(id, new ReleaseOnce(hd01, Way.OUT, ReleaseReason.OTHER, "parcel", List.of(SampleRecords.P03))),
                command(new CommandId("c-2"), new ReleaseOnce(hd01, Way.IN, ReleaseReason.VISITOR, "", List.of())),
                command(new CommandId("c-3"), new DoorCommand.ConfirmRestored(hd01, "shut and tried")),
                command(new CommandId("c-4"), new DoorCommand.SendStatus("")),
                new DoorTest(
                        hd01,
                        DoorTest.Kind.LOCAL_OVERRIDE,
                        false,
                        "glass stuck",
                        LocalDate.of(2026, 11, 3),
                        SampleRecords.STAFF,
                        SampleRecords.NOON),
                new CommandAnswer.Done(id, Instant.MAX, SampleRecords.NOON),
                new CommandAnswer.Refused(id, "EXPIRED", SampleRecords.NOON, SampleRecords.NOON),
                new CommandAnswer.Failed(id, "JAMMED", SampleRecords.NOON, SampleRecords.NOON),
                new CommandAnswer.NotSent(id, "no line", SampleRecords.NOON));
    }

    private static DoorCommand command(CommandId id, DoorCommand.Action action) {
        return new DoorCommand(id, HERON_A, SampleRecords.STAFF, SampleRecords.NOON, action);
    }

    static Stream<Object> all() {
        LevelThen notAssessed = new LevelThen.NotAssessed();
        LevelThen assessed = new LevelThen.Assessed(Level.L4, 2, SampleRecords.STAFF, false);
        StatusCode status = new StatusCode("S2");
        Stream<Object> events = Stream.<DecisionContext>of(
                        new DecisionContext.Nobody(),
                        new DecisionContext.UnknownFob(),
                        new DecisionContext.OfStaff(SampleRecords.STAFF),
                        new DecisionContext.OfVisitor(V01),
                        new DecisionContext.OfResident(
                                SampleRecords.P03, notAssessed, status, Reason.NO_CONTROLLER, false),
                        new DecisionContext.OfResident(SampleRecords.P03, assessed, status, Reason.NO_CONTROLLER, true))
                .map(context -> with(event(Long.MAX_VALUE, EventKind.EGRESS_REFUSED), context));
        return Stream.concat(
                Stream.concat(events, commands()),
                Stream.of(
                        SampleRecords.AUDIT,
                        new AuditEntry(new Actor.Service("BringUpToDate"), "issue", "heron-a", Instant.MIN, ""),
                        new IssuedList(HERON_A, new ListVersion(1, 2), HASH, SampleRecords.NOON, "{\"n\":1}"),
                        new ListAnswer.Applied(HERON_A, new ListVersion(1, 2), HASH, Instant.MAX),
                        new ListAnswer.Refused(HERON_A, "1.9", "WRONG_AUDIENCE", SampleRecords.NOON),
                        new Quarantined(HERON_A, "latch/v1/heron-a/events", SampleRecords.NOON, "no seq", "e30=")));
    }
}
