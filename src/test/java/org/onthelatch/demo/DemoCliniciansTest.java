package org.onthelatch.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.onthelatch.person.Clinicians;
import org.onthelatch.person.PersonId;
import org.onthelatch.staff.StaffId;

/** Whose responsible clinician is who in the demo. */
class DemoCliniciansTest {
    private final DemoWard ward = Saltmarsh.ward();

    /** Domain, section 9.3. */
    @Test
    void each_has_her_responsible_clinician_and_dr_venn_acts_for_dr_ashby_until_the_end_of_22_november_D8() {
        Clinicians clinicians = new Clinicians(ward.charges(), ward.covers());
        Instant coverEnds = Instant.parse("2026-11-23T00:00:00Z");
        PersonId carys = new PersonId("P03");

        assertThat(clinicians.of(carys, DemoWard.T0)).contains(new StaffId("t.ashby"));
        assertThat(clinicians.of(new PersonId("P14"), DemoWard.T0)).contains(new StaffId("j.okell"));
        assertThat(clinicians.of(new PersonId("P11"), DemoWard.T0))
                .as("nobody is responsible for an informal person's leave")
                .isEmpty();
        assertThat(clinicians.isInCharge(new StaffId("r.venn"), carys, coverEnds.minusMillis(1)))
                .isTrue();
        assertThat(clinicians.isInCharge(new StaffId("r.venn"), carys, coverEnds))
                .isFalse();
        assertThat(clinicians.isInCharge(new StaffId("r.venn"), new PersonId("P14"), coverEnds.minusMillis(1)))
                .isFalse();
    }
}
