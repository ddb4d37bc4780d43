package org.onthelatch.departure;

import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.onthelatch.accesslist.CurrentFacts;
import org.onthelatch.call.Call;
import org.onthelatch.person.Clinicians;
import org.onthelatch.review.Reminder;
import org.onthelatch.whereabouts.Whereabouts;

/**
 * What a departure looks at.
 *
 * @param reminders everybody's that are due at an instant
 * @param calls those that are open
 */
public record DepartureSources(
        CurrentFacts facts,
        Supplier<Clinicians> clinicians,
        Supplier<Whereabouts> whereabouts,
        Function<Instant, List<Reminder>> reminders,
        Supplier<List<Call>> calls) {}
