package org.onthelatch.web.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.onthelatch.assessment.Assessment;
import org.onthelatch.assessment.ExitRule;
import org.onthelatch.assessment.LevelHistory.InForce;
import org.onthelatch.assessment.Variation;
import org.onthelatch.leave.Leave;
import org.onthelatch.legalstatus.LegalHistory.Standing;
import org.onthelatch.legalstatus.LegalStatus;
import org.onthelatch.review.Request;
import org.onthelatch.web.person.PersonRecord;
import org.onthelatch.web.rights.RightsView;
import org.onthelatch.web.sources.Sources;
import org.onthelatch.web.words.LevelWords;
import org.onthelatch.web.words.Sentences;

/** Writes a plan from her record: what doors do comes from the one function that decides, what people said stays as it is. */
public final class WritePlan {
    /** Another language is another file beside {@code plan_en.properties}. */
    static final String BUNDLE = "org.onthelatch.web.plan.plan";

    private final Sources sources;
    private final PersonRecord record;
    private final RightsView rights;
    private final PlanTimes times;
    private final Sentences text;
    private final String style;

    WritePlan(Sources sources, PersonRecord record, RightsView rights, Sentences text, Style style) {
        this.sources = sources;
        this.record = record;
        this.rights = rights;
        this.times = new PlanTimes(text, sources.policy().zone());
        this.text = text;
        this.style = style.prefix();
    }

    Plan write() {
        List<Plan.Part> parts = new ArrayList<>();
        record.level().forEach(level -> parts.add(said(level.assessment())));
        parts.add(part(Pictures.GO, "may", may()));
        parts.add(part(Pictures.DOOR, "doors", doors()));
        record.level().forEach(level -> parts.add(part(Pictures.THINK, "why", why(level.assessment()))));
        record.level().forEach(level -> parts.add(part(Pictures.CALENDAR, "review", review(level.assessment()))));
        record.legal().forEach(standing -> parts.add(part(Pictures.LAW, "law", law(standing))));
        parts.add(part(Pictures.HAND, "disagree", disagree()));
        return new Plan(
                text.say("title"),
                record.resident().name(),
                text.say(style + "asAt", times.dateTime(record.asAt())),
                text.language().toLanguageTag(),
                record.latestVersion(),
                parts);
    }

    private Plan.Part part(String picture, String key, List<Plan.Line> lines) {
        return new Plan.Part(picture, text.say(style + key), false, lines);
    }

    private Plan.Line line(String key, Object... parts) {
        return new Plan.Line(Pictures.beside(key), text.say(style + key, parts));
    }

    private Plan.Part said(Assessment assessment) {
        Plan.Line words = new Plan.Line(Pictures.SPEAK, assessment.reasons().herWords());
        return new Plan.Part(Pictures.SPEAK, text.say(style + "said"), true, List.of(words));
    }

    private boolean isFree() {
        return record.legal().stream().noneMatch(standing -> standing.status().givesPowerToHold());
    }

    private List<Plan.Line> may() {
        List<Plan.Line> lines = new ArrayList<>();
        if (isFree()) {
            lines.add(line("may.free"));
            lines.add(line("may.free.help"));
        }
        if (record.level().isEmpty()) {
            lines.add(line("may.unassessed"));
        }
        record.level().forEach(level -> lines.addAll(level(level)));
        record.leave().leaves().stream()
                .filter(leave -> leave.inForce().contains(record.asAt()))
                .forEach(leave -> lines.add(line("may.leave", manner(leave), when(leave))));
        if (needsLeave()) {
            lines.add(line("may.noLeave"));
        }
        return lines;
    }

    private String when(Leave leave) {
        return "%s, %s".formatted(times.windows(leave.windows()), times.period(leave.period()));
    }

    private String manner(Leave leave) {
        List<String> names = leave.companions().stream()
                .map(sources.directory().get()::name)
                .sorted()
                .toList();
        return switch (leave.type()) {
            case UNESCORTED -> text.say("word.goes.alone");
            case ESCORTED -> text.say("word.goes.staff");
            case ACCOMPANIED -> text.say("word.goes.with", times.list(names));
        };
    }

    /** A door that is free for everybody by day gives her no leave. */
    private boolean needsLeave() {
        return record.legal().stream()
                .map(Standing::status)
                .anyMatch(status -> status.needsLeaveAtBoundary()
                        && record.leave().allowsAt(record.asAt(), status).isEmpty());
    }

