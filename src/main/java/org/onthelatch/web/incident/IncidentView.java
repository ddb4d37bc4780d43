package org.onthelatch.web.incident;

import static org.onthelatch.web.words.Say.say;

import java.util.List;
import java.util.Map;
import org.onthelatch.incident.Incident;
import org.onthelatch.incident.IncidentEntry;
import org.onthelatch.incident.Step;
import org.onthelatch.staff.StaffId;
import org.onthelatch.web.assess.FormError;
import org.onthelatch.web.assess.SeveralForms;

/**
 * One incident, and what somebody may do about it.
 *
 * @param mayWork whether she who looks may do anything
 * @param values what was filled in and could not be kept, by field
 * @param conflict whether somebody else did something meanwhile
 */
public record IncidentView(
        Incident incident,
        List<IncidentFacts.Fact> facts,
        boolean mayWork,
        Map<String, String> values,
        List<FormError> errors,
        boolean conflict)
        implements SeveralForms {
    public IncidentView {
        facts = List.copyOf(facts);
        values = Map.copyOf(values);
        errors = List.copyOf(errors);
    }

    @Override
    public String sent() {
        return values.getOrDefault("action", "");
    }

    public boolean isAboutSomebody() {
        return incident.finding().person().isPresent();
    }

    public boolean mayTake() {
        return mayWork && !incident.isClosed();
    }

    public boolean mayClose() {
        return mayTake() && incident.owner().isPresent();
    }

    public static StaffId by(IncidentEntry entry) {
        if (entry.step() instanceof Step.Owned owned) {
            return owned.by();
        }
        if (entry.step() instanceof Step.Noted noted) {
            return noted.by();
        }
        if (entry.step() instanceof Step.Closed closed) {
            return closed.by();
        }
        throw new IllegalStateException("nobody did " + entry.step());
    }

    /** What was written; empty for taking it. */
    public static List<String> words(IncidentEntry entry) {
        if (entry.step() instanceof Step.Noted noted) {
            return List.of(noted.words());
        }
        if (entry.step() instanceof Step.Closed closed) {
            return closed.told().isEmpty()
                    ? List.of(closed.outcome())
                    : List.of(closed.outcome(), say("incident.done.told", closed.told()));
        }
        return List.of();
    }
}
