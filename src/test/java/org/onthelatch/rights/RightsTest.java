package org.onthelatch.rights;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.onthelatch.audit.AuditEntry.Actor;
import org.onthelatch.audit.InMemoryBook;
import org.onthelatch.demo.DemoWard;
import org.onthelatch.demo.Saltmarsh;
import org.onthelatch.legalstatus.LegalHistory;
import org.onthelatch.legalstatus.StatusCode;
import org.onthelatch.person.PersonId;
import org.onthelatch.rights.RightsNote.AdvocacyOffer;
import org.onthelatch.rights.RightsNote.Answer;
import org.onthelatch.rights.RightsNote.Basis;
import org.onthelatch.rights.RightsNote.CarerConsent;
import org.onthelatch.rights.RightsNote.Information;
import org.onthelatch.rights.RightsNote.Kind;
import org.onthelatch.rights.RightsNote.Understood;
import org.onthelatch.staff.Role;
import org.onthelatch.staff.StaffId;

/** What a person was told of her rights, and who speaks for her (D22, D23, D47). */
class RightsTest {
    private static final Instant NOW = DemoWard.T0;
    private static final PersonId EFUA = new PersonId("P05");
    private static final PersonId BRIDGET = new PersonId("P02");
    private static final StaffId PRYCE = new StaffId("l.pryce");
    private static final Actor.Staff BY = new Actor.Staff(PRYCE, Role.NURSE);
    private static final Instant SECTION_ENDS = Instant.parse("2026-11-26T00:00:00Z");

    private final InMemoryBook<RightsNote> book =
            InMemoryBook.counting(note -> note.person() + "/" + note.at() + note.getClass());
    private final RecordRights record = new RecordRights(book);

    @Test
    void an_informal_person_without_the_leaflet_is_not_told_whatever_else_she_was_given_D22() {
        Rights nothing = Rights.at(List.of(), legal(BRIDGET), NOW);
        Rights other = Rights.at(List.of(told(BRIDGET, Kind.DETENTION_INFORMATION, NOW)), legal(BRIDGET), NOW);
        Rights leaflet = Rights.at(List.of(told(BRIDGET, Kind.INFORMAL_LEAFLET, NOW)), legal(BRIDGET), NOW);

        assertThat(nothing.asked()).isEqualTo(Kind.INFORMAL_LEAFLET);
        assertThat(List.of(nothing.state(), other.state(), leaflet.state()))
                .containsExactly(Rights.State.NOT_TOLD, Rights.State.NOT_TOLD, Rights.State.TOLD);
    }

    @Test
    void with_the_end_of_her_section_she_has_to_be_told_that_she_may_leave() {
        List<RightsNote> notes = List.of(told(EFUA, Kind.DETENTION_INFORMATION, NOW.minus(Duration.ofDays(20))));

        assertThat(Rights.at(notes, legal(EFUA), SECTION_ENDS.minusSeconds(1)).state())
                .isEqualTo(Rights.State.TOLD);
        Rights after = Rights.at(notes, legal(EFUA), SECTION_ENDS);
        assertThat(after.asked()).isEqualTo(Kind.INFORMAL_LEAFLET);
        assertThat(after.state()).isEqualTo(Rights.State.NOT_TOLD);
    }

    @Test
    void telling_again_falls_due_and_nothing_happens_by_itself() {
        Information told = told(BRIDGET, Kind.INFORMAL_LEAFLET, NOW);

        assertThat(Rights.at(List.of(told), legal(BRIDGET), told.repeatDue().minusSeconds(1))
                        .state())
                .isEqualTo(Rights.State.TOLD);
        assertThat(Rights.at(List.of(told), legal(BRIDGET), told.repeatDue()).state())
                .isEqualTo(Rights.State.REPEAT_OVERDUE);
    }

