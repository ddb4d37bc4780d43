package org.onthelatch.web.review;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.onthelatch.accesslist.ResidentAccess;
import org.onthelatch.egress.EgressRecords.Entry;
import org.onthelatch.egress.EgressRecords.Query;
import org.onthelatch.leave.AwayNote;
import org.onthelatch.person.PersonId;
import org.onthelatch.review.EarlyReview;
import org.onthelatch.review.Happenings;
import org.onthelatch.review.Trigger;
import org.onthelatch.web.sources.Sources;
import org.onthelatch.whereabouts.Place;
import org.onthelatch.whereabouts.TimeAway;

/** Finds why levels are to be reviewed early, in everything that the service knows. May block. */
public record Triggers(Sources sources, EarlyReview early) {
    /** No level goes longer without an assessment that is not overdue. */
    private static final Duration BACK = Duration.ofDays(90);

    private static final int MOST = 10_000;

    public static Triggers ofEverybody(Sources sources, Instant now) {
        return of(sources, Optional.empty(), now);
    }

    public static Triggers of(Sources sources, PersonId person, Instant now) {
        return of(sources, Optional.of(person), now);
    }

    private static Triggers of(Sources sources, Optional<PersonId> person, Instant now) {
        Query query = new Query(
                now.minus(BACK),
                now.plusSeconds(1),
                Optional.empty(),
                person,
                Query.Outcome.REFUSED,
                Optional.empty(),
                MOST);
        Happenings happenings = new Happenings(
                sources.egress().find(query).stream().map(Entry::event).toList(),
                sources.incidents().all(),
                sources.away().notes(),
                overdue(sources, now),
                sources.reviews().requests(),
                sources.reviews().teams(),
                sources.directory().get().clinicians(),
                sources.reviews().occasions());
        return new Triggers(
                sources, new EarlyReview(happenings, sources.policy().zone(), now));
    }

    private static Map<PersonId, Instant> overdue(Sources sources, Instant now) {
        Map<PersonId, Instant> overdue = new HashMap<>();
        sources.facts().get().residents().map(access -> access.resident().id()).forEach(id -> {
            List<AwayNote> notes = sources.away().notes().stream()
                    .filter(note -> note.person().equals(id))
                    .toList();
            TimeAway away = TimeAway.of(sources.whereabouts().get().of(id), notes, now);
            if (away.state() == TimeAway.State.OVERDUE && away.place() instanceof Place.Out out) {
                overdue.put(id, out.dueBack());
            }
        });
        return overdue;
    }

    public List<Trigger> of(ResidentAccess access) {
        return early.of(access);
    }
}
