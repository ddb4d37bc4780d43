package org.onthelatch.incident;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onthelatch.incident.SampleFindings.AT;
import static org.onthelatch.incident.SampleFindings.HERON_A;
import static org.onthelatch.incident.SampleFindings.refused;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.onthelatch.audit.AuditEntry;
import org.onthelatch.audit.AuditEntry.Actor;
import org.onthelatch.audit.InMemoryBook;
import org.onthelatch.audit.KeyedBook;
import org.onthelatch.doorcontroller.ListAnswer;
import org.onthelatch.egress.EventKey;
import org.onthelatch.incident.WorkOnIncident.Action;
import org.onthelatch.staff.Role;
import org.onthelatch.staff.StaffId;

/** Once, however often it is reported (D4). */
class OpenIncidentsTest {
    private final InMemoryBook<IncidentEntry> book =
            InMemoryBook.versioned(entry -> entry.incident().value(), IncidentEntry::version);
    private final OpenIncidents open =
            new OpenIncidents(book, new FindIncidents(status -> false), () -> Incidents.of(book.all()));

    @Test
    void the_same_finding_opens_nothing_twice_not_even_once_it_is_closed() {
        open.open(List.of(refused(1, AT), refused(1, AT)), AT.plusSeconds(1));
        close(refused(1, AT));

        open.open(List.of(refused(1, AT)), AT.plusSeconds(900));

        assertThat(incidents()).hasSize(1);
        assertThat(incidents().get(0).state()).isEqualTo(Incident.State.CLOSED);
    }

    @Test
    void an_old_view_of_the_book_opens_nothing_twice_either() {
        OpenIncidents unaware = new OpenIncidents(book, new FindIncidents(status -> false), () -> Incidents.NONE);

        unaware.open(List.of(refused(1, AT)), AT);
        unaware.open(List.of(refused(1, AT)), AT);

        assertThat(incidents()).hasSize(1);
    }

    /** A ward keeps incidents for ten years, and each refusal must be red within 10 s: no opening reads them all. */
    @Test
    void an_opening_reads_the_lines_that_it_is_about_and_never_the_whole_book() {
        OpenIncidents sparing =
                new OpenIncidents(new ByKeyAlone(book), new FindIncidents(status -> false), () -> Incidents.NONE);

        sparing.open(List.of(refused(1, AT)), AT);
        sparing.open(List.of(refused(2, AT.plusSeconds(20))), AT);
        sparing.open(List.of(refused(3, AT.plusSeconds(120))), AT);

        assertThat(incidents()).hasSize(2);
    }

    @Test
    void what_was_undone_with_its_transaction_is_opened_when_it_comes_again() {
        Undone undone = new Undone(book);
        OpenIncidents opening = new OpenIncidents(undone, new FindIncidents(status -> false), () -> Incidents.NONE);
        opening.open(List.of(refused(1, AT)), AT);
        undone.isUndoing = false;

        opening.open(List.of(refused(2, AT.plusSeconds(5))), AT);

        assertThat(incidents()).extracting(incident -> incident.id().value()).containsExactly("refused-heron-a-1-2");
    }

    @Test
    void one_that_was_closed_in_this_very_commit_takes_up_no_further_fork() {
        Incidents[] seen = {Incidents.NONE};
        OpenIncidents opening = new OpenIncidents(book, new FindIncidents(status -> false), () -> seen[0]);
        Finding first = new Finding.Forked(new EventKey(HERON_A, 1, 7), AT);
        opening.open(List.of(first), AT);
        seen[0] = Incidents.of(book.all());
        close(first);

        opening.open(List.of(new Finding.Forked(new EventKey(HERON_A, 1, 8), AT)), AT);

        assertThat(incidents()).hasSize(2);
    }

