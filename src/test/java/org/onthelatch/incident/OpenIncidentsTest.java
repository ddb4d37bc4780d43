package org.onthelatch.incident;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onthelatch.incident.SampleFindings.AT;
import static org.onthelatch.incident.SampleFindings.HERON_A;
import static org.onthelatch.incident.SampleFindings.refused;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.onthelatch.audit.AuditEntry.Actor;
import org.onthelatch.audit.InMemoryBook;
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
}
