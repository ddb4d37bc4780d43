package org.onthelatch.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.onthelatch.legalstatus.LegalStatus;
import org.onthelatch.legalstatus.LegalStatus.Absence;
import org.onthelatch.legalstatus.LegalStatuses;
import org.onthelatch.legalstatus.Length;
import org.onthelatch.legalstatus.PeriodRule;
import org.onthelatch.legalstatus.StatusCode;
import org.onthelatch.yaml.ConfigError;

class StatusFileTest {
    private static final String TWO = """
            source: a list
            date: 2026-11-21
            statuses:
              INFORMAL: {code: "01", words: Informal, hold: NONE, absence: NOBODYS_LEAVE_NEEDED}
              UNKNOWN: {code: "99", words: Not known, hold: NONE, absence: NOBODYS_LEAVE_NEEDED}
            """;

    @Test
    void nobody_may_hold_informal_people_or_those_on_a_cto_who_came_by_themselves_D3() throws IOException {
        LegalStatuses statuses = checkedIn();

        assertThat(List.of(
                        "INFORMAL",
                        "INFORMAL_LACKS_CAPACITY",
                        "CTO_VOLUNTARY",
                        "CONDITIONAL_DISCHARGE",
                        "GUARDIANSHIP",
                        "UNKNOWN"))
                .allMatch(code -> !statuses.get(new StatusCode(code)).givesPowerToHold());
    }

    @Test
    void who_may_allow_absence_is_as_in_the_act() throws IOException {
        LegalStatuses statuses = checkedIn();

        assertThat(statuses.get(new StatusCode("S3")).absence()).isEqualTo(Absence.RESPONSIBLE_CLINICIAN);
        assertThat(statuses.get(new StatusCode("S47_49")).absence())
                .isEqualTo(Absence.RESPONSIBLE_CLINICIAN_WITH_CONSENT);
        assertThat(statuses.get(new StatusCode("S36")).absence()).isEqualTo(Absence.COURT);
        assertThat(statuses.get(new StatusCode("S5_4")).absence()).isEqualTo(Absence.NOT_AVAILABLE);
        assertThat(statuses.get(new StatusCode("DOLS_URGENT")).needsLeaveAtBoundary())
                .isFalse();
        assertThat(statuses.get(new StatusCode("UNKNOWN"))).isEqualTo(LegalStatus.UNKNOWN);
    }

    @Test
    void a_power_over_informal_people_is_refused_N1() {
        assertThat(errors(TWO.replace(
                        "Informal, hold: NONE, absence: NOBODYS_LEAVE_NEEDED",
                        "Informal, hold: DEPRIVATION_OF_LIBERTY, absence: NOBODYS_LEAVE_NEEDED")))
                .containsExactly("config error: statuses.INFORMAL.hold (legal-statuses.yaml line 4):"
                        + " \"DEPRIVATION_OF_LIBERTY\" is a power that nobody has over her. Write NONE.");
    }

    @Test
    void leave_without_detention_makes_no_sense() {
        assertThat(errors(TWO + "  S99: {code: \"\", words: S99, hold: NONE, absence: COURT}\n"))
                .containsExactly("config error: statuses.S99.absence (legal-statuses.yaml line 6): \"COURT\" does not"
                        + " fit hold: NONE. Write NOBODYS_LEAVE_NEEDED.");
    }

    @Test
    void informal_and_unknown_must_be_there() {
        assertThat(errors(TWO.replace("  UNKNOWN:", "  OTHER:")))
                .containsExactly("config error: statuses (legal-statuses.yaml line 3): does not name UNKNOWN."
                        + " Add it: people without a power to hold them need it.");
    }

    @Test
    void a_section_3_from_the_day_of_the_new_act_lasts_3_months_and_the_day_before_6_D2() throws IOException {
        String commenced = text().replace("Act 2025, from: not commenced", "Act 2025, from: 2027-04-01");
        LegalStatuses statuses = StatusFile.read("legal-statuses.yaml", commenced)
                .value()
                .orElseThrow()
                .statuses();
        ZoneId london = ZoneId.of("Europe/London");
        Instant dayBefore = Instant.parse("2027-03-31T10:00:00Z");
        Instant firstDay = Instant.parse("2027-04-01T10:00:00Z");

        assertThat(rule(statuses, "S3", "2027-03-31").longestEnd(dayBefore, 0, london))
                .contains(Instant.parse("2027-09-29T23:00:00Z"));
        assertThat(rule(statuses, "S3", "2027-04-01").longestEnd(firstDay, 0, london))
                .contains(Instant.parse("2027-06-30T23:00:00Z"));
        assertThat(rule(checkedIn(), "S3", "2027-04-01").act()).contains("1983");
        assertThat(rule(statuses, "S3", "2027-04-01").lengths())
                .extracting(Length::amount)
                .containsExactly(3, 3, 6, 12);
    }

    @Test
    void section_2_of_29_october_ends_with_25_november_D7() throws IOException {
        assertThat(rule(checkedIn(), "S2", "2026-10-29")
                        .longestEnd(Instant.parse("2026-10-29T11:20:00Z"), 0, ZoneId.of("Europe/London")))
                .contains(Instant.parse("2026-11-26T00:00:00Z"));
    }

    @Test
    void every_status_has_a_rule_whose_highest_level_fits_its_power_D3() throws IOException {
        LegalStatuses statuses = checkedIn();

        assertThat(statuses.all())
                .allSatisfy(status -> assertThat(rule(statuses, status.code().value(), "2026-11-23")
                                .highest())
                        .isEqualTo(status.givesPowerToHold() ? "L5" : "L1"));
    }

    @Test
    void everything_wrong_with_the_rules_is_told_at_once() throws IOException {
        String wrong = text().replace("lengths: 6 hours,", "lengths: 8 hours,")
                .replace("lengths: 28 days,", "lengths: a month,")
                .replace(
                        "{status: INFORMAL, act: none, from: 1983-09-30, successor: INFORMAL, highest: L1}",
                        "{status: INFORMAL, act: none, from: 1983-09-30, successor: INFORMAL, highest: L5}")
                .replace("{status: S36, act", "{status: S35, act");

        assertThat(errors(wrong))
                .anyMatch(error -> error.contains("is not the length of section 5(4). Write 6 hours."))
                .anyMatch(error -> error.contains("\"a month\" is not a length"))
                .anyMatch(error -> error.contains("is a restriction without a power to hold her. Write L1."))
                .anyMatch(error -> error.contains("has another rule of S35 already"))
                .anyMatch(error -> error.contains("say nothing of S36 that is in force"));
    }

    private static PeriodRule rule(LegalStatuses statuses, String code, String day) {
        return statuses.ruleOn(new StatusCode(code), LocalDate.parse(day)).orElseThrow();
    }

    private static String text() throws IOException {
        return Files.readString(SaltmarshTest.CONFIG.resolve("reference/legal-statuses.yaml"));
    }

    private static LegalStatuses checkedIn() throws IOException {
        String text = Files.readString(SaltmarshTest.CONFIG.resolve("reference/legal-statuses.yaml"));
        return StatusFile.read("legal-statuses.yaml", text)
                .value()
                .orElseThrow()
                .statuses();
    }

    private static List<String> errors(String text) {
        return StatusFile.read("legal-statuses.yaml", text).errors().stream()
                .map(ConfigError::message)
                .toList();
    }
}
