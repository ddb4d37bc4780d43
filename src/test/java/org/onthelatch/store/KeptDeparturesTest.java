package org.onthelatch.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onthelatch.accesslist.AccessPolicy;
import org.onthelatch.accesslist.AccessRecords;
import org.onthelatch.accesslist.LiveFacts;
import org.onthelatch.audit.AuditEntry;
import org.onthelatch.departure.DepartureSources;
import org.onthelatch.legalstatus.LegalStatuses;
import org.onthelatch.legalstatus.RecordStatus;
import org.onthelatch.legalstatus.StatusRules;
import org.onthelatch.person.Clinicians;
import org.onthelatch.person.Departure;
import org.onthelatch.person.PersonId;
import org.onthelatch.sqlite.Database;
import org.onthelatch.sqlite.SqliteAccounts;
import org.onthelatch.sqlite.SqliteBooks;
import org.onthelatch.sqlite.SqliteJournal;
import org.onthelatch.staff.StaffId;
import org.onthelatch.ward.Register;
import org.onthelatch.web.sources.DepartureDesk;
import org.onthelatch.whereabouts.Whereabouts;

/** Who lives here, asked where things are written (D98). */
class KeptDeparturesTest {
    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");
    private static final PersonId HER = new PersonId("P01");
    private static final LegalStatuses STATUSES = new LegalStatuses(List.of(), List.of());

    @Test
    void who_left_in_the_same_transaction_lives_here_no_more(@TempDir Path folder) {
        try (Database database = Database.open(folder.resolve("onlatch.db"));
                SqliteJournal journal = SqliteJournal.start(database, kinds -> {}, new StoreState())) {
            SqliteBooks books = new SqliteBooks(database);
            DepartureDesk desk = desk(database, books);

            List<Boolean> livesHere = Committed.write(journal, () -> {
                boolean before = desk.livesHere(HER);
                books.departures()
                        .add(died(), new AuditEntry(new AuditEntry.Actor.Service("test"), "die", "P01", NOON, ""));
                return List.of(before, desk.livesHere(HER));
            });

            assertThat(livesHere).containsExactly(true, false);
            assertThat(desk.of(HER)).as("as last committed, and not read anew").isEmpty();
        }
    }

    private static DepartureDesk desk(Database database, SqliteBooks books) {
        var facts = new LiveFacts(AccessRecords.NONE.facts(
                new Register(List.of()), STATUSES, new AccessPolicy(Duration.ofDays(3), Set.of())));
        var sources = new DepartureSources(
                facts, () -> Clinicians.NONE, () -> Whereabouts.EVERYONE_IN, now -> List.of(), List::of);
        var statuses =
                new RecordStatus(books.authorities(), new StatusRules(STATUSES, ZoneOffset.UTC), () -> Clinicians.NONE);
        return new KeptDepartures(books).desk(sources, new SqliteAccounts(database), statuses);
    }

    private static Departure died() {
        return new Departure(HER, 1, Departure.Kind.DIED, NOON, "", new StaffId("t.ashby"), NOON, List.of(), List.of());
    }
}
