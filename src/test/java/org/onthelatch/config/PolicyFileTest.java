package org.onthelatch.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.onthelatch.assessment.AdmissionDefault;
import org.onthelatch.assessment.Level;
import org.onthelatch.assessment.TwoPeople;
import org.onthelatch.commissioning.TestIntervals;
import org.onthelatch.legalstatus.StatusCode;
import org.onthelatch.restriction.LockLimits;
import org.onthelatch.review.ReminderTimes;
import org.onthelatch.yaml.Checked;
import org.onthelatch.yaml.ConfigError;

class PolicyFileTest {
    @Test
    void the_checked_in_policy_has_the_proposed_values() throws IOException {
        Policy policy = read(text()).value().orElseThrow();

        assertThat(policy.ladder().rung(Level.L0).review()).isEqualTo(Duration.ofDays(90));
        assertThat(policy.ladder().rung(Level.L4).words()).isEqualTo("We go out together.");
        assertThat(policy.ladder().rung(Level.L5).firstReview()).isEqualTo(Duration.ofDays(1));
        assertThat(policy.staleAfter()).isEqualTo(Duration.ofDays(3));
        assertThat(policy.resendAfter()).isEqualTo(Duration.ofSeconds(10));
        assertThat(policy.alarmAfter()).isEqualTo(Duration.ofMinutes(1));
        assertThat(policy.keepWhenStale()).contains(new StatusCode("S37_41")).doesNotContain(new StatusCode("S3"));
    }

    @Test
    void doors_are_tested_as_often_as_the_policy_says_and_as_usual_if_it_says_nothing_D86() throws IOException {
        String without = text().substring(0, text().indexOf("doorTests:"));

        assertThat(read(text().replace("localOverride: 31d", "localOverride: 7d"))
                        .value()
                        .orElseThrow()
                        .doorTests()
                        .localOverride())
                .isEqualTo(Duration.ofDays(7));
        assertThat(read(without).value().orElseThrow().doorTests()).isEqualTo(TestIntervals.USUAL);
        assertThat(errors(text().replace("localOverride: 31d", "localOverride: 1000d")))
                .singleElement()
                .asString()
                .contains("doorTests.localOverride", "from 1d to 92d");
    }

    @Test
    void what_holds_on_admission_names_its_register_entry_and_lasts_a_day_at_most_D27() throws IOException {
        String without = text().substring(0, text().indexOf("admission:"));

        assertThat(read(without).value().orElseThrow().admission()).isEqualTo(AdmissionDefault.OPEN);
        assertThat(read(text()).value().orElseThrow().admission().entry()).isEqualTo("BR2");
        assertThat(errors(text().replace("  entry: BR2\n", "")))
                .singleElement()
                .asString()
                .contains("admission.entry", "Name the register's entry");
        assertThat(errors(text().replace("assessWithin: 24h", "assessWithin: 25h")))
                .singleElement()
                .asString()
                .contains("admission.assessWithin", "from 1h to 24h");
    }

    @Test
    void a_tightening_waits_a_day_at_most_for_its_second_person_D41() throws IOException {
        String without = text().replace("  secondPersonWithin: 4h\n", "");

        assertThat(read(without).value().orElseThrow().secondPersonWithin()).isEqualTo(TwoPeople.USUAL_WAIT);
        assertThat(errors(text().replace("secondPersonWithin: 4h", "secondPersonWithin: 2d")))
                .singleElement()
                .asString()
                .contains("reviews.secondPersonWithin", "from 15min to 24h");
    }

    @Test
    void an_emergency_lock_may_be_shorter_than_the_program_allows_and_never_longer_D28() throws IOException {
        String without = text().substring(0, text().indexOf("emergencyLock:"));

        assertThat(read(without).value().orElseThrow().emergencyLock()).isEqualTo(LockLimits.USUAL);
        assertThat(read(text()).value().orElseThrow().emergencyLock()).isEqualTo(LockLimits.USUAL);
        assertThat(read(text().replace("alone: 15min", "alone: 5min"))
                        .value()
                        .orElseThrow()
                        .emergencyLock()
                        .alone())
                .isEqualTo(Duration.ofMinutes(5));
        assertThat(errors(text().replace("alone: 15min", "alone: 16min")))
                .singleElement()
                .asString()
                .contains("emergencyLock.alone", "from 1min to 15min");
        assertThat(errors(text().replace("withSecondPerson: 60min", "withSecondPerson: 61min")))
                .singleElement()
                .asString()
                .contains("emergencyLock.withSecondPerson", "from 1min to 60min");
        assertThat(errors(text().replace("withSecondPerson: 60min", "withSecondPerson: 10min")))
                .singleElement()
                .asString()
                .contains("is shorter than what one person may decide alone");
    }

