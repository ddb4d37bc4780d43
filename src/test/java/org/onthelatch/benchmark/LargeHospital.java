package org.onthelatch.benchmark;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.onthelatch.accesslist.AccessFacts;
import org.onthelatch.accesslist.AccessPolicy;
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
import org.onthelatch.legalstatus.LegalStatuses;
import org.onthelatch.legalstatus.StatusCode;
import org.onthelatch.person.DoorNeeds;
import org.onthelatch.person.PersonId;
import org.onthelatch.person.Resident;
import org.onthelatch.staff.StaffId;
import org.onthelatch.ward.Period;
import org.onthelatch.ward.Register;
import org.onthelatch.ward.WardId;
import org.onthelatch.ward.Window;
import org.onthelatch.ward.ZoneCode;

/** A hospital of many wards and doors with a controller each: a third of its people informal, the others on section 3. */
final class LargeHospital {
    static final Instant NOW = Instant.parse("2026-11-23T14:00:00Z");
    private static final StaffId STAFF = new StaffId("t.ashby");
    private static final Window DAYTIME = Window.daily(LocalTime.of(10, 0), LocalTime.of(16, 0));
    private static final Window DAY_AND_EVENING = Window.daily(LocalTime.of(7, 0), LocalTime.of(22, 0));

    private final Register register;
    private final LegalStatuses statuses;
    private final List<Resident> residents = new ArrayList<>();
    private final List<Authority> authorities = new ArrayList<>();
    private final List<Assessment> assessments = new ArrayList<>();
    private final List<Leave> leaves = new ArrayList<>();
    private final List<Holding> holdings = new ArrayList<>();

    LargeHospital(int wards, int people, int controllers, LegalStatuses statuses) {
        this.register = LargeSite.register(wards, people / wards, controllers / wards);
        this.statuses = statuses;
        for (int i = 1; i <= people; i++) {
            admit(i, "w" + (i - 1) % wards, "Z-W%d-R%d".formatted((i - 1) % wards, (i - 1) / wards));
        }
    }

    AccessFacts facts() {
        return facts(holdings);
    }

    /** One fob less: every list changes. */
    AccessFacts factsAfterLostFob() {
        return facts(holdings.subList(1, holdings.size()));
    }

    private AccessFacts facts(List<Holding> held) {
        AccessRecords records = new AccessRecords(
                residents, authorities, assessments, List.of(), leaves, List.of(), held, List.of(), List.of());
        return records.facts(register, statuses, new AccessPolicy(Duration.ofDays(3), Set.of()));
    }

    private void admit(int number, String ward, String room) {
        PersonId person = new PersonId("P%03d".formatted(number));
        String id = "%012x".formatted(number);
        boolean informal = number % 3 == 0;
        Instant from = NOW.minus(Duration.ofDays(40));
        residents.add(new Resident(
                person,
                "Fictional " + number,
                40,
                "9990000000",
                new WardId(ward),
                new ZoneCode(room),
                "Room " + number,
                DoorNeeds.ORDINARY));
        authorities.add(new Authority(
                new AuthorityId(id),
                person,
                new StatusCode(informal ? "INFORMAL" : "S3"),
                informal ? Period.from(from) : new Period(from, NOW.plus(Duration.ofDays(60))),
                new StatusCode("INFORMAL"),
                false,
                "",
                STAFF,
                from));
        assessments.add(assessment(person, id, informal ? Level.L1 : number % 3 == 1 ? Level.L2 : Level.L4, from));
        if (!informal) {
            leaves.add(leave(person, id, from));
        }
        holdings.add(new Holding(
                new FobToken("04c1%010d".formatted(number)),
                new Holder.OfResident(person),
                Period.from(from),
                Holding.State.HELD,
                STAFF,
                from));
    }

    private static Assessment assessment(PersonId person, String id, Level level, Instant from) {
        return new Assessment(
                new AssessmentId(id),
                person,
                1,
                level,
                new AgreedTimes(List.of(DAY_AND_EVENING), List.of(DAYTIME)),
                Set.of(),
                List.of(),
                new Reasons("w", "r", "e", "a", "n", "l"),
                new StatusCode("S3"),
                STAFF,
                STAFF,
                from,
                from,
                from,
                NOW.plus(Duration.ofDays(7)),
                true);
    }

    private static Leave leave(PersonId person, String id, Instant from) {
        return new Leave(
                new LeaveId(id),
                person,
                Leave.Grantor.RESPONSIBLE_CLINICIAN,
                LeaveType.UNESCORTED,
                Set.of(),
                List.of(DAYTIME),
                new Period(from, NOW.plus(Duration.ofDays(30))),
                Duration.ZERO,
                0,
                "",
                "",
                "",
                STAFF,
                from);
    }
}
