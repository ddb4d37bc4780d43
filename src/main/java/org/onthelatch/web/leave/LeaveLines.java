package org.onthelatch.web.leave;

import static org.onthelatch.web.words.Say.counted;
import static org.onthelatch.web.words.Say.say;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.onthelatch.leave.Leave;
import org.onthelatch.leave.LeaveTerms;
import org.onthelatch.leave.PlannedStep;
import org.onthelatch.web.page.Pages;
import org.onthelatch.web.sources.Directory;
import org.onthelatch.web.words.NhsDates;
import org.onthelatch.web.words.Spans;
import org.onthelatch.web.words.WindowWords;

/** A leave line by line: to check answers, to read it, and to hold two versions beside each other (D50). */
public final class LeaveLines {
    /** What nobody entered says nothing, not even no. */
    private static final Set<String> OF_TERMS =
            Set.of("custody", "kind", "checkEachTime", "herCopy", "nextOfKin", "withinConsent");

    private LeaveLines() {}

    /** @param field as every interface names it */
    public record Line(String field, String words) {
        public String label() {
            return say("leave.line." + field);
        }
    }

    /** Two readings of one field that differ. */
    public record Differing(String label, String theirs, String yours) {}

    public static List<Differing> differing(Leave theirs, Leave yours, NhsDates dates, Directory directory) {
        List<Line> mine = of(yours, dates, directory);
        List<Differing> differing = new ArrayList<>();
        for (Line line : of(theirs, dates, directory)) {
            String other = mine.stream()
                    .filter(candidate -> candidate.field().equals(line.field()))
                    .map(Line::words)
                    .findFirst()
                    .orElse("");
            if (!other.equals(line.words())) {
                differing.add(new Differing(line.label(), line.words(), other));
            }
        }
        return differing;
    }

    public static List<Line> of(Leave leave, NhsDates dates, Directory directory) {
        List<Line> all = all(leave, dates, directory);
        return leave.terms().equals(LeaveTerms.ELSEWHERE)
                ? all.stream().filter(line -> !OF_TERMS.contains(line.field())).toList()
                : all;
    }

    private static List<Line> all(Leave leave, NhsDates dates, Directory directory) {
        LeaveTerms terms = leave.terms();
        WindowWords windows = new WindowWords(dates);
        return List.of(
                new Line("herWords", terms.talk().herWords()),
                new Line("purpose", terms.purpose()),
                new Line("places", leave.places()),
                new Line("type", company(leave, directory)),
                new Line("custody", custody(terms)),
                new Line("kind", say("leaveform.answer." + terms.kind().name())),
                new Line("from", dates.dateTime(leave.period().from())),
                new Line("until", until(leave, dates)),
                new Line("windows", windows.all(leave.windows())),
                new Line("longest", longest(leave)),
                new Line("uses", uses(leave)),
                new Line("overnightAddress", terms.overnightAddress()),
                new Line("riskView", terms.talk().riskView()),
                new Line("conditions", leave.conditions()),
                new Line("notToGoAhead", terms.notToGoAhead()),
                new Line("checkEachTime", say(terms.checkEachTime() ? "leave.check.each" : "leave.check.fits")),
                new Line("contact", terms.contact()),
                new Line("ctoConsidered", leave.ctoConsidered()),
                new Line("courtOrder", terms.courtOrder()),
                new Line("withinConsent", terms.withinConsent() ? say("leave.withinConsent") : ""),
                new Line("consulted", terms.talk().consulted()),
                new Line(
                        "herCopy", say("leave.herCopy." + terms.talk().herCopy().name())),
                new Line("copiesTo", terms.talk().copiesTo()),
                new Line(
                        "nextOfKin",
                        say("leave.nextOfKin." + terms.talk().nextOfKin().name())),
                new Line("steps", steps(terms)));
    }

    private static String company(Leave leave, Directory directory) {
        String with = switch (leave.type()) {
            case ESCORTED -> leave.terms().escort();
            case ACCOMPANIED ->
                Pages.list(leave.companions().stream()
                        .map(directory::name)
                        .sorted()
                        .toList());
            case UNESCORTED -> "";
        };
        return say("leave.company." + leave.type().name(), with);
    }

    private static String custody(LeaveTerms terms) {
        return terms.custody().directed()
                ? say(
                        "leave.custody",
                        terms.custody().custodian(),
                        terms.custody().authority())
                : say("leave.custody.none");
    }

    private static String until(Leave leave, NhsDates dates) {
        if (leave.period().hasEnd()) {
            return dates.dateTime(leave.period().until());
        }
        return leave.terms().reviewOn().stream()
                .map(day -> say("leave.until.reviewed", dates.date(day)))
                .findFirst()
                .orElseGet(() -> say("leave.until.none"));
    }

    private static String longest(Leave leave) {
        return leave.longest().isZero() ? say("leave.noLimit") : say("leave.longest", Spans.words(leave.longest()));
    }

    private static String uses(Leave leave) {
        int perWeek = leave.terms().usesPerWeek();
        String day = leave.usesPerDay() == 0 ? "" : counted("leave.uses.day", leave.usesPerDay());
        String week = perWeek == 0 ? "" : counted("leave.uses.week", perWeek);
        String both = Pages.list(java.util.stream.Stream.of(day, week)
                .filter(word -> !word.isEmpty())
                .toList());
        return both.isEmpty() ? say("leave.noLimit") : both;
    }

    private static String steps(LeaveTerms terms) {
        List<String> steps = new ArrayList<>();
        for (PlannedStep step : terms.steps()) {
            steps.add(step(step));
        }
        return String.join("; ", steps);
    }

    public static String step(PlannedStep step) {
        String manner = say("leave.type." + step.type().name());
        return say("leave.step", manner, say("leave.kind." + step.kind().name()), step.afterWhat());
    }
}
