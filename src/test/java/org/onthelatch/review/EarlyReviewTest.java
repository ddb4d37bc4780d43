package org.onthelatch.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.onthelatch.accesslist.AccessFacts;
import org.onthelatch.accesslist.Reason;
import org.onthelatch.demo.DemoWard;
import org.onthelatch.demo.Saltmarsh;
import org.onthelatch.egress.DecisionContext;
import org.onthelatch.egress.DeviceEvent;
import org.onthelatch.egress.EventKey;
import org.onthelatch.egress.EventKind;
import org.onthelatch.egress.KeptEvent;
import org.onthelatch.incident.Incidents;
import org.onthelatch.leave.AwayNote;
import org.onthelatch.legalstatus.StatusCode;
import org.onthelatch.person.Charge;
import org.onthelatch.person.Clinicians;
import org.onthelatch.person.PersonId;
import org.onthelatch.staff.StaffId;
import org.onthelatch.ward.DeviceId;

/** Each reason for an early review, and that the next assessment answers it (domain, section 3.2). */
class EarlyReviewTest {
    private static final StaffId DUNMORE = new StaffId("k.dunmore");

    private final AccessFacts facts = Saltmarsh.facts();
    private final List<KeptEvent> refusals = new ArrayList<>();
    private final List<AwayNote> notes = new ArrayList<>();
    private final List<CareTeam> teams = new ArrayList<>();
    private final List<Charge> charges = new ArrayList<>();

    @Test
    void two_refusals_within_a_day_bring_one_and_a_press_repeated_at_once_is_one() {
        refuse("P03", "2026-11-20T10:00:00");
        refuse("P03", "2026-11-20T10:00:40");
        assertThat(of("P03", "2026-11-23T14:00")).isEmpty();

        refuse("P03", "2026-11-21T10:00:00");

        assertThat(of("P03", "2026-11-23T14:00")).containsExactly("TWO_REFUSALS 2026-11-21T10:00");
    }

    @Test
    void more_than_a_day_apart_they_bring_none() {
        refuse("P03", "2026-11-20T10:00:00");
        refuse("P03", "2026-11-21T10:00:01");

        assertThat(of("P03", "2026-11-23T14:00")).isEmpty();
    }

    @Test
    void what_was_there_when_she_was_assessed_is_answered_by_that() {
        refuse("P03", "2026-11-06T10:00:00");
        refuse("P03", "2026-11-06T12:00:00");

        assertThat(of("P03", "2026-11-06T13:00")).hasSize(1);
        assertThat(of("P03", "2026-11-23T14:00")).as("assessed on 7 November").isEmpty();
    }

    @Test
    void gwen_objects_with_one_try_of_the_door_since_an_authorisation_rests_on_that_she_does_not() {
        refuse("P07", "2026-11-22T10:00:00");

        assertThat(of("P07", "2026-11-23T14:00")).containsExactly("OBJECTS 2026-11-22T10:00");
        assertThat(of("P03", "2026-11-23T14:00")).isEmpty();
    }

    @Test
    void a_change_of_status_brings_one() {
        assertThat(of("P08", "2026-11-23T14:00")).contains("STATUS_CHANGED 2026-11-23T05:40");
    }

    @Test
    void a_section_that_ends_within_14_days_brings_one_unless_she_was_assessed_within_them() {
        assertThat(of("P05", "2026-11-12T14:00")).containsExactly("POWER_ENDS 2026-11-12T00:00");
        assertThat(of("P05", "2026-11-12T15:30")).as("assessed at 15:20").isEmpty();
    }

    @Test
    void who_is_late_or_came_late_brings_one() {
        assertThat(late("P06", "2026-11-23T17:25")).containsExactly("LATE_RETURN 2026-11-23T17:10");
        notes.add(new AwayNote.LateDecision(
                new PersonId("P06"),
                local("2026-11-23T17:40"),
                DUNMORE,
                AwayNote.LateDecision.What.CONTACTED,
                "The bus"));
        assertThat(of("P06", "2026-11-23T19:00")).containsExactly("LATE_RETURN 2026-11-23T17:40");
    }

    @Test
    void a_care_and_treatment_review_brings_one_before_it_and_one_when_it_was_held_D49() {
        teams.add(new CareTeam(
                new PersonId("P15"),
                1,
                List.of(),
                List.of(),
                List.of(LocalDate.of(2026, 12, 2)),
                DUNMORE,
                local("2026-10-01T09:00")));

        assertThat(of("P15", "2026-11-17T23:59")).isEmpty();
        assertThat(of("P15", "2026-11-18T00:00")).containsExactly("TREATMENT_REVIEW 2026-11-18T00:00");
        assertThat(of("P15", "2026-12-03T00:00")).containsExactly("TREATMENT_REVIEW 2026-12-03T00:00");
    }

    @Test
    void another_responsible_clinician_brings_one_and_the_first_does_not() {
        charge("t.ashby", "2026-10-01T09:00");
        assertThat(of("P16", "2026-11-23T14:00")).doesNotContain("CLINICIAN_CHANGED 2026-10-01T09:00");

        charge("t.ashby", "2026-11-20T09:00");
        charge("j.okell", "2026-11-22T09:00");

        assertThat(of("P16", "2026-11-22T08:59")).noneMatch(found -> found.startsWith("CLINICIAN_CHANGED"));
        assertThat(of("P16", "2026-11-23T14:00"))
                .filteredOn(found -> found.startsWith("CLINICIAN_CHANGED"))
                .containsExactly("CLINICIAN_CHANGED 2026-11-22T09:00");
    }

    private void charge(String clinician, String from) {
        charges.add(new Charge(
                new PersonId("P16"), new StaffId(clinician), local(from), "for this test", DUNMORE, local(from)));
    }

    private List<String> of(String person, String now) {
        return of(person, local(now), Map.of());
    }

    private List<String> late(String person, String now) {
        return of(person, local(now), Map.of(new PersonId(person), local("2026-11-23T17:10")));
    }

    private List<String> of(String person, Instant now, Map<PersonId, Instant> overdue) {
        Happenings happenings = new Happenings(
                refusals,
                Incidents.NONE,
                notes,
                overdue,
                List.of(),
                teams,
                new Clinicians(charges, List.of()),
                List.of());
        return new EarlyReview(happenings, DemoWard.ZONE, now)
                .of(facts.resident(new PersonId(person)).orElseThrow()).stream()
                        .map(trigger -> trigger.kind() + " " + LocalDateTime.ofInstant(trigger.at(), DemoWard.ZONE))
                        .toList();
    }

    private void refuse(String person, String at) {
        DecisionContext context = new DecisionContext.OfResident(
                new PersonId(person),
                new DecisionContext.LevelThen.NotAssessed(),
                new StatusCode("S3"),
                Reason.ESCORT_NEEDED,
                true);
        refusals.add(event(local(at), context));
    }

    private KeptEvent event(Instant at, DecisionContext context) {
        DeviceEvent event = new DeviceEvent(
                new EventKey(new DeviceId("heron-a"), 1, refusals.size() + 1),
                EventKind.ESCORT_PAIR_TIMEOUT,
                at,
                true,
                "HD01",
                "OUT",
                "04c10000000007",
                "",
                "",
                "",
                "",
                false,
                0,
                0,
                "",
                "",
                "");
        return new KeptEvent(event, at, false, false, context);
    }

    private static Instant local(String time) {
        return LocalDateTime.parse(time).atZone(DemoWard.ZONE).toInstant();
    }
}
