package org.onthelatch.web.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.onthelatch.accesslist.AccessFacts;
import org.onthelatch.accesslist.AccessPolicy;
import org.onthelatch.accesslist.AccessRecords;
import org.onthelatch.audit.AuditEntry;
import org.onthelatch.commissioning.DoorEvidence;
import org.onthelatch.commissioning.DoorTest;
import org.onthelatch.commissioning.DoorTests;
import org.onthelatch.commissioning.TestIntervals;
import org.onthelatch.config.Configuration;
import org.onthelatch.config.ReadConfiguration;
import org.onthelatch.demo.DemoFiles;
import org.onthelatch.demo.DemoWard;
import org.onthelatch.doorcontroller.Controllers;
import org.onthelatch.doorcontroller.InMemoryDoorCommands;
import org.onthelatch.egress.EgressRecords;
import org.onthelatch.egress.KeptEvent;
import org.onthelatch.fob.FobDesk;
import org.onthelatch.fob.FobRequest;
import org.onthelatch.fob.StockEntry;
import org.onthelatch.incident.Incidents;
import org.onthelatch.incident.WorkOnIncident;
import org.onthelatch.ward.DeviceId;
import org.onthelatch.ward.WardId;
import org.onthelatch.web.sources.Directory;
import org.onthelatch.web.sources.DoorCare;
import org.onthelatch.web.sources.FobCare;
import org.onthelatch.web.sources.IncidentDesk;
import org.onthelatch.web.sources.Policy;
import org.onthelatch.web.sources.Sightings;
import org.onthelatch.web.sources.Sources;
import org.onthelatch.whereabouts.Statement;
import org.onthelatch.whereabouts.Whereabouts;
import org.onthelatch.yaml.Checked;
import org.onthelatch.yaml.Folder;

/** The board of the demo ward says the numbers of domain section 9.6. */
class DemoBoardTest {
    private final Folder files = new Folder(Path.of("../config"));
    private final Configuration configuration = good(ReadConfiguration.read(files, files, "sites"));
    private final DemoWard ward = good(DemoFiles.read(
            files, configuration.register(), configuration.statuses().statuses()));

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
                DemoWard.ZONE,
                "");
        AccessFacts facts = facts();
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
                List::of,
                new NobodyAway(),
                new NoIncidents(),
                new NoSightings(),
                () -> Directory.of(ward.staff(), ward.visitors()),
                policy);
        return new ReadBoard(sources, now)
                .of(configuration.register().find(new WardId(name)).orElseThrow());
    }

    private static final class NoIncidents implements IncidentDesk {
        @Override
        public Incidents all() {
            return Incidents.NONE;
        }

        @Override
        public WorkOnIncident.Outcome work(WorkOnIncident.Proposal proposal) {
            throw new UnsupportedOperationException("the board does nothing about an incident");
        }
    }

    private static final class NoSightings implements Sightings {
        @Override
        public void keep(Statement.Seen seen, AuditEntry audit) {
            throw new UnsupportedOperationException("the board marks nobody");
        }

        @Override
        public void committed(Statement.Seen seen) {
            throw new UnsupportedOperationException("the board marks nobody");
        }
    }

    /** The board tells nothing of tests. */
    private static final class NoCare implements DoorCare {
        @Override
        public DoorTests tests() {
            return new DoorTests(List.of());
        }

        @Override
        public DoorEvidence evidence() {
            throw new UnsupportedOperationException("the board asks for no evidence");
        }

        @Override
        public TestIntervals intervals() {
            return TestIntervals.USUAL;
        }

        @Override
        public void keep(DoorTest test, AuditEntry audit) {
            throw new UnsupportedOperationException("nothing is tested on the board");
        }
    }

    /** The board tells nothing of the fob desk. */
    private static final class NoFobs implements FobCare {
        @Override
        public List<StockEntry> stock() {
            return List.of();
        }

        @Override
        public FobDesk.Outcome ask(FobRequest request, AuditEntry.Actor.Staff by, Instant now, String reason) {
            throw new UnsupportedOperationException("nothing is asked of the desk on the board");
        }
    }

    private AccessFacts facts() {
        AccessRecords records = new AccessRecords(
                ward.residents(),
                ward.authorities(),
                ward.assessments(),
                ward.stages(),
                ward.leaves(),
                ward.consents(),
                ward.holdings(),
                ward.grants(),
                List.of());
        return records.facts(
                configuration.register(),
                configuration.statuses().statuses(),
                new AccessPolicy(
                        configuration.policy().staleAfter(),
                        configuration.policy().keepWhenStale()));
    }

    private static <T> T good(Checked<T> read) {
        return read.match(value -> value, errors -> {
            throw new AssertionError(errors.toString());
        });
    }

    /** A log in which nothing happened. */
    private static final class NoEvents implements EgressRecords {
        @Override
        public Optional<Instant> lastReceived(DeviceId controller) {
            return Optional.empty();
        }

        @Override
        public List<Entry> find(Query query) {
            return List.of();
        }

        @Override
        public List<KeptEvent> movements() {
            return List.of();
        }

        @Override
        public long forks() {
            return 0;
        }

        @Override
        public long quarantined() {
            return 0;
        }

        @Override
        public List<OpenGap> openGaps() {
            return List.of();
        }
    }
}
