package org.onthelatch.web.urgent;

import static org.onthelatch.web.words.Say.say;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.onthelatch.assessment.AssessmentId;
import org.onthelatch.assessment.Level;
import org.onthelatch.assessment.TightenUrgently;
import org.onthelatch.person.PersonId;
import org.onthelatch.web.assess.FilledForm;
import org.onthelatch.web.assess.FormError;
import org.onthelatch.web.assess.NewId;
import org.onthelatch.web.http.SignedIn;

/** Reads what a nurse means to tighten, for how long and why. */
final class ReadUrgent {
    private static final int LONGEST_WORDS = 4_000;

    private final FilledForm form;
    private final List<FormError> errors = new ArrayList<>();

    ReadUrgent(FilledForm form) {
        this.form = form;
    }

    List<FormError> errors() {
        return errors;
    }

    /** None if it cannot be read; then the errors say why. */
    Optional<TightenUrgently.Request> request(PersonId person, String version, SignedIn by) {
        Optional<Level> level = Stream.of(Level.L4, Level.L5)
                .filter(known -> known.name().equals(form.text("level")))
                .findFirst();
        if (level.isEmpty()) {
            errors.add(new FormError("level", say("urgent.wrong.level")));
        }
        String hours = form.text("hours").strip();
        if (!hours.matches("\\d{1,2}")) {
            errors.add(new FormError("hours", say("urgent.wrong.hours")));
        }
        for (String field : List.of("reason", "herWords")) {
            if (form.text(field).length() > LONGEST_WORDS) {
                errors.add(new FormError(field, say("urgent.wrong.tooLong", LONGEST_WORDS)));
            }
        }
        if (!errors.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new TightenUrgently.Request(
                newId(),
                newId(),
                person,
                version.matches("\\d{1,6}") ? Integer.parseInt(version) : -1,
                level.orElseThrow(),
                Duration.ofHours(Integer.parseInt(hours)),
                form.text("reason"),
                form.text("herWords"),
                by.actor()));
    }

    /** An opaque id that says nothing about her. */
    private static AssessmentId newId() {
        return new AssessmentId(NewId.next());
    }
}
