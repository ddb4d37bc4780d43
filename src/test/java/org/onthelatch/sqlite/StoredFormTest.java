package org.onthelatch.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.onthelatch.assessment.Assessment;
import org.onthelatch.fob.Holding;
import org.onthelatch.legalstatus.Authority;
import org.onthelatch.person.Company;
import org.onthelatch.person.VisitorId;
import org.onthelatch.ward.Door;
import org.onthelatch.ward.Period;

/** The form in which records are kept; a change of it would orphan every database there is. */
class StoredFormTest {
    static Stream<Object> everything() {
        return Stream.concat(SampleRecords.ofBooks(), SampleDoorRecords.all());
    }

    @ParameterizedTest
    @MethodSource("everything")
    void every_record_comes_back_as_it_was(Object record) {
        String canonical = StoredForm.canonical(record);

        Object read = StoredForm.read(canonical, record.getClass());

        assertThat(read).isEqualTo(record);
        assertThat(StoredForm.canonical(read)).isEqualTo(canonical);
    }

    @Test
    void a_sealed_type_is_read_by_its_type_property() {
        for (Company company :
                List.of(Company.ALONE, Company.STAFF, new Company.WithNamed(Set.of(new VisitorId("V01"))))) {
            assertThat(StoredForm.read(StoredForm.canonical(company), Company.class))
                    .isEqualTo(company);
        }
        assertThat(StoredForm.canonical(Company.ALONE)).isEqualTo("{\"type\":\"ALONE\"}");
    }

    @Test
    void no_beginning_and_no_end_survive() {
        String canonical = StoredForm.canonical(Period.ALWAYS);

        assertThat(canonical)
                .isEqualTo("{\"from\":\"-1000000000-01-01T00:00:00Z\","
                        + "\"until\":\"+1000000000-12-31T23:59:59.999999999Z\"}");
        assertThat(StoredForm.read(canonical, Period.class)).isEqualTo(new Period(Instant.MIN, Instant.MAX));
    }

    @Test
    void the_stored_form_of_a_holding_is_this() {
        assertThat(StoredForm.canonical(SampleRecords.holding()))
                .isEqualTo("{\"fob\":\"04c10000000003\",\"holder\":{\"person\":\"P03\",\"type\":\"RESIDENT\"},"
                        + "\"issuedBy\":\"a.okafor\",\"period\":{\"from\":\"2026-11-23T12:00:00Z\","
                        + "\"until\":\"+1000000000-12-31T23:59:59.999999999Z\"},"
                        + "\"recordedAt\":\"2026-11-23T12:00:00Z\",\"state\":\"HELD\"}");
    }

    @Test
    void the_stored_form_of_an_assessment_is_this() {
        String hours = "\"hours\":{\"days\":[\"FRIDAY\",\"MONDAY\"],\"end\":\"06:30\",\"start\":\"22:00\"}";
        String window = "{" + hours + ",\"period\":{\"from\":\"2026-11-23T12:00:00Z\","
                + "\"until\":\"+1000000000-12-31T23:59:59.999999999Z\"}}";

        assertThat(StoredForm.canonical(SampleRecords.assessment(1)))
                .startsWith("{\"companions\":[\"V01\",\"V02\"],\"decidedAt\":\"2026-11-23T11:00:00Z\","
                        + "\"decidedBy\":\"a.okafor\",\"id\":\"as0000000301\",\"level\":\"L3\",\"person\":\"P03\","
                        + "\"personPresent\":true,\"provisional\":false,\"reasons\":{")
                .contains("\"recordedAt\":\"2026-11-23T12:00:00.000000001Z\"")
                .contains("{\"reason\":\"fear of the pond\",\"rule\":{\"allows\":[{\"company\":{\"type\":\"ALONE\"},"
                        + "\"windows\":[" + window + "]}")
                .contains("{\"company\":{\"type\":\"WITH_NAMED\",\"visitors\":[\"V01\",\"V02\"]}")
                .contains("\"rule\":{\"type\":\"FREE\"}")
                .endsWith("\"version\":1}");
    }

    /** Kept before anybody was admitted here (D27). */
    @Test
    void an_assessment_without_the_word_provisional_is_read_as_one_that_somebody_made() {
        String earlier = StoredForm.canonical(SampleRecords.assessment(1)).replace("\"provisional\":false,", "");

        assertThat(StoredForm.read(earlier, Assessment.class)).isEqualTo(SampleRecords.assessment(1));
    }

    /** Found beside it: one kept before records could correct others could not be read. */
    @Test
    void an_authority_kept_before_corrections_is_read_as_one_that_corrects_nothing() {
        String stored = StoredForm.canonical(SampleRecords.authority());
        String earlier = stored.replace("\"corrects\":[],", "");

        assertThat(earlier).isNotEqualTo(stored);
        assertThat(StoredForm.read(earlier, Authority.class)).isEqualTo(SampleRecords.authority());
    }

    @Test
    void a_set_has_one_stored_form_whatever_its_order() {
        Set<VisitorId> one = new LinkedHashSet<>(List.of(new VisitorId("V02"), new VisitorId("V01")));
        Set<VisitorId> other = new LinkedHashSet<>(List.of(new VisitorId("V01"), new VisitorId("V02")));

        assertThat(StoredForm.canonical(one))
                .isEqualTo(StoredForm.canonical(other))
                .isEqualTo("[\"V01\",\"V02\"]");
    }

    @Test
    void only_components_are_stored_and_nothing_worked_out_from_them() {
        List<String> stored = new java.util.ArrayList<>();
        StoredForm.tree(SampleSite.site().doors().get(0)).fieldNames().forEachRemaining(stored::add);

        assertThat(stored)
                .containsExactlyElementsOf(Arrays.stream(Door.class.getRecordComponents())
                        .map(java.lang.reflect.RecordComponent::getName)
                        .toList());
    }

    @Test
    void what_is_missing_is_a_fault_and_never_a_blank() {
        String withoutUnit = StoredForm.canonical(SampleRecords.authority()).replace("\"namedUnit\":true,", "");

        assertThatThrownBy(() -> StoredForm.read(withoutUnit, Authority.class))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("could not read a stored Authority")
                .hasMessageContaining("namedUnit");
    }

    @Test
    void what_is_unknown_is_a_fault_and_never_ignored() {
        String withMore =
                StoredForm.canonical(SampleRecords.holding()).replace("{\"fob\"", "{\"suspended\":true,\"fob\"");

        assertThatThrownBy(() -> StoredForm.read(withMore, Holding.class))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("suspended");
    }

    @Test
    void a_message_about_what_could_not_be_read_does_not_quote_her_words() {
        String damaged =
                StoredForm.canonical(SampleRecords.assessment(1)).replace("\"version\":1", "\"version\":\"x\"");

        assertThatThrownBy(() -> StoredForm.read(damaged, Assessment.class))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageNotContaining("walk");
    }
}
