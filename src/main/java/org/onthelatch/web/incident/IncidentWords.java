package org.onthelatch.web.incident;

import static org.onthelatch.web.words.Say.say;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.onthelatch.accesslist.AccessFacts;
import org.onthelatch.egress.DecisionContext;
import org.onthelatch.egress.KeptEvent;
import org.onthelatch.incident.Finding;
import org.onthelatch.incident.Incident;
import org.onthelatch.incident.IncidentEntry;
import org.onthelatch.incident.Step;
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
        return say("incident.kind." + finding.kind());
    }

    /** What happened, in one or two sentences. */
    public String sentence(Finding finding) {
        if (finding instanceof Finding.RefusedWhileFree refused) {
            return say("incident.sentence.refused", who(finding), events.door(refused.event()), when(finding));
        }
        if (finding instanceof Finding.OpenedWithoutRule opened) {
            return say("incident.sentence.opened", events.door(opened.event()), fobOf(opened.event()), when(finding));
        }
        if (finding instanceof Finding.OutlivedAuthority outlived) {
            return say(
                    "incident.sentence.outlived",
                    who(finding),
                    dates.dateTime(outlived.freeSince()),
                    outlived.controller(),
                    when(finding),
                    doors(outlived.doors()));
        }
        if (finding instanceof Finding.Forked forked) {
            return say(
                    "incident.sentence.forked",
                    finding.controller(),
                    forked.key().seq(),
                    forked.key().epoch(),
                    when(finding));
        }
        if (finding instanceof Finding.ListRejected rejected) {
            String list = rejected.answer().version();
            String cause = rejected.answer().cause();
            return list.isEmpty()
                    ? say("incident.sentence.rejected.unread", finding.controller(), when(finding), cause)
                    : say("incident.sentence.rejected", finding.controller(), list, when(finding), cause);
        }
        throw new IllegalStateException("no words for " + finding);
    }

    public String state(Incident incident) {
        String who = incident.closing()
                .map(Step.Closed::by)
                .or(incident::owner)
                .map(directory::name)
                .orElse("");
        return say("incident.state." + incident.state().name(), who);
    }

    public static String tag(Incident incident) {
        return say("incident.tag." + incident.state().name());
    }

    /** A line of its story: what was done, by whom and when. */
    public String done(IncidentEntry entry) {
        String how = entry.step() instanceof Step.Owned
                ? "incident.done.taken"
                : entry.step() instanceof Step.Noted ? "incident.done.noted" : "incident.done.closed";
        return say(how, directory.name(IncidentView.by(entry)), dates.dateTime(entry.at()));
    }

    public String who(Finding finding) {
        return finding.person().map(this::name).orElseGet(() -> say("incident.who.nobody"));
    }

    public String where(Finding finding) {
        return finding.doors().isEmpty()
                ? say("incident.where.controller", finding.controller())
                : doors(finding.doors());
    }

    public String when(Finding finding) {
        return dates.dateTime(finding.happenedAt());
    }

    /** Whether it came to be known only later, as from a controller that was out of contact (D54). */
    public static boolean isLate(Incident incident) {
        return incident.finding() instanceof Finding.AtDoor door && door.event().arrivedLate();
    }

    private String fobOf(KeptEvent event) {
        return event.context() instanceof DecisionContext.UnknownFob ? say("incident.fob.nobodys") : events.who(event);
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