    @Test
    void how_many_go_with_one_escort_is_the_policys_and_one_if_it_says_nothing_D95() throws IOException {
        String without = text().replace("escorts:", "doorTests0:").replaceAll("(?s)doorTests0:.*?\n\n", "");

        assertThat(read(text().replace("peopleAtOnce: 1", "peopleAtOnce: 2"))
                        .value()
                        .orElseThrow()
                        .peoplePerEscort())
                .isEqualTo(2);
        assertThat(read(without).value().orElseThrow().peoplePerEscort()).isEqualTo(1);
        assertThat(errors(text().replace("peopleAtOnce: 1", "peopleAtOnce: 9")))
                .singleElement()
                .asString()
                .contains("escorts.peopleAtOnce", "from 1 to 4");
    }

    @Test
    void an_interval_beyond_the_hard_maximum_is_refused_D35() throws IOException {
        assertThat(errors(text().replace("review: 7d", "review: 30d")))
                .containsExactly(
                        "config error: ladder.L4.review (policy.yaml line 28): \"30d\" is not a span of time from"
                                + " 1h to 7d. Write one from 1h to 7d.");
    }

    @Test
    void nobody_but_restricted_patients_may_be_kept_in_by_a_door_without_contact_D75() throws IOException {
        assertThat(errors(text().replace("[S37_41,", "[S3,")))
                .containsExactly("config error: doors.keepWhenStale (policy.yaml line 45): \"S3\" is not a status whose"
                        + " leave needs the Secretary of State's consent. Leave it out: for everyone else the doors"
                        + " open when they lose contact.");
    }

    @Test
    void a_reminder_may_come_earlier_never_later_and_keeps_its_place_in_the_ladder_H8() throws IOException {
        assertThat(read(text()).value().orElseThrow().reminders()).isEqualTo(ReminderTimes.USUAL);
        assertThat(errors(text().replace("onCall: 4h", "onCall: 5h")))
                .singleElement()
                .asString()
                .contains("reminders.askStaff.onCall", "from 1h to 4h");
        assertThat(errors(text().replace("office: 72h, director: 7d", "office: 72h, director: 48h")))
                .singleElement()
                .asString()
                .contains("REVIEW_DIRECTOR must come after REVIEW_OFFICE");
        assertThat(errors(text().replace("\"20:00\"", "\"25:00\"")))
                .singleElement()
                .asString()
                .contains("handovers", "is not a time of day");
    }

    @Test
    void missing_and_unknown_keys_come_together() throws IOException {
        assertThat(errors(text().replace("dueSoon: 7d", "soon: 7d")))
                .containsExactly(
                        "config error: reviews.dueSoon (policy.yaml line 37): is missing. Write it there.",
                        "config error: reviews.soon (policy.yaml line 37): \"soon\" is not a key known here. Use one of"
                                + " dueSoon, secondPersonWithin.");
    }

    private static String text() throws IOException {
        return Files.readString(SaltmarshTest.CONFIG.resolve("policy.yaml"));
    }

    private static List<String> errors(String text) throws IOException {
        return read(text).errors().stream().map(ConfigError::message).toList();
    }

    private static Checked<Policy> read(String text) throws IOException {
        String statuses = Files.readString(SaltmarshTest.CONFIG.resolve("reference/legal-statuses.yaml"));
        return PolicyFile.read(
                "policy.yaml",
                text,
                StatusFile.read("legal-statuses.yaml", statuses).value().map(StatusReference::statuses));
    }

    @Test
    void a_policy_can_be_checked_while_the_statuses_are_wrong() throws IOException {
        assertThat(PolicyFile.read("policy.yaml", text(), Optional.empty()).errors())
                .isEmpty();
    }
}
