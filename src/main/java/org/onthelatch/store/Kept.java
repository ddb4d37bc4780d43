package org.onthelatch.store;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.onthelatch.accesslist.LiveFacts;
import org.onthelatch.config.Configuration;
import org.onthelatch.egress.EgressRecords;
import org.onthelatch.incident.FindIncidents;
import org.onthelatch.sqlite.AfterCommit;
import org.onthelatch.sqlite.Database;
import org.onthelatch.sqlite.RecordKind;
import org.onthelatch.sqlite.SqliteBooks;
import org.onthelatch.sqlite.SqliteDoorEvidence;

/** What is held in memory of the books, a part for each; each follows what a commit touched. On the journal's thread. */
record Kept(
        KeptDoorTests doorTests,
        KeptFobs fobs,
        KeptPeople people,
        KeptIncidents incidents,
        KeptReviews reviews,
        KeptRegister register,
        KeptNotices notices,
        KeptRights rights,
        KeptCalls calls,
        KeptDepartures departures,
        KeptRooms rooms,
        KeptPlans plans,
        KeptOtherWards otherWards,
        KeptTokens tokens,
        Retention retention) {

    static Kept of(Database database, SqliteBooks books, LiveFacts facts, Configuration configuration) {
        KeptDoorTests doorTests = new KeptDoorTests(
                books.doorTests(),
                new SqliteDoorEvidence(database),
                configuration.policy().doorTests());
        KeptFobs fobs = new KeptFobs(books);
        KeptPeople people = new KeptPeople(books);
        KeptIncidents incidents = new KeptIncidents(
                books.incidents(),
                new FindIncidents(status ->
                        configuration.statuses().statuses().get(status).givesPowerToHold()));
        KeptReviews reviews = new KeptReviews(
                books,
                facts,
                configuration.policy().reminders(),
                configuration.sites().get(0).timeZone());
        KeptRegister register = new KeptRegister(books, configuration);
        KeptNotices notices = new KeptNotices(books);
        KeptRights rights = new KeptRights(books, configuration.statuses().imha());
        KeptCalls calls = new KeptCalls(books, facts);
        return new Kept(
                doorTests,
                fobs,
                people,
                incidents,
                reviews,
                register,
                notices,
                rights,
                calls,
                new KeptDepartures(books),
                new KeptRooms(books),
                new KeptPlans(books, configuration.sites().get(0).timeZone()),
                new KeptOtherWards(
                        books,
                        configuration.sites().stream()
                                .flatMap(site -> site.wards().stream())
                                .toList(),
                        configuration.policy().sessions().otherWard()),
                new KeptTokens(database, books),
                Retention.of(database, books, incidents));
    }

    void readAll(EgressRecords egress, Instant now) {
        doorTests.readAll();
        fobs.readAll();
        people.readAll();
        incidents.readAll();
        reviews.readAll();
        register.readAll();
        notices.readAll();
        rights.readAll();
        departures.readAll();
        rooms.readAll();
        plans.readAll();
        otherWards.readAll();
        tokens.readAll();
        calls.readAll(egress, now);
    }

    void committed(Set<RecordKind> kinds) {
        List.<AfterCommit>of(
                        doorTests,
                        fobs,
                        people,
                        incidents,
                        reviews,
                        register,
                        notices,
                        rights,
                        calls,
                        departures,
                        rooms,
                        plans,
                        otherWards,
                        tokens)
                .forEach(part -> part.committed(kinds));
    }
}
