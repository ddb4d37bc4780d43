package org.onthelatch.web.incident;

import static org.onthelatch.web.words.Say.say;

import java.util.Optional;
import java.util.stream.Stream;
import org.onthelatch.incident.Incident;
import org.onthelatch.incident.IncidentId;
import org.onthelatch.incident.WorkOnIncident.Action;
import org.onthelatch.web.http.Declined;
import org.onthelatch.web.sources.Sources;

/** Reads which incident is meant and what is to be done about it. */
final class ReadStep {
    private ReadStep() {}

    /** @throws Declined if there is no such incident */
    static Incident known(Sources sources, String text) {
        return Optional.of(text)
                .filter(id -> id.matches("[A-Za-z0-9.-]{1,160}"))
                .flatMap(id -> sources.incidents().all().find(new IncidentId(id)))
                .orElseThrow(() -> Declined.notFound(say("incident.noSuch")));
    }

    static Optional<Action> action(String text) {
        return Stream.of(Action.values())
                .filter(action -> action.name().equals(text))
                .findFirst();
    }

    /** The version that she saw; 0, which no incident has, if it was not sent. */
    static int version(String text) {
        return text.matches("\\d{1,6}") ? Integer.parseInt(text) : 0;
    }
}
