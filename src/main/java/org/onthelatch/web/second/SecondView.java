package org.onthelatch.web.second;

import static org.onthelatch.web.words.Say.say;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.onthelatch.accesslist.ResidentAccess;
import org.onthelatch.assessment.Assessment;
import org.onthelatch.assessment.LooseningLimit;
import org.onthelatch.assessment.SecondPerson;
import org.onthelatch.assessment.Tightening;
import org.onthelatch.assessment.Tightening.State;
import org.onthelatch.person.PersonId;
import org.onthelatch.person.Resident;
import org.onthelatch.web.page.Pages;
import org.onthelatch.web.sources.Directory;
import org.onthelatch.web.sources.Sources;
import org.onthelatch.web.words.LevelWords;
import org.onthelatch.web.words.NhsDates;
import org.onthelatch.web.words.Spans;
import org.onthelatch.web.words.WindowWords;

/**
 * What two people have to agree about for one person, and how far nurses may loosen (D41).
 *
 * @param all newest first
 * @param limit as her clinician stated it: one, or none
 * @param second where the second person stands with each, oldest first
 */
public record SecondView(
        Resident her,
        int version,
        List<Tightening> all,
        List<LooseningLimit> limit,
        List<SecondPerson> second,
        LevelWords levels,
        NhsDates dates,
        Directory directory,
        Instant now) {

    public static SecondView of(Sources sources, PersonId person, Instant now) {
        ResidentAccess access = sources.facts().get().resident(person).orElseThrow();
        return new SecondView(
                access.resident(),
                version(access),
                sources.reviews().tightenings().stream()
                        .filter(tightening -> tightening.person().equals(person))
                        .sorted(Comparator.comparing(Tightening::proposedAt).reversed())
                        .toList(),
                sources.reviews().limits().stream()
                        .filter(limit -> limit.person().equals(person))
                        .toList(),
                sources.reviews().secondPeople(now).stream()
                        .filter(one -> one.person().equals(person))
                        .toList(),
                new LevelWords(sources.policy().ladder()),
                new NhsDates(sources.policy().zone()),
                sources.directory().get(),
                now);
    }

    private static int version(ResidentAccess access) {
        return access.levels().latest().map(Assessment::version).orElse(0);
    }

    /** Everybody's that waits, whoever has waited longest first. */
    public static List<SecondView> waiting(Sources sources, Instant now) {
        return sources.reviews().tightenings().stream()
                .map(Tightening::person)
                .distinct()
                .filter(person -> sources.facts().get().resident(person).isPresent())
                .map(person -> of(sources, person, now))
                .filter(view -> !view.waiting().isEmpty())
                .toList();
    }

    /** The one that waits, or none. */
    public List<Tightening> waiting() {
        return all.stream().filter(one -> state(one) == State.WAITING).toList();
    }

    /** Urgent changes at which the second person looked too late or not at all, and what lapsed lately. */
    public List<SecondPerson> late() {
        return second.stream().filter(one -> one.isLate(now)).toList();
    }

    /** "L5 Ask staff, urgently by L. Pryce, …. Her clinician looked at it after 5 hours, …, and not within 4 hours." */
    public String lateLine(SecondPerson one) {
        String manner = one.kind() == SecondPerson.Kind.URGENT ? "urgent" : "proposed";
        String level = levels.name(one.level());
        String first = directory.name(one.first());
        String since = dates.dateTime(one.since());
        String due = dates.dateTime(one.dueBy());
        return one.decidedAt().stream()
                .map(at -> {
                    String after = Spans.words(Duration.between(one.since(), at));
                    return say("second.late.seen." + manner, level, first, since, after, dates.dateTime(at), due);
                })
                .findFirst()
                .orElseGet(() -> say("second.late.never." + manner, level, first, since, due));
    }

    /** Those that ended, newest first. */
    public List<Tightening> ended() {
        return all.stream().filter(one -> state(one) != State.WAITING).toList();
    }

    public State state(Tightening tightening) {
        return tightening.stateAt(now, version);
    }

    public int limitVersion() {
        return limit.stream().mapToInt(LooseningLimit::version).findFirst().orElse(0);
    }

    /** "L5 Ask staff, proposed by K. Dunmore at 2pm. It lapses at 6pm." */
    public String line(Tightening tightening) {
        return say(
                "second.waits.line",
                levels.name(tightening.proposal().level()),
                directory.name(tightening.proposal().recorder().staff()),
                dates.dateTime(tightening.proposedAt()),
                dates.dateTime(tightening.until()));
    }

    /** What became of one that does not wait. */
    public String outcome(Tightening tightening) {
        String level = levels.name(tightening.proposal().level());
        String first = directory.name(tightening.proposal().recorder().staff());
        String since = dates.dateTime(tightening.proposedAt());
        String state = state(tightening).words();
        String ended = tightening
                .end()
                .map(end -> {
                    String by = directory.name(tightening.endedBy());
                    return say("second.ended.by", level, first, since, state, by, dates.dateTime(end.at()));
                })
                .orElseGet(() -> say("second.ended.itself", level, first, since, state));
        String why = tightening.declinedBecause();
        return why.isEmpty() ? ended : ended + " " + why;
    }

    /** The agreed times that it would leave her; "" for none. */
    public String times(Tightening tightening) {
        return new WindowWords(dates).all(tightening.proposal().times().wardExit());
    }

    /** With whom she could go. */
    public String companions(Tightening tightening) {
        List<String> names = tightening.proposal().companions().stream()
                .map(directory::name)
                .sorted()
                .toList();
        return names.isEmpty() ? say("second.companions.staff") : say("second.companions.more", Pages.list(names));
    }
}
