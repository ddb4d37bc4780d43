package org.onthelatch.web.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.onthelatch.accesslist.AccessFacts;
import org.onthelatch.audit.AuditEntry;
import org.onthelatch.config.Configuration;
import org.onthelatch.demo.DemoWard;
import org.onthelatch.demo.Saltmarsh;
import org.onthelatch.doorcontroller.Controllers;
import org.onthelatch.doorcontroller.InMemoryDoorCommands;
import org.onthelatch.egress.KeptEvent;
import org.onthelatch.ward.WardId;
import org.onthelatch.web.NoProgrammer;
import org.onthelatch.web.NoticesInMemory;
import org.onthelatch.web.RightsInMemory;
import org.onthelatch.web.WardDeskFixture;
import org.onthelatch.web.sources.Directory;
import org.onthelatch.web.sources.Policy;
import org.onthelatch.web.sources.Sightings;
import org.onthelatch.web.sources.Sources;
import org.onthelatch.whereabouts.Statement;
import org.onthelatch.whereabouts.Whereabouts;

/** The board of the demo ward says the numbers of domain section 9.6. */
class DemoBoardTest {
    private final Configuration configuration = Saltmarsh.configuration();
    private final DemoWard ward = Saltmarsh.ward();

    @Test
    void heron_at_t0() {
        Board.Counts counts = board("heron", DemoWard.T0).counts();

        assertThat(List.of(counts.in(), counts.people(), counts.toGrounds(), counts.offSite()))
                .containsExactly(8, 10, 4, 2);
        assertThat(counts.reviewsOverdue()).isEqualTo(1);
        assertThat(counts.assessed()).isEqualTo(10);
    }

    @Test
    void cartlodge_at_t0() {
        Board.Counts counts = board("cartlodge", DemoWard.T0).counts();

        assertThat(List.of(counts.in(), counts.people(), counts.toGrounds(), counts.offSite()))
                .containsExactly(5, 7, 5, 5);
        assertThat(counts.reviewsOverdue()).isEqualTo(1);
    }

    @Test
    void heron_at_16_00() {
        Board.Counts counts =
                board("heron", DemoWard.T0.plus(Duration.ofHours(2))).counts();

        assertThat(List.of(counts.toGrounds(), counts.offSite())).containsExactly(3, 1);
    }

    @Test
    void those_who_need_attention_come_first_and_no_door_is_believed_that_never_spoke() {
        Board board = board("heron", DemoWard.T0);

        assertThat(board.rows().stream()
                        .filter(Board.Row::attention)
                        .map(row -> row.id().value()))
                .containsExactly("P03", "P05", "P08");
        assertThat(board.rows().subList(0, 3)).allMatch(Board.Row::attention);
        assertThat(board.counts().doors().certain()).isZero();
        assertThat(board.alarms()).isNotEmpty();
    }

    @Test
    void of_somebody_under_a_holding_power_it_says_which_exits_hold_nobody() {
        assertThat(board("heron", DemoWard.T0).rows().stream()
                        .filter(row -> row.id().value().equals("P08"))
                        .flatMap(row -> row.notHeld().stream())
                        .map(door -> door.value()))
                .containsExactly("HD02", "SG01");
    }

    private Board board(String name, Instant now) {
        Policy policy = new Policy(
                configuration.policy().ladder(),
                configuration.statuses().statuses(),
                configuration.policy().dueSoon(),
                configuration.policy().alarmAfter(),
                configuration.policy().peoplePerEscort(),
                DemoWard.ZONE,
                "");
        AccessFacts facts = Saltmarsh.facts();
        Whereabouts whereabouts = Whereabouts.of(List.<KeptEvent>of(), ward.statements(), configuration.register());
        Sources sources = new Sources(
                () -> facts,
                new Controllers(),
                () -> whereabouts,
                new NoEvents(),
                new InMemoryDoorCommands(),
                period -> List.of(),
                new NoCare(),
                new NoFobs(),
                new NoProgrammer(),
                List::of,
                new NoRegister(),
                new NoticesInMemory(),
                new RightsInMemory(),
                new NobodyAway(),
                new NoIncidents(),
                new NoCalls(),
                new NoSightings(),
                new NoReviews(),
                WardDeskFixture.quiet(),
                () -> Directory.of(ward.staff(), ward.visitors()),
                policy);
        return new ReadBoard(sources, now)
                .of(configuration.register().find(new WardId(name)).orElseThrow());
    }

    private static final class NoSightings implements Sightings {
        @Override
        public List<Statement> statements() {
            return List.of();
        }

        @Override
        public void keep(Statement.Seen seen, AuditEntry audit) {
            throw new UnsupportedOperationException("the board marks nobody");
        }

        @Override
        public void committed(Statement.Seen seen) {
            throw new UnsupportedOperationException("the board marks nobody");
        }
    }
}
