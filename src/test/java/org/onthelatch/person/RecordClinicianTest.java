package org.onthelatch.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.onthelatch.audit.AuditEntry.Actor;
import org.onthelatch.audit.InMemoryBook;
import org.onthelatch.staff.Role;
import org.onthelatch.staff.StaffId;
import org.onthelatch.ward.Period;

/** Whose responsible clinician somebody is, to the instant (D8, H18). */
class RecordClinicianTest {
    private static final Instant NOW = Instant.parse("2026-11-20T09:00:00Z");
    private static final Instant COVER_ENDS = Instant.parse("2026-11-23T00:00:00Z");
    private static final PersonId CARYS = new PersonId("P03");
    private static final StaffId ASHBY = new StaffId("t.ashby");
    private static final StaffId OKELL = new StaffId("j.okell");
    private static final StaffId VENN = new StaffId("r.venn");
    private static final Actor.Staff OFFICE = new Actor.Staff(new StaffId("h.rook"), Role.MHA_ADMINISTRATOR);

    private final InMemoryBook<Charge> charges = InMemoryBook.counting(charge -> charge.person() + "/" + charge.from());
    private final InMemoryBook<Cover> covers = InMemoryBook.counting(
            cover -> cover.of() + "/" + cover.by() + "/" + cover.period().from());
    private final RecordClinician record =
            new RecordClinician(charges, covers, Set.of(ASHBY, OKELL, VENN)::contains, this::clinicians);

    @Test
    void nobody_is_anybodys_clinician_by_her_role_alone() {
        assertThat(clinicians().isInCharge(ASHBY, CARYS, NOW)).isFalse();

        assertThat(take(ASHBY, NOW, OFFICE)).isEmpty();

        assertThat(clinicians().isInCharge(ASHBY, CARYS, NOW)).isTrue();
        assertThat(clinicians().isInCharge(ASHBY, CARYS, NOW.minusMillis(1))).isFalse();
        assertThat(clinicians().isInCharge(OKELL, CARYS, NOW)).isFalse();
        assertThat(charges.audits()).singleElement().satisfies(audit -> {
            assertThat(audit.action()).isEqualTo("name responsible clinician");
            assertThat(audit.reason()).isEqualTo("Ward round");
        });
    }

    @Test
    void who_acts_for_her_is_in_charge_within_the_cover_dates_and_not_a_moment_after() {
        take(ASHBY, NOW, OFFICE);

        assertThat(standIn(ASHBY, VENN, new Period(NOW, COVER_ENDS))).isEmpty();

        assertThat(clinicians().isInCharge(VENN, CARYS, COVER_ENDS.minusMillis(1)))
                .isTrue();
        assertThat(clinicians().isInCharge(VENN, CARYS, COVER_ENDS)).isFalse();
        assertThat(clinicians().isInCharge(ASHBY, CARYS, NOW))
                .as("she may be rung")
                .isTrue();
    }

    @Test
    void cover_is_for_the_people_of_the_one_who_is_away_only_and_moves_with_them() {
        take(ASHBY, NOW, OFFICE);
        standIn(ASHBY, VENN, new Period(NOW, COVER_ENDS));

        take(OKELL, NOW.plusSeconds(60), OFFICE);

        assertThat(clinicians().isInCharge(VENN, CARYS, NOW.plusSeconds(59))).isTrue();
        assertThat(clinicians().isInCharge(VENN, CARYS, NOW.plusSeconds(60))).isFalse();
        assertThat(clinicians().of(CARYS, NOW.plusSeconds(60))).isEqualTo(Optional.of(OKELL));
        assertThat(clinicians().of(CARYS, NOW)).isEqualTo(Optional.of(ASHBY));
    }

    @Test
    void cover_ends_early_when_it_is_recorded_again_with_an_earlier_end() {
        take(ASHBY, NOW, OFFICE);
        standIn(ASHBY, VENN, new Period(NOW, COVER_ENDS));

        assertThat(record.record(
                        new ClinicianRequest.StandIn(
                                ASHBY, VENN, new Period(NOW, NOW.plusSeconds(900)), "She is back", OFFICE),
                        NOW.plusSeconds(900)))
                .isEmpty();

        assertThat(clinicians().isInCharge(VENN, CARYS, NOW.plusSeconds(900))).isFalse();
        assertThat(covers.all()).hasSize(2);
    }

    @Test
    void what_cannot_be_is_refused_by_field_with_what_to_do() {
        take(ASHBY, NOW, OFFICE);
        Actor.Staff nurse = new Actor.Staff(new StaffId("l.pryce"), Role.NURSE);

        assertThat(codes(take(OKELL, NOW, nurse))).containsExactly("WRONG_ROLE");
        assertThat(codes(take(new StaffId("l.pryce"), NOW, OFFICE))).containsExactly("NOT_A_CLINICIAN");
        assertThat(codes(take(ASHBY, NOW, OFFICE))).containsExactly("ALREADY");
        assertThat(codes(take(OKELL, NOW.minusSeconds(1), OFFICE))).containsExactly("IN_THE_PAST");
        assertThat(codes(standIn(ASHBY, ASHBY, new Period(NOW, COVER_ENDS)))).containsExactly("SAME_PERSON");
        assertThat(codes(standIn(ASHBY, VENN, Period.from(NOW)))).containsExactly("MISSING");
        assertThat(codes(standIn(ASHBY, VENN, new Period(NOW.minusSeconds(9), COVER_ENDS))))
                .containsExactly("IN_THE_PAST");
        assertThat(codes(record.record(new ClinicianRequest.Take(CARYS, OKELL, NOW, " ", OFFICE), NOW)))
                .containsExactly("MISSING");
        assertThat(charges.all()).hasSize(1);
        assertThat(covers.all()).isEmpty();
    }

    private Clinicians clinicians() {
        return new Clinicians(charges.current(), covers.current());
    }

    private List<RecordClinician.Refusal> take(StaffId clinician, Instant from, Actor.Staff by) {
        return record.record(new ClinicianRequest.Take(CARYS, clinician, from, "Ward round", by), NOW);
    }

    private List<RecordClinician.Refusal> standIn(StaffId of, StaffId by, Period period) {
        return record.record(new ClinicianRequest.StandIn(of, by, period, "Study leave", OFFICE), NOW);
    }

    private static List<String> codes(List<RecordClinician.Refusal> refusals) {
        return refusals.stream().map(RecordClinician.Refusal::code).toList();
    }
}
