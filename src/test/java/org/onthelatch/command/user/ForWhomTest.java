package org.onthelatch.command.user;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.onthelatch.staff.Account;
import org.onthelatch.staff.Role;
import org.onthelatch.staff.Scope;
import org.onthelatch.ward.Site;
import org.onthelatch.ward.SiteId;
import org.onthelatch.ward.Ward;
import org.onthelatch.ward.WardId;
import picocli.CommandLine;

/** For whom an account is, as the command line says it (D66); what is wrong is said by option. */
class ForWhomTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final List<Site> SITES = List.of(new Site(
            new SiteId("saltmarsh"),
            "Saltmarsh House",
            LONDON,
            List.of(
                    new Ward(new WardId("heron"), "Heron Ward", "level 2 rehabilitation", 10),
                    new Ward(new WardId("cartlodge"), "The Cartlodge", "level 1 step-down", 8)),
            List.of(),
            List.of(),
            List.of()));

    @Test
    void a_nurse_is_for_every_ward_or_for_those_that_are_named() {
        assertThat(scope(Role.NURSE)).isEqualTo(Scope.EVERY_WARD);
        assertThat(scope(Role.NURSE, "--ward", "heron", "--ward", "cartlodge"))
                .isEqualTo(new Scope.Wards(Set.of(new WardId("heron"), new WardId("cartlodge"))));
    }

    @Test
    void a_patient_is_one_person_and_an_advocate_is_for_those_who_agreed() {
        assertThat(scope(Role.RESIDENT, "--person", "P03")).isEqualTo(new Scope.Herself("P03"));
        assertThat(scope(Role.ADVOCATE, "--person", "P03", "--person", "P09"))
                .isEqualTo(new Scope.Consenting(Set.of("P03", "P09")));
        assertThat(scope(Role.COMMISSIONER)).isEqualTo(new Scope.NumbersOnly());
    }

    @Test
    void what_is_wrong_is_said_by_option_with_what_was_expected() {
        wrong(Role.NURSE, "--ward must name one of cartlodge, heron, but was haron", "--ward", "haron");
        wrong(Role.NURSE, "--person must name nothing for the role NURSE, but was P03", "--person", "P03");
        wrong(Role.RESIDENT, "--person must name exactly one person, such as P03, for a patient, but was missing");
        wrong(Role.RESIDENT, "but was P03, P04", "--person", "P03", "--person", "P04");
        wrong(Role.RESIDENT, "--person must name a person's number, such as P03, but was Carys", "--person", "Carys");
        wrong(Role.RESIDENT, "--ward must name nothing for the role RESIDENT", "--ward", "heron", "--person", "P03");
        wrong(Role.ADVOCATE, "--person must name each person who agreed, such as P03, for an advocate");
        wrong(Role.COMMISSIONER, "--person must name nothing for the role COMMISSIONER", "--person", "P03");
    }

    @Test
    void a_reviewers_and_an_advocates_account_ends_within_92_days() {
        for (Role role : List.of(Role.REVIEWER, Role.ADVOCATE)) {
            assertThatThrownBy(() -> LastDay.end(role, Optional.empty(), TODAY, LONDON))
                    .hasMessageContaining("must end: give --until DAY, at most 92 days ahead");
            assertThatThrownBy(() -> LastDay.end(role, Optional.of(TODAY.plusDays(93)), TODAY, LONDON))
                    .hasMessage("--until must be today or later and at most 92 days ahead, but was 2027-02-24");
            assertThat(LastDay.end(role, Optional.of(TODAY.plusDays(92)), TODAY, LONDON))
                    .isEqualTo("2027-02-24T00:00:00Z");
        }
        assertThat(LastDay.end(Role.NURSE, Optional.empty(), TODAY, LONDON)).isEqualTo(Account.NO_END);
    }

    @Test
    void no_account_sees_everything_because_a_word_was_left_out() {
        for (Role role : List.of(Role.RESIDENT, Role.ADVOCATE, Role.COMMISSIONER)) {
            assertThat(Scope.EVERY_WARD.fits(role)).isFalse();
        }
        assertThat(new Scope.Herself("P03").fits(Role.NURSE)).isFalse();
    }

    private static Scope scope(Role role, String... options) {
        return CommandLine.populateCommand(new ForWhom(), options).scope(role, SITES);
    }

    private static void wrong(Role role, String message, String... options) {
        assertThatThrownBy(() -> scope(role, options))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(message);
    }
}
