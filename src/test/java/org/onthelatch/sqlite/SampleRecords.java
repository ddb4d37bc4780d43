package org.onthelatch.sqlite;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.onthelatch.assessment.AgreedTimes;
import org.onthelatch.assessment.Assessment;
import org.onthelatch.assessment.AssessmentId;
import org.onthelatch.assessment.ExitRule;
import org.onthelatch.assessment.Level;
import org.onthelatch.assessment.Reasons;
import org.onthelatch.assessment.RoomStage;
import org.onthelatch.assessment.RuleZone;
import org.onthelatch.assessment.Variation;
import org.onthelatch.audit.AuditEntry;
import org.onthelatch.audit.AuditEntry.Actor;
import org.onthelatch.call.CallEntry;
import org.onthelatch.call.CallStep;
import org.onthelatch.call.LawfulBasis;
import org.onthelatch.call.Request;
import org.onthelatch.fob.EntryGrant;
import org.onthelatch.fob.FobCount;
import org.onthelatch.fob.FobToken;
import org.onthelatch.fob.Holder;
import org.onthelatch.fob.Holding;
import org.onthelatch.fob.StockEntry;
import org.onthelatch.incident.Finding;
import org.onthelatch.incident.IncidentEntry;
import org.onthelatch.incident.SampleFindings;
import org.onthelatch.incident.Step;
import org.onthelatch.leave.Consent;
import org.onthelatch.leave.ConsentId;
import org.onthelatch.leave.Leave;
import org.onthelatch.leave.LeaveId;
import org.onthelatch.leave.LeaveType;
import org.onthelatch.legalstatus.Authority;
import org.onthelatch.legalstatus.AuthorityId;
import org.onthelatch.legalstatus.StatusCode;
import org.onthelatch.person.Allow;
import org.onthelatch.person.Charge;
import org.onthelatch.person.Company;
import org.onthelatch.person.Cover;
import org.onthelatch.person.DoorNeeds;
import org.onthelatch.person.PersonId;
import org.onthelatch.person.Resident;
import org.onthelatch.person.Visitor;
import org.onthelatch.person.VisitorId;
import org.onthelatch.staff.Role;
import org.onthelatch.staff.StaffId;
import org.onthelatch.staff.StaffMember;
import org.onthelatch.ward.DoorId;
import org.onthelatch.ward.Period;
import org.onthelatch.ward.WardId;
import org.onthelatch.ward.WeeklyHours;
import org.onthelatch.ward.Window;
import org.onthelatch.ward.ZoneCode;
import org.onthelatch.whereabouts.Statement;

/** An entry of every book, with every case of every sealed type and times without beginning or end. */
final class SampleRecords {
    static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");
    static final PersonId P03 = new PersonId("P03");
    static final StaffId STAFF = new StaffId("a.okafor");
    static final AuditEntry AUDIT = new AuditEntry(
            new Actor.Staff(STAFF, Role.RESPONSIBLE_CLINICIAN), "record assessment", "P03", NOON, "review");

    private static final VisitorId V01 = new VisitorId("V01");
    private static final VisitorId V02 = new VisitorId("V02");
    static final DoorId HD01 = new DoorId("HD01");
    private static final Window WORKDAYS = new Window(
            new WeeklyHours(Set.of(DayOfWeek.MONDAY, DayOfWeek.FRIDAY), LocalTime.of(22, 0), LocalTime.of(6, 30)),
            Period.from(NOON));

    private SampleRecords() {}

    static Resident resident() {
        return new Resident(
                P03,
                "Imelda \u00c5 \"Mel\" Test",
                41,
                "9990000034",
                new WardId("heron"),
                new ZoneCode("Z-HER-03"),
                "Bed 3",
                new DoorNeeds(Duration.ofSeconds(20), true));
    }

    static Visitor visitor() {
        return new Visitor(V01, "Rosa Test", "sister of P03");
    }

    static StaffMember staffMember() {
        return new StaffMember(STAFF, "Ada Okafor", Role.NURSE, "Bank nurse");
    }

    static Authority authority() {
        return new Authority(
                new AuthorityId("au0000000003"),
                P03,
                new StatusCode("S37_41"),
                Period.from(NOON),
                new StatusCode("INFORMAL"),
                true,
                "order of 3 May",
                STAFF,
                NOON);
    }

    static Assessment assessment(int version) {
        ExitRule restricted = new ExitRule.Restricted(List.of(
                new Allow(List.of(WORKDAYS), Company.ALONE),
                Allow.anyTime(Company.STAFF),
                Allow.anyTime(new Company.WithNamed(Set.of(V02, V01)))));
        return new Assessment(
                new AssessmentId("as000000030" + version),
                P03,
                version,
                Level.L3,
                new AgreedTimes(List.of(WORKDAYS), List.of(Window.ALWAYS)),
                Set.of(V01, V02),
                List.of(
                        new Variation(RuleZone.GARDEN, restricted, "fear of the pond"),
                        new Variation(RuleZone.SITE, ExitRule.FREE, "college")),
                new Reasons("\u201cI want to walk\u201d", "rationale", "evidence", "alternatives", "next", "s3"),
                new StatusCode("S3"),
                STAFF,
                new StaffId("l.pryce"),
                NOON.minusSeconds(3_600),
                NOON,
                NOON.plusNanos(1),
                NOON.plus(Duration.ofDays(28)),
                true);
    }