    @Test
    void pressing_again_within_a_minute_is_the_same_and_a_minute_later_is_another_M3() {
        open.open(List.of(refused(1, AT)), AT);
        open.open(List.of(refused(2, AT.plusSeconds(59))), AT);
        open.open(List.of(refused(3, AT.minusSeconds(59))), AT);
        open.open(List.of(refused(4, AT.plusSeconds(60))), AT);

        assertThat(incidents())
                .extracting(incident -> incident.id().value())
                .containsExactly("refused-heron-a-1-4", "refused-heron-a-1-1");
    }

    @Test
    void what_comes_to_be_known_late_is_opened_all_the_same_D54() {
        open.open(List.of(refused(9, AT)), AT);
        open.open(List.of(refused(1, AT.minusSeconds(86_400))), AT);

        assertThat(incidents()).hasSize(2);
        assertThat(incidents().get(1).openedAt()).isEqualTo(AT);
    }

    @Test
    void a_controller_that_forks_again_is_the_same_trouble_until_it_is_closed() {
        Finding first = new Finding.Forked(new EventKey(HERON_A, 1, 7), AT);
        open.open(List.of(first, new Finding.Forked(new EventKey(HERON_A, 1, 8), AT)), AT);
        int before = incidents().size();
        close(first);

        open.open(List.of(first, new Finding.Forked(new EventKey(HERON_A, 1, 9), AT)), AT);

        assertThat(before).isEqualTo(1);
        assertThat(incidents()).hasSize(2);
    }

    @Test
    void a_refused_list_is_opened_once_for_each_version_that_comes_after_it_was_closed() {
        Finding first = new Finding.ListRejected(new ListAnswer.Refused(HERON_A, "1.5", "TABLE_FULL", AT), AT);
        Finding later = new Finding.ListRejected(new ListAnswer.Refused(HERON_A, "1.6", "TABLE_FULL", AT), AT);
        open.open(List.of(first, first), AT);
        close(first);

        open.open(List.of(first, later), AT);

        assertThat(incidents()).hasSize(2);
    }

    @Test
    void each_opening_is_written_down_as_the_services_own_act_D53() {
        open.open(List.of(refused(1, AT)), AT);

        assertThat(book.audits()).singleElement().satisfies(audit -> {
            assertThat(audit.action()).isEqualTo("open incident");
            assertThat(audit.actor()).isEqualTo(new Actor.Service("OpenIncidents"));
        });
    }

    private List<Incident> incidents() {
        return Incidents.of(book.all()).all();
    }

    private void close(Finding finding) {
        WorkOnIncident work = new WorkOnIncident(book);
        Actor.Staff marlow = new Actor.Staff(new StaffId("s.marlow"), Role.MANAGER);
        work.work(new WorkOnIncident.Proposal(finding.id(), 1, Action.OWN, "", "", marlow, AT));
        work.work(new WorkOnIncident.Proposal(finding.id(), 2, Action.CLOSE, "Done.", "All of it.", marlow, AT));
        assertThat(Incidents.of(book.all()).find(finding.id()).orElseThrow().isClosed())
                .isTrue();
    }

    /** A book that is too long to be read as a whole. */
    private static class ByKeyAlone implements KeyedBook<IncidentEntry> {
        private final KeyedBook<IncidentEntry> book;

        ByKeyAlone(KeyedBook<IncidentEntry> book) {
            this.book = book;
        }

        @Override
        public void add(IncidentEntry entry, AuditEntry audit) {
            book.add(entry, audit);
        }

        @Override
        public List<IncidentEntry> of(String key) {
            return book.of(key);
        }

        @Override
        public List<IncidentEntry> current() {
            throw new AssertionError("read the whole book");
        }

        @Override
        public List<IncidentEntry> all() {
            throw new AssertionError("read the whole book");
        }
    }

    /** What is added is undone with the piece of work that added it. */
    private static final class Undone extends ByKeyAlone {
        boolean isUndoing = true;

        Undone(KeyedBook<IncidentEntry> book) {
            super(book);
        }

        @Override
        public void add(IncidentEntry entry, AuditEntry audit) {
            if (!isUndoing) {
                super.add(entry, audit);
            }
        }
    }
}
