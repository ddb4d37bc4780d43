package org.onthelatch.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.onthelatch.legalstatus.LegalStatus;
import org.onthelatch.legalstatus.LegalStatus.Absence;
import org.onthelatch.legalstatus.LegalStatuses;
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
