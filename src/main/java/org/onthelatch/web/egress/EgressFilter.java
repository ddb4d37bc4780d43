package org.onthelatch.web.egress;

import static org.onthelatch.web.words.Say.say;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.onthelatch.accesslist.AccessFacts;
import org.onthelatch.egress.EgressRecords.Query;
import org.onthelatch.egress.EgressRecords.Query.Cursor;
import org.onthelatch.person.PersonId;
import org.onthelatch.ward.DoorId;
import org.onthelatch.web.http.Fault;
import org.onthelatch.web.http.Parameters;
import org.onthelatch.web.words.Moments;

/**
 * Which part of the log is asked for.
 *
 * @param faults what is wrong with the question; then the query stands for nothing
 */
public record EgressFilter(Query query, List<Fault> faults) {
    /** How far back a question without a beginning looks. */
    public static final Duration USUAL = Duration.ofDays(7);

    /** A controller's clock may be ahead of ours; its events are not hidden for that. */
    private static final Duration AHEAD = Duration.ofDays(1);

    private static final Pattern CURSOR = Pattern.compile("(\\d{4}-[^~]{1,40})~(\\d{1,18})");

    static EgressFilter of(Parameters parameters, Moments moments, AccessFacts facts, int limit, Instant now) {
        Optional<Instant> from = parameters.optional("from", Moments.EXPECTED, moments::start);
        Optional<Instant> until = parameters.optional("to", Moments.EXPECTED, moments::end);
        Optional<DoorId> door =
                parameters.optional("door", say("egress.expected.door"), text -> knownDoor(text, facts));
        Optional<PersonId> person =
                parameters.optional("person", say("egress.expected.person"), text -> knownPerson(text, facts));
        Query.Outcome outcome = parameters.oneOf("outcome", Query.Outcome.class).orElse(Query.Outcome.ALL);
        Optional<Cursor> before = parameters.optional("before", say("egress.expected.before"), EgressFilter::cursor);
        Instant end = until.orElse(now.plus(AHEAD));
        Instant start = from.orElse(until.orElse(now).minus(USUAL));
        if (!start.isBefore(end)) {
            parameters.wrong("from", say("egress.expected.from"));
        }
        return new EgressFilter(new Query(start, end, door, person, outcome, before, limit), parameters.faults());
    }

    private static DoorId knownDoor(String text, AccessFacts facts) {
        DoorId id = new DoorId(text);
        return facts.register().find(id).map(door -> id).orElseThrow(() -> new IllegalArgumentException(text));
    }

    private static PersonId knownPerson(String text, AccessFacts facts) {
        PersonId id = new PersonId(text);
        return facts.resident(id).map(access -> id).orElseThrow(() -> new IllegalArgumentException(text));
    }

    private static Cursor cursor(String text) {
        Matcher parts = CURSOR.matcher(text);
        if (!parts.matches()) {
            throw new IllegalArgumentException("not a cursor");
        }
        return new Cursor(Instant.parse(parts.group(1)), Long.parseLong(parts.group(2)));
    }

    static String text(Cursor cursor) {
        return cursor.at() + "~" + cursor.position();
    }
}