    static RoomStage roomStage() {
        return new RoomStage(
                P03,
                new ZoneCode("Z-KIT"),
                RoomStage.Stage.AGREED_TIMES,
                List.of(WORKDAYS),
                Period.until(NOON),
                STAFF,
                NOON);
    }

    static Leave leave() {
        return new Leave(
                new LeaveId("lv0000000001"),
                P03,
                Leave.Grantor.COURT,
                LeaveType.ACCOMPANIED,
                Set.of(V01),
                List.of(WORKDAYS),
                Period.ALWAYS,
                Duration.ZERO,
                2,
                "the harbour",
                "back by six",
                "",
                STAFF,
                NOON);
    }

    static Consent awaited() {
        return new Consent.Awaited(
                new ConsentId("co0000000001"), P03, Set.of(LeaveType.UNESCORTED, LeaveType.ESCORTED), NOON);
    }

    static Consent given() {
        return new Consent.Given(
                new ConsentId("co0000000001"), P03, Set.of(LeaveType.UNESCORTED), Period.until(NOON), "MHCS/1");
    }

    static Holding holding() {
        return new Holding(
                new FobToken("04c10000000003"),
                new Holder.OfResident(P03),
                Period.from(NOON),
                Holding.State.HELD,
                STAFF,
                NOON);
    }

    static FobCount fobCount() {
        return new FobCount(
                NOON, STAFF, Set.of(new FobToken("04c10000000201")), Set.of(new FobToken("04c10000000202")), "");
    }

    static StockEntry stockEntry() {
        return new StockEntry(new FobToken("04c10000000201"), StockEntry.State.SPARE, NOON, STAFF, "spare");
    }

    static EntryGrant entryGrant(Holder holder) {
        return new EntryGrant(holder, Set.of(HD01, new DoorId("HD02")), List.of(WORKDAYS), Period.from(NOON), "visits");
    }

    static Statement wentOut() {
        return new Statement.WentOut(P03, NOON, Instant.MAX, Duration.ofMinutes(30), "", STAFF);
    }

    static Statement cameBack() {
        return new Statement.CameBack(P03, NOON, STAFF);
    }

    /** Entries of every book. */
    static Statement seen() {
        return new Statement.Seen(cameBack().person(), NOON, Statement.Spot.IN_THE_WARD, STAFF);
    }

    static CallEntry call() {
        Request request =
                new Request.InPerson("1", new DoorId("HD01"), new PersonId("P08"), NOON.minusSeconds(60), STAFF);
        return new CallEntry(request.id(), 1, NOON, new CallStep.Rang(request));
    }

    static CallEntry declined() {
        LawfulBasis basis = new LawfulBasis.BestInterests("to cross the road now", "traffic", "went with her");
        CallStep step = new CallStep.Declined(STAFF, List.of(new PersonId("P08")), basis, "", false);
        return new CallEntry(call().call(), 2, NOON.plusSeconds(60), step);
    }

    static IncidentEntry incident() {
        Finding finding = SampleFindings.refused(7, NOON);
        return new IncidentEntry(finding.id(), 1, NOON, new Step.Opened(finding));
    }

    static IncidentEntry taken() {
        return new IncidentEntry(incident().incident(), 2, NOON.plusSeconds(60), new Step.Owned(STAFF));
    }

    static Stream<Object> ofBooks() {
        return Stream.of(
                SampleSite.site(),
                resident(),
                visitor(),
                staffMember(),
                authority(),
                assessment(1),
                SampleReviews.tightening(),
                SampleReviews.limit(),
                roomStage(),
                leave(),
                awaited(),
                given(),
                holding(),
                stockEntry(),
                fobCount(),
                entryGrant(new Holder.OfStaff(STAFF)),
                entryGrant(new Holder.OfVisitor(V01)),
                SampleRules.emergencyLock(),
                SampleRules.blanketRestriction(),
                SampleRules.notice(),
                SampleRules.noticeTold(),
                SampleRules.told(),
                SampleRules.offered(),
                SampleRules.consented(),
                SampleRules.letsRead(),
                SampleLeave.revoked(),
                SampleLeave.checkedBefore(),
                SampleLeave.outcomeAfter(),
                SampleLeave.didNotGo(),
                SampleLeave.lateDecision(),
                wentOut(),
                cameBack(),
                seen(),
                call(),
                declined(),
                incident(),
                taken());
    }

    static Charge charge() {
        return new Charge(new PersonId("P03"), new StaffId("t.ashby"), NOON, "Ward round", new StaffId("h.rook"), NOON);
    }

    static Cover cover() {
        return new Cover(
                new StaffId("t.ashby"),
                new StaffId("r.venn"),
                new Period(NOON, NOON.plusSeconds(60)),
                "Study leave",
                new StaffId("h.rook"),
                NOON);
    }
}
