package org.onthelatch.web.assess;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.onthelatch.assessment.Assessment;
import org.onthelatch.assessment.AssessmentId;
import org.onthelatch.assessment.Level;
import org.onthelatch.assessment.Proposal;
import org.onthelatch.assessment.Variation;
import org.onthelatch.person.PersonId;
import org.onthelatch.web.http.SignedIn;

/** Makes a proposal of a form. */
final class Proposals {
    /** An opaque id that says nothing about her. */
    AssessmentId newId() {
        return new AssessmentId(NewId.next());
    }

    /** None if something in the form is wrong; then {@code read} says what. */
    Optional<Proposal> of(
            PersonId person,
            FilledForm form,
            ReadForm read,
            List<Assessment> latest,
            BiFunction<Level, Instant, Instant> usualReview,
            SignedIn by,
            Instant now) {
        int basedOn = read.basedOn();
        Optional<Level> level = read.level();
        var times = read.times(level.orElse(Level.L2));
        var companions = read.companions();
        var reasons = read.reasons(latest);
        Optional<Boolean> present = read.present();
        Optional<Instant> due = read.reviewDueAt(() -> usualReview.apply(level.orElse(Level.L5), now));
        if (!read.errors().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Proposal(
                newId(),
                person,
                basedOn,
                level.orElseThrow(),
                times,
                companions,
                variations(form, latest),
                reasons,
                by.actor(),
                now,
                due.orElseThrow(),
                present.orElseThrow()));
    }

    private static List<Variation> variations(FilledForm form, List<Assessment> latest) {
        return form.isChosen("keepVariations", "yes")
                ? latest.stream()
                        .flatMap(before -> before.variations().stream())
                        .toList()
                : List.of();
    }
}