    @Test
    void an_advocate_is_offered_to_everybody_and_the_law_is_another_matter_that_flips_by_its_date_D23() {
        StatusCode informal = new StatusCode("INFORMAL");
        ImhaRules rules = new ImhaRules(List.of(
                new ImhaRule(new StatusCode("S3"), "Act of 1983", Optional.of(LocalDate.of(2009, 4, 1))),
                new ImhaRule(informal, "Act of 2025", Optional.of(LocalDate.of(2027, 4, 1)))));
        AdvocacyOffer offer = new AdvocacyOffer(BRIDGET, NOW, PRYCE, Answer.NOT_NOW, "");

        assertThat(Rights.at(List.of(offer), legal(BRIDGET), NOW).offer()).containsExactly(offer);
        assertThat(rules.entitling(informal, LocalDate.of(2027, 3, 31))).isEmpty();
        assertThat(rules.entitling(informal, LocalDate.of(2027, 4, 1)))
                .hasValueSatisfying(rule -> assertThat(rule.act()).isEqualTo("Act of 2025"));
        assertThat(rules.entitling(new StatusCode("S3"), LocalDate.of(2026, 11, 23)))
                .isPresent();
    }

    @Test
    void the_checked_in_file_entitles_whom_the_law_entitles_today() {
        ImhaRules rules = Saltmarsh.imha();
        LocalDate today = LocalDate.of(2026, 11, 23);

        for (String entitled : List.of("S2", "S3", "S37_41", "CTO_VOLUNTARY", "GUARDIANSHIP")) {
            assertThat(rules.entitling(new StatusCode(entitled), today))
                    .as(entitled)
                    .isPresent();
        }
        for (String not : List.of("INFORMAL", "S5_2", "S5_4", "S4", "S136", "DOLS_STANDARD", "UNKNOWN")) {
            assertThat(rules.entitling(new StatusCode(not), today)).as(not).isEmpty();
        }
    }

    @Test
    void a_carer_is_told_nothing_without_recorded_consent_nor_after_its_end_D47() {
        CarerConsent given = carer("Her mother", true, "that she is well", 0);

        assertThat(Rights.at(List.of(), legal(BRIDGET), NOW).carers()).isEmpty();
        assertThat(Rights.at(List.of(given), legal(BRIDGET), NOW).carers()).containsExactly(given);
        assertThat(Rights.at(List.of(given, carer("her Mother", false, "", 60)), legal(BRIDGET), NOW.plusSeconds(60))
                        .carers())
                .isEmpty();
    }

    @Test
    void what_is_missing_is_said_in_a_sentence_and_nothing_is_kept() {
        assertThat(fields(new Information(
                        BRIDGET, NOW, PRYCE, Kind.INFORMAL_LEAFLET, "", " ", Understood.YES, Instant.MIN, "")))
                .containsExactly("format", "language", "repeatDue");
        assertThat(fields(new Information(
                        BRIDGET,
                        NOW,
                        PRYCE,
                        Kind.INFORMAL_LEAFLET,
                        "leaflet",
                        "English",
                        Understood.NO,
                        NOW.plus(Duration.ofDays(30)),
                        "")))
                .as("who has not understood is told again within a week")
                .containsExactly("repeatDue");
        assertThat(fields(carer("", true, "", 0))).containsExactly("carer", "mayBeTold");
        assertThat(fields(carer("Nobody known", false, "", 0))).containsExactly("carer");
        assertThat(book.all()).isEmpty();
        assertThat(fields(carer("Her mother", true, "that she is well", 0))).isEmpty();
        assertThat(fields(carer("her mother", false, "", 60))).isEmpty();
        assertThat(book.audits())
                .extracting(audit -> audit.action())
                .containsExactly("consent to tell carer", "end consent to tell carer");
    }

    private List<String> fields(RightsNote note) {
        return record.record(note, BY).stream().map(RightsRefusal::field).toList();
    }

    private static LegalHistory legal(PersonId person) {
        return Saltmarsh.facts().resident(person).orElseThrow().legal();
    }

    private static Information told(PersonId person, Kind kind, Instant at) {
        Instant due = at.plus(Duration.ofDays(90));
        return new Information(person, at, PRYCE, kind, "leaflet", "English", Understood.YES, due, "");
    }

    private static CarerConsent carer(String name, boolean given, String what, long later) {
        return new CarerConsent(BRIDGET, NOW.plusSeconds(later), PRYCE, name, given, what, Basis.HER_CONSENT, "");
    }
}