    private List<Plan.Line> level(InForce level) {
        List<Plan.Line> lines = new ArrayList<>();
        String words = new LevelWords(sources.policy().ladder()).toHer(level.level());
        lines.add(new Plan.Line(Pictures.of(level.level()), words));
        Assessment assessment = level.assessment();
        if (!assessment.times().wardExit().isEmpty()) {
            lines.add(line("may.ward", times.windows(assessment.times().wardExit())));
        }
        if (!assessment.times().site().isEmpty()) {
            lines.add(line("may.site", times.windows(assessment.times().site())));
        }
        assessment.variations().forEach(own -> lines.add(variation(own)));
        return lines;
    }

    private Plan.Line variation(Variation own) {
        String rule = own.rule() instanceof ExitRule.Free
                ? "free"
                : own.rule().equals(ExitRule.ASK_EACH_TIME) ? "ask" : "agreed";
        String where = text.say("word.zone." + own.zone().name());
        return new Plan.Line(Pictures.DOOR, text.say("word.variation." + rule, where, own.reason()));
    }

    private List<Plan.Line> doors() {
        List<Plan.Line> lines = new ArrayList<>();
        String now = times.time(record.asAt());
        for (PersonRecord.HerDoor door : record.doors()) {
            String key = door.now().match(open -> opens(door), escort -> "door.escort", ask -> "door.ask");
            lines.add(line(key, door.hold().door().name(), now));
        }
        lines.add(line("door.home"));
        lines.add(line("door.room"));
        lines.add(line("door.fire"));
        return lines;
    }

    private String opens(PersonRecord.HerDoor door) {
        return record.notHeld().contains(door.hold().door().id()) ? "door.free" : "door.opens";
    }

    private List<Plan.Line> why(Assessment assessment) {
        List<Plan.Line> lines = new ArrayList<>();
        add(lines, "why.reason", assessment.reasons().rationale());
        add(lines, "why.instead", assessment.reasons().alternatives());
        add(lines, "why.next", assessment.reasons().nextStep());
        return lines;
    }

    private void add(List<Plan.Line> lines, String key, String words) {
        if (!words.isBlank()) {
            lines.add(line(key, words));
        }
    }

    private List<Plan.Line> review(Assessment assessment) {
        String who = sources.directory().get().name(assessment.decidedBy());
        boolean late = !record.asAt().isBefore(assessment.reviewDueAt());
        return List.of(
                line("review.decided", who, times.date(assessment.decidedAt())),
                line(late ? "review.late" : "review.due", times.lastDay(assessment.reviewDueAt())),
                line("review.stays"));
    }

    private List<Plan.Line> law(Standing standing) {
        List<Plan.Line> lines = new ArrayList<>();
        if (!standing.status().givesPowerToHold()) {
            lines.add(line("law.free", standing.status().words()));
            return lines;
        }
        lines.add(line("law.held", standing.status().words()));
        lines.add(
                standing.period().hasEnd()
                        ? line("law.until", times.dateTime(standing.period().until()))
                        : line("law.noEnd"));
        rights.rights().told().forEach(told -> lines.add(line("law.told", times.date(told.at()))));
        return lines;
    }

    private List<Plan.Line> disagree() {
        List<Plan.Line> lines = new ArrayList<>();
        lines.add(line("disagree.ask"));
        requests()
                .forEach(request -> lines.add(line(
                        "disagree.asked",
                        times.date(request.asked().askedAt()),
                        sources.directory().get().person(request.asked().decides()),
                        times.dateTime(request.asked().answerBy()))));
        lines.add(line(rights.imha().isEmpty() ? "disagree.advocate" : "disagree.imha"));
        rights.rights().offer().stream()
                .filter(offer -> !offer.words().isBlank())
                .forEach(offer -> lines.add(line("disagree.offered", offer.words())));
        LegalStatus.Hold hold = rights.access().legal().statusAt(record.asAt()).hold();
        if (hold == LegalStatus.Hold.MENTAL_HEALTH_ACT) {
            lines.add(line("disagree.tribunal"));
        } else if (hold == LegalStatus.Hold.DEPRIVATION_OF_LIBERTY) {
            lines.add(line("disagree.court"));
        }
        lines.add(line("disagree.complain"));
        return lines;
    }

    private List<Request> requests() {
        return sources.reviews().requests().stream()
                .filter(request -> request.person().equals(record.resident().id()) && request.isOpen())
                .toList();
    }

    /** Her plan at this moment. May block. */
    public static Plan of(Sources sources, PersonRecord record, Style style, Sentences text) {
        RightsView rights =
                RightsView.of(sources, record.resident().id(), java.util.Map.of(), List.of(), record.asAt());
        return new WritePlan(sources, record, rights, text, style).write();
    }

    /** The one language that there is so far. */
    public static Sentences english() {
        return new Sentences(BUNDLE, Locale.ENGLISH);
    }
}
