package org.onthelatch.web.leave;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.onthelatch.leave.Leave;
import org.onthelatch.leave.LeaveTerms;
import org.onthelatch.leave.LeaveType;
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
    public record Line(String field, String label, String words) {}

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
                new Line("herWords", "In her own words", terms.talk().herWords()),
                new Line("purpose", "What it is for", terms.purpose()),
                new Line("places", "Where", leave.places()),
                new Line("type", "With whom", company(leave, directory)),
                new Line("custody", "Custody", custody(terms)),
                new Line("kind", "For how long at a time", kind(terms)),
                new Line("from", "From", dates.dateTime(leave.period().from())),
                new Line("until", "Until", until(leave, dates)),
                new Line("windows", "Times", windows.all(leave.windows())),
                new Line("longest", "One time out", longest(leave)),
                new Line("uses", "How often", uses(leave)),
                new Line("overnightAddress", "Sleeps at", terms.overnightAddress()),
                new Line(
                        "riskView",
                        "What could go wrong, what protects her",
                        terms.talk().riskView()),
                new Line("conditions", "Conditions", leave.conditions()),
                new Line("notToGoAhead", "Not to go ahead when", terms.notToGoAhead()),
                new Line(
                        "checkEachTime",
                        "Check before",
                        terms.checkEachTime() ? "Recorded before each time" : "As staff see fit"),
                new Line("contact", "When she is late", terms.contact()),
                new Line("ctoConsidered", "Community treatment order considered", leave.ctoConsidered()),
                new Line("courtOrder", "Court order", terms.courtOrder()),
                new Line(
                        "withinConsent",
                        "Held beside the Secretary of State's consent",
                        terms.withinConsent() ? "Yes" : ""),
                new Line("consulted", "Consulted", terms.talk().consulted()),
                new Line("herCopy", "Her copy", lower(terms.talk().herCopy().name())),
                new Line("copiesTo", "Other copies", terms.talk().copiesTo()),
                new Line(
                        "nextOfKin",
                        "Family and carers",
                        lower(terms.talk().nextOfKin().name())),
                new Line("steps", "Next step, if a clinician opens it", steps(terms)));
    }

    private static String company(Leave leave, Directory directory) {
        return switch (leave.type()) {
            case ESCORTED -> "Escorted, with staff. " + leave.terms().escort();
            case ACCOMPANIED ->
                "Accompanied by "
                        + Pages.list(leave.companions().stream()
                                .map(directory::name)
                                .sorted()
                                .toList());
            case UNESCORTED -> "Unescorted, on her own";
        };
    }

    private static String custody(LeaveTerms terms) {
        return terms.custody().directed()
                ? "In the custody of %s. %s"
                        .formatted(terms.custody().custodian(), terms.custody().authority())
                : "None";
    }

    private static String kind(LeaveTerms terms) {
        return switch (terms.kind()) {
            case SHORT -> "Short: back on the same day";
            case LONG -> "Long: overnight, at most 7 days at a time";
            case LONGER_TERM -> "Longer-term: more than 7 days on end";
        };
    }

    private static String until(Leave leave, NhsDates dates) {
        if (leave.period().hasEnd()) {
            return dates.dateTime(leave.period().until());
        }
        return "No end. "
                + String.join(
                        "",
                        leave.terms().reviewOn().stream()
                                .map(day -> "Reviewed on " + dates.date(day))
                                .toList());
    }

    private static String longest(Leave leave) {
        return leave.longest().isZero() ? "No limit" : "At most " + Spans.words(leave.longest());
    }

    private static String uses(Leave leave) {
        String day = leave.usesPerDay() == 0 ? "" : Spans.count(leave.usesPerDay(), "time") + " a day";
        String week = leave.terms().usesPerWeek() == 0
                ? ""
                : Spans.count(leave.terms().usesPerWeek(), "time") + " a week";
        String both = Pages.list(java.util.stream.Stream.of(day, week)
                .filter(word -> !word.isEmpty())
                .toList());
        return both.isEmpty() ? "No limit" : both;
    }

    private static String steps(LeaveTerms terms) {
        List<String> steps = new ArrayList<>();
        for (PlannedStep step : terms.steps()) {
            steps.add(step(step));
        }
        return String.join("; ", steps);
    }

    public static String step(PlannedStep step) {
        String manner = type(step.type());
        return "%s, %s, after: %s".formatted(manner, lower(step.kind().name()), step.afterWhat());
    }

    static String type(LeaveType type) {
        String word = type.name();
        return word.charAt(0) + lower(word.substring(1));
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
