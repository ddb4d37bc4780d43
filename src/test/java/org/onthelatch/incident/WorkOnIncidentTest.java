package org.onthelatch.incident;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onthelatch.incident.SampleFindings.AT;
import static org.onthelatch.incident.SampleFindings.refused;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.onthelatch.audit.AuditEntry.Actor;
import org.onthelatch.audit.InMemoryBook;
import org.onthelatch.incident.WorkOnIncident.Action;
import org.onthelatch.incident.WorkOnIncident.Outcome;
import org.onthelatch.incident.WorkOnIncident.Proposal;
import org.onthelatch.staff.Role;
import org.onthelatch.staff.StaffId;

/** Somebody answers for an incident, and nothing she wrote can be lost or changed (D4, D39, D50). */
class WorkOnIncidentTest {
    private static final Actor.Staff MARLOW = new Actor.Staff(new StaffId("s.marlow"), Role.MANAGER);
    private static final IncidentId ID = refused(1, AT).id();

    private final InMemoryBook<IncidentEntry> book =
            InMemoryBook.versioned(entry -> entry.incident().value(), IncidentEntry::version);
    private final WorkOnIncident work = new WorkOnIncident(book);

    @BeforeEach
    void open() {
        new OpenIncidents(book, new FindIncidents(status -> false), () -> Incidents.NONE)
                .open(List.of(refused(1, AT)), AT);
    }

    @Test
    void it_is_taken_noted_and_closed_and_each_is_written_down_D53() {
        Outcome taken = work.work(of(1, Action.OWN, "", ""));
        Outcome noted = work.work(of(2, Action.NOTE, "The door had the list of before the swap.", ""));
        Outcome closed = work.work(of(3, Action.CLOSE, "Fob programmed again.", "Told and apologised to."));

        assertThat(List.of(taken, noted, closed)).allMatch(Outcome.Kept.class::isInstance);
        Incident incident = Incidents.of(book.all()).find(ID).orElseThrow();
        assertThat(incident.owner()).contains(MARLOW.staff());
        assertThat(incident.state()).isEqualTo(Incident.State.CLOSED);
        assertThat(book.audits())
                .extracting(audit -> audit.action())
                .containsExactly("open incident", "take incident", "note on incident", "close incident");
    }

    @Test
    void two_who_work_on_it_at_once_get_what_the_first_did_D50() {
        work.work(of(1, Action.OWN, "", ""));

        Outcome second = work.work(of(1, Action.NOTE, "Mine.", ""));

        assertThat(second)
                .isInstanceOfSatisfying(
                        Outcome.Stale.class,
                        stale -> assertThat(stale.latest().owner()).contains(MARLOW.staff()));
        assertThat(book.all()).hasSize(2);
    }

    @Test
    void nobody_closes_what_nobody_took_or_without_saying_what_she_was_told() {
        Outcome untaken = work.work(of(1, Action.CLOSE, "Done.", "Told."));
        work.work(of(1, Action.OWN, "", ""));
        Outcome untold = work.work(of(2, Action.CLOSE, "Done.", " "));
        Outcome blank = work.work(of(2, Action.NOTE, " ", ""));

        assertThat(fields(untaken)).containsExactly("action");
        assertThat(fields(untold)).containsExactly("told");
        assertThat(fields(blank)).containsExactly("words");
    }

    @Test
    void a_closed_one_stays_as_it_is() {
        work.work(of(1, Action.OWN, "", ""));
        work.work(of(2, Action.CLOSE, "Done.", "Told."));

        assertThat(fields(work.work(of(3, Action.NOTE, "More.", "")))).containsExactly("action");
        assertThat(fields(work.work(of(3, Action.OWN, "", "")))).containsExactly("action");
    }

    @Test
    void words_that_are_too_long_are_named() {
        Outcome outcome = work.work(of(1, Action.NOTE, "x".repeat(2_001), ""));

        assertThat(((Outcome.Refused) outcome).refusals())
                .containsExactly(new WorkOnIncident.Refusal("words", "at most 2000 characters", "2001 characters"));
    }

    @Test
    void there_is_no_work_on_what_is_not_there() {
        Proposal other = new Proposal(new IncidentId("refused-x-1-1"), 1, Action.OWN, "", "", MARLOW, AT);

        assertThat(work.work(other)).isInstanceOf(Outcome.Unknown.class);
    }

    private static List<String> fields(Outcome outcome) {
        return ((Outcome.Refused) outcome)
                .refusals().stream().map(WorkOnIncident.Refusal::field).toList();
    }

    private static Proposal of(int basedOn, Action action, String words, String told) {
        return new Proposal(ID, basedOn, action, words, told, MARLOW, AT.plusSeconds(60));
    }
}
