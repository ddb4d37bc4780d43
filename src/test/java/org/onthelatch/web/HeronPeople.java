package org.onthelatch.web;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.onthelatch.accesslist.AccessRecords;
import org.onthelatch.assessment.AgreedTimes;
import org.onthelatch.assessment.Assessment;
import org.onthelatch.assessment.AssessmentId;
import org.onthelatch.assessment.Level;
import org.onthelatch.assessment.Reasons;
import org.onthelatch.fob.FobToken;
import org.onthelatch.fob.Holder;
import org.onthelatch.fob.Holding;
import org.onthelatch.leave.Leave;
import org.onthelatch.leave.LeaveId;
import org.onthelatch.leave.LeaveType;
import org.onthelatch.legalstatus.Authority;
import org.onthelatch.legalstatus.AuthorityId;
import org.onthelatch.legalstatus.StatusCode;
import org.onthelatch.person.Charge;
import org.onthelatch.person.DoorNeeds;
import org.onthelatch.person.PersonId;
import org.onthelatch.person.Resident;
import org.onthelatch.person.VisitorId;
import org.onthelatch.staff.StaffId;
import org.onthelatch.ward.Period;
import org.onthelatch.ward.Window;
import org.onthelatch.ward.ZoneCode;

/** Five people: agreed times, informal, overdue, a section that ends soon, and one not assessed with an odd name. */
final class HeronPeople {
    /** Monday 23 November 2026, 2pm. */
    static final Instant NOW = Instant.parse("2026-11-23T14:00:00Z");

    static final StaffId ASHBY = new StaffId("t.ashby");
    /** Who is signed in with the role of a responsible clinician. */
    static final StaffId CLINICIAN = new StaffId("responsible.clinician");

    private static final Instant ADMITTED = Instant.parse("2026-10-01T09:00:00Z");

    private HeronPeople() {}

    static AccessRecords records(List<Assessment> later, List<Authority> laterAuthorities, List<Holding> holdings) {
        return records(residents(), later, laterAuthorities, holdings);
    }

    static AccessRecords records(
            List<Resident> residents,
            List<Assessment> later,
            List<Authority> laterAuthorities,
            List<Holding> holdings) {
        List<Authority> authorities = new java.util.ArrayList<>(authorities());
        authorities.addAll(laterAuthorities);
        List<Assessment> assessments = new java.util.ArrayList<>(List.of(
                assessment("P01", Level.L2, day(-10), "2026-11-27T00:00:00Z", "I like the market on my own."),
                assessment("P02", Level.L1, day(-20), "2026-12-14T00:00:00Z", "I tell you when I go."),
                assessment("P03", Level.L4, day(-17), "2026-11-15T00:00:00Z", "Being walked to the shop like a child."),
                assessment("P05", Level.L4, day(-2), "2026-11-25T00:00:00Z", "I want to see my dog.")));
        assessments.addAll(later);
        return new AccessRecords(
                residents, authorities, assessments, List.of(), leaves(), List.of(), holdings, List.of(), List.of());
    }

    /** Everybody's is {@link #CLINICIAN}. */
    static List<Charge> charges() {
        return residents().stream()
                .map(resident -> new Charge(resident.id(), CLINICIAN, ADMITTED, "On admission", ASHBY, ADMITTED))
                .toList();
    }

    static Instant day(int days) {
        return NOW.plus(Duration.ofDays(days));
    }

    static List<Resident> residents() {
        return List.of(
                resident("P01", "Amara O.", 34, "9990000077", "Z-B1", "Bed 1"),
                resident("P02", "Bridget F.", 52, "9990000212", "Z-B2", "Bed 2"),
                resident("P03", "Carys M.", 27, "9990000352", "Z-B3", "Bed 3"),
                resident("P05", "Efua B.", 45, "9990000492", "Z-B5", "Bed 5"),
                resident("P10", "Jo <script>alert(1)</script> \"V\"", 36, "9990000840", "Z-B10", "Bed 10"));
    }

    private static Resident resident(String id, String name, int age, String nhs, String room, String roomName) {
        return new Resident(
                new PersonId(id), name, age, nhs, HeronSite.HERON, new ZoneCode(room), roomName, DoorNeeds.ORDINARY);
    }

    private static List<Authority> authorities() {
        return List.of(
                authority("P01", "S3", "2027-03-01T00:00:00Z"),
                authority("P02", "INFORMAL", "2099-01-01T00:00:00Z"),
                authority("P03", "S3", "2027-01-10T00:00:00Z"),
                authority("P05", "S2", "2026-11-26T00:00:00Z"),
                authority("P10", "INFORMAL", "2099-01-01T00:00:00Z"));
    }

    private static Authority authority(String person, String status, String until) {
        return new Authority(
                new AuthorityId("auth0000" + person.toLowerCase(java.util.Locale.ROOT) + "a"),
                new PersonId(person),
                new StatusCode(status),
                new Period(ADMITTED, Instant.parse(until)),
                new StatusCode("INFORMAL"),
                false,
                "Papers of 1 October 2026",
                new StaffId("h.rook"),
                ADMITTED);
    }

    private static List<Leave> leaves() {
        return List.of(new Leave(
                new LeaveId("leave0000p01"),
                new PersonId("P01"),
                Leave.Grantor.RESPONSIBLE_CLINICIAN,
                LeaveType.UNESCORTED,
                Set.of(),
                List.of(Window.daily(LocalTime.of(10, 0), LocalTime.of(16, 0))),
                new Period(day(-10), day(20)),
                Duration.ofHours(2),
                1,
                "The market and the library.",
                "Phone on.",
                "",
                ASHBY,
                day(-10)));
    }

    static List<Holding> holdings() {
        return residents().stream()
                .map(resident -> new Holding(
                        new FobToken("04c100000000" + resident.id().value().substring(1)),
                        new Holder.OfResident(resident.id()),
                        Period.from(ADMITTED),
                        Holding.State.HELD,
                        ASHBY,
                        ADMITTED))
                .toList();
    }

    private static Assessment assessment(String person, Level level, Instant at, String due, String herWords) {
        boolean restricts = level.restricts();
        return new Assessment(
                new AssessmentId("assess00" + person.toLowerCase(java.util.Locale.ROOT) + "a"),
                new PersonId(person),
                1,
                level,
                level == Level.L2
                        ? new AgreedTimes(
                                List.of(Window.daily(LocalTime.of(7, 0), LocalTime.of(22, 0))),
                                List.of(Window.daily(LocalTime.of(10, 0), LocalTime.of(16, 0))))
                        : AgreedTimes.NONE,
                level == Level.L4 ? Set.of(new VisitorId("V01")) : Set.of(),
                List.of(),
                new Reasons(
                        herWords,
                        restricts ? "She gets lost when the day has been long." : "Nothing restricts her.",
                        restricts ? "Came back an hour late twice in two weeks." : "",
                        restricts ? "Alone for the day; she asked for someone with her." : "",
                        restricts ? "Two weeks of being back in time." : "",
                        restricts ? "Papers of 1 October 2026" : ""),
                new StatusCode(restricts ? "S3" : "INFORMAL"),
                ASHBY,
                new StaffId("l.pryce"),
                at,
                at,
                at,
                Instant.parse(due),
                true);
    }
}
