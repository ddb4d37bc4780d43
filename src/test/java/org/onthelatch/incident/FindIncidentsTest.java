package org.onthelatch.incident;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onthelatch.incident.SampleFindings.AT;
import static org.onthelatch.incident.SampleFindings.event;
import static org.onthelatch.incident.SampleFindings.free;
import static org.onthelatch.incident.SampleFindings.resident;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onthelatch.accesslist.Reason;
import org.onthelatch.egress.DecisionContext;
import org.onthelatch.egress.KeptEvent;

/** What must never pass quietly, by the decision frozen with each event (D4, D51; hazards H1 and H5). */
class FindIncidentsTest {
    private final FindIncidents find =
            new FindIncidents(status -> status.value().equals("S3"));

    @ParameterizedTest
    @CsvSource({
        "EGRESS_REFUSED, OUT, true",
        "FOB_UNKNOWN, OUT, true",
        "FOB_REVOKED_USED, OUT, true",
        "ESCORT_PAIR_TIMEOUT, OUT, true",
        "ENTRY_REFUSED, IN, false",
        "FOB_UNKNOWN, IN, false",
        "EGRESS_REQUESTED, OUT, false",
        "EGRESS_GRANTED, OUT, false"
    })
    void whatever_the_door_calls_it_stopping_somebody_free_on_her_way_out_is_one_D4(
            String kind, String way, boolean incident) {
        DecisionContext agreed = resident("P17", "INFORMAL", Reason.NO_POWER_TO_HOLD, true);

        Optional<Finding> found = find.of(event(1, kind, way, AT, "", agreed));

        assertThat(found.isPresent()).isEqualTo(incident);
        assertThat(found.stream()).allMatch(Finding.RefusedWhileFree.class::isInstance);
    }

    @Test
    void her_status_then_decides_and_not_what_the_decision_says() {
        KeptEvent unknown = event(1, "EGRESS_REFUSED", "OUT", AT, "", resident("P17", "UNKNOWN", Reason.LEVEL, true));
        KeptEvent detained = event(2, "EGRESS_REFUSED", "OUT", AT, "", resident("P03", "S3", Reason.LEVEL, true));

        assertThat(find.of(unknown)).containsInstanceOf(Finding.RefusedWhileFree.class);
        assertThat(find.of(detained)).isEmpty();
    }

    @Test
    void who_went_to_another_hospital_under_her_section_is_free_here_and_refusing_her_is_one_D82_H34() {
        KeptEvent refused =
                event(1, "EGRESS_REFUSED", "OUT", AT, "", resident("P03", "S3", Reason.LEFT_FOR_GOOD, false));

        assertThat(find.of(refused)).containsInstanceOf(Finding.RefusedWhileFree.class);
    }

    @ParameterizedTest
    @CsvSource({"'', false, true", "'', true, false", "STALE_LIST, false, false", "NO_LIST, false, false"})
    void an_opening_without_a_rule_is_one_unless_the_door_names_its_own_cause(
            String cause, boolean agreed, boolean incident) {
        KeptEvent event =
                event(1, "EGRESS_GRANTED", "OUT", AT, cause, resident("P03", "S3", Reason.ESCORT_NEEDED, agreed));

        assertThat(find.of(event).isPresent()).isEqualTo(incident);
    }

    @Test
    void a_fob_in_nobodys_hands_that_opens_a_door_is_one_and_claims_nothing_about_anybody_D55() {
        KeptEvent event = event(1, "ENTRY_GRANTED", "IN", AT, "", new DecisionContext.UnknownFob());

        Optional<Finding> found = find.of(event);

        assertThat(found).containsInstanceOf(Finding.OpenedWithoutRule.class);
        assertThat(found.orElseThrow().person()).isEmpty();
    }

    @Test
    void a_door_that_opens_for_nobody_in_particular_is_none() {
        assertThat(find.of(event(1, "EGRESS_GRANTED", "OUT", AT, "FREE", new DecisionContext.Nobody())))
                .isEmpty();
        assertThat(find.of(event(2, "EGRESS_GRANTED", "OUT", AT, "FREE", free())))
                .isEmpty();
    }
}
