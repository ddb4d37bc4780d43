package org.onthelatch.measure;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.onthelatch.accesslist.AccessFacts;
import org.onthelatch.accesslist.ResidentAccess;
import org.onthelatch.assessment.Assessment;
import org.onthelatch.person.PersonId;
import org.onthelatch.review.ReviewState;

/**
 * M6, reviews overdue: current assessments past their review date (domain, section 2.2).
 *
 * @param overdue each person and how many local days late
 * @param assessed how many people have a current assessment
 */
public record ReviewsOverdue(List<Late> overdue, int assessed) {
    public ReviewsOverdue {
        overdue = List.copyOf(overdue);
    }

    public record Late(PersonId person, long days) {}

    public static ReviewsOverdue at(AccessFacts facts, Instant now, ZoneId zone) {
        return of(facts.residents(), now, zone);
    }

    /** Of these people, whether or not they live here still. */
    public static ReviewsOverdue at(AccessFacts facts, Predicate<PersonId> whom, Instant now, ZoneId zone) {
        return of(facts.everyone().filter(access -> whom.test(access.resident().id())), now, zone);
    }

    private static ReviewsOverdue of(Stream<ResidentAccess> people, Instant now, ZoneId zone) {
        List<Assessment> current = people.flatMap(access -> access.levels().inForceAt(now).stream())
                .map(inForce -> inForce.assessment())
                .toList();
        List<Late> late = current.stream()
                .flatMap(assessment -> late(assessment, now, zone).stream())
                .toList();
        return new ReviewsOverdue(late, current.size());
    }

    private static List<Late> late(Assessment assessment, Instant now, ZoneId zone) {
        return ReviewState.of(assessment.reviewDueAt(), now, Duration.ZERO, zone) instanceof ReviewState.Overdue overdue
                ? List.of(new Late(assessment.person(), overdue.daysLate()))
                : List.of();
    }

    public long totalDays() {
        return overdue.stream().mapToLong(Late::days).sum();
    }

    public long longest() {
        return overdue.stream().mapToLong(Late::days).max().orElse(0);
    }
}
