package org.onthelatch.web.incident;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.onthelatch.accesslist.AccessFacts;
import org.onthelatch.egress.KeptEvent;
import org.onthelatch.incident.Finding;
import org.onthelatch.incident.Incident;
import org.onthelatch.person.PersonId;
import org.onthelatch.ward.DoorId;
import org.onthelatch.web.egress.EventWords;
import org.onthelatch.web.http.Ask;
import org.onthelatch.web.sources.Directory;
import org.onthelatch.web.sources.Sources;
import org.onthelatch.web.words.LevelWords;
import org.onthelatch.web.words.NhsDates;

/** An incident in plain words (D104). */
public record IncidentWords(AccessFacts facts, Directory directory, EventWords events, NhsDates dates, Instant now) {

    public static IncidentWords of(Sources sources, Ask ask) {
        return of(sources, ask.at());
    }

    public static IncidentWords of(Sources sources, Instant now) {
        AccessFacts facts = sources.facts().get();
        Directory directory = sources.directory().get();
        LevelWords levels = new LevelWords(sources.policy().ladder());
        return new IncidentWords(
                facts,
                directory,
                new EventWords(facts, directory, levels),
                new NhsDates(sources.policy().zone()),
                now);
    }

    public static String title(Finding finding) {
        if (finding instanceof Finding.RefusedWhileFree) {
            return "Refused at a door although free to go";
        }
        if (finding instanceof Finding.OpenedWithoutRule) {
            return "A door opened although no rule allowed it";
        }
        if (finding instanceof Finding.OutlivedAuthority) {
            return "A door may stop somebody whom nothing holds any more";
        }
        if (finding instanceof Finding.Forked) {
            return "One number came with two different events";
        }
        if (finding instanceof Finding.ListRejected) {
            return "A controller refused its access list";
        }
        throw new IllegalStateException("no title for " + finding);
    }

    /** What happened, in one or two sentences. */
    public String sentence(Finding finding) {
        if (finding instanceof Finding.RefusedWhileFree refused) {
            return "%s was refused at %s on her way out on %s. Nothing gave anyone power to hold her."
                    .formatted(who(finding), events.door(refused.event()), when(finding));
        }
        if (finding instanceof Finding.OpenedWithoutRule opened) {
            return "%s opened for %s on %s. No rule allowed it."
                    .formatted(events.door(opened.event()), fobOf(opened.event()), when(finding));
        }
        if (finding instanceof Finding.OutlivedAuthority outlived) {
            return "Nothing has given anyone power to hold %s since %s, but the controller %s had not taken that by %s. "
                            .formatted(
                                    who(finding),
                                    dates.dateTime(outlived.freeSince()),
                                    outlived.controller(),
                                    when(finding))
                    + "It works %s.".formatted(doors(outlived.doors()));
        }
        if (finding instanceof Finding.Forked forked) {
            return "The controller %s sent number %d of its epoch %d a second time with other contents on %s. Both are kept."
                    .formatted(
                            finding.controller(),
                            forked.key().seq(),
                            forked.key().epoch(),
                            when(finding));
        }
        if (finding instanceof Finding.ListRejected rejected) {
            return "The controller %s refused %s on %s: %s. It goes on with the list that it has."
                    .formatted(
                            finding.controller(),
                            rejected.answer().version().isEmpty()
                                    ? "a list that it could not read"
                                    : "list " + rejected.answer().version(),
                            when(finding),
                            rejected.answer().cause());
        }
        throw new IllegalStateException("no words for " + finding);
    }

    public String state(Incident incident) {
        return switch (incident.state()) {
            case OPEN -> "Nobody has taken it.";
            case OWNED ->
                "%s answers for it."
                        .formatted(incident.owner().map(directory::name).orElse(""));
            case CLOSED ->
                "Closed by %s."
                        .formatted(incident.closing()
                                .map(closed -> directory.name(closed.by()))
                                .orElse(""));
        };
    }

    public static String tag(Incident incident) {
        return switch (incident.state()) {
            case OPEN -> "Not taken";
            case OWNED -> "Taken";
            case CLOSED -> "Closed";
        };
    }

    public String who(Finding finding) {
        return finding.person().map(this::name).orElse("Nobody in particular");
    }

    public String where(Finding finding) {
        return finding.doors().isEmpty() ? "Controller " + finding.controller() : doors(finding.doors());
    }

    public String when(Finding finding) {
        return dates.dateTime(finding.happenedAt());
    }

    /** Whether it came to be known only later, as from a controller that was out of contact (D54). */
    public static boolean isLate(Incident incident) {
        return incident.finding() instanceof Finding.AtDoor door && door.event().arrivedLate();
    }

    private String fobOf(KeptEvent event) {
        String whose = events.who(event);
        return whose.startsWith("A fob") ? "a fob in nobody's hands" : whose;
    }

    private String name(PersonId person) {
        return facts.resident(person).map(access -> access.resident().name()).orElse(person.value());
    }

    private String doors(List<DoorId> doors) {
        return doors.stream()
                .map(id -> facts.register()
                        .find(id)
                        .map(door -> "%s %s".formatted(id, door.name()))
                        .orElse(id.value()))
                .collect(Collectors.joining(", "));
    }
}
