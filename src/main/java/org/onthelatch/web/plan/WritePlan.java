package org.onthelatch.web.plan;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.onthelatch.assessment.Assessment;
import org.onthelatch.assessment.LevelHistory.InForce;
import org.onthelatch.leave.Leave;
import org.onthelatch.legalstatus.LegalHistory.Standing;
import org.onthelatch.legalstatus.LegalStatus;
import org.onthelatch.review.Request;
import org.onthelatch.web.page.Pages;
import org.onthelatch.web.person.PersonRecord;
import org.onthelatch.web.person.PersonWords;
import org.onthelatch.web.rights.RightsView;
import org.onthelatch.web.sources.Sources;
import org.onthelatch.web.words.LevelWords;
import org.onthelatch.web.words.NhsDates;
import org.onthelatch.web.words.WindowWords;

/** Writes a plan from her record: what doors do comes from the one function that decides, what people said stays as it is. */
final class WritePlan {
    private final Sources sources;
    private final PersonRecord record;
    private final RightsView rights;
    private final NhsDates dates;
    private final PlanText text;
    private final String style;

    WritePlan(Sources sources, PersonRecord record, RightsView rights, NhsDates dates, PlanText text, Style style) {
        this.sources = sources;
        this.record = record;
        this.rights = rights;
        this.dates = dates;
        this.text = text;
        this.style = style.prefix();
    }

    Plan write() {
        List<Plan.Part> parts = new ArrayList<>();
        record.level().forEach(level -> parts.add(said(level.assessment())));
        parts.add(part("go", "may", may()));
        parts.add(part("door", "doors", doors()));
        record.level().forEach(level -> parts.add(part("think", "why", why(level.assessment()))));
        record.level().forEach(level -> parts.add(part("calendar", "review", review(level.assessment()))));
        record.legal().forEach(standing -> parts.add(part("law", "law", law(standing))));
        parts.add(part("hand", "disagree", disagree()));
        return new Plan(
                text.say("title"),
                record.resident().name(),
                text.say(style + "asAt", dates.dateTime(record.asAt())),
                PlanText.ENGLISH.getLanguage(),
                record.latestVersion(),
                parts);
    }

    private Plan.Part part(String picture, String key, List<String> lines) {
        return new Plan.Part(picture, text.say(style + key), false, lines);
    }

    private Plan.Part said(Assessment assessment) {
        return new Plan.Part(
                "speak",
                text.say(style + "said"),
                true,
                List.of(assessment.reasons().herWords()));
    }

    private boolean isFree() {
        return record.legal().stream().noneMatch(standing -> standing.status().givesPowerToHold());
    }

    private List<String> may() {
        List<String> lines = new ArrayList<>();
        if (isFree()) {
            lines.add(text.say(style + "may.free"));
            lines.add(text.say(style + "may.free.help"));
        }
        if (record.level().isEmpty()) {
            lines.add(text.say(style + "may.unassessed"));
        }
        record.level().forEach(level -> lines.addAll(level(level)));
        PersonWords words = new PersonWords(dates, sources.directory().get(), sources.policy(), record.asAt());
        record.leave().leaves().stream()
                .filter(leave -> words.leaveState(leave).equals("Live"))
                .forEach(leave -> lines.add(text.say(style + "may.leave", manner(leave), words.leaveWhen(leave))));
        if (needsLeave()) {
            lines.add(text.say(style + "may.noLeave"));
        }
        return lines;
    }

    private String manner(Leave leave) {
        List<String> names = leave.companions().stream()
                .map(sources.directory().get()::name)
                .sorted()
                .toList();
        return switch (leave.type()) {
            case UNESCORTED -> text.say("leave.alone");
            case ESCORTED -> text.say("leave.staff");
            case ACCOMPANIED -> text.say("leave.with", Pages.list(names));
        };
    }

    /** A door that is free for everybody by day gives her no leave. */
    private boolean needsLeave() {
        return record.legal().stream()
                .map(Standing::status)
                .anyMatch(status -> status.needsLeaveAtBoundary()
                        && record.leave().allowsAt(record.asAt(), status).isEmpty());
    }

    private List<String> level(InForce level) {
        WindowWords windows = new WindowWords(dates);
        List<String> lines = new ArrayList<>();
        lines.add(new LevelWords(sources.policy().ladder()).toHer(level.level()));
        Assessment assessment = level.assessment();
        if (!assessment.times().wardExit().isEmpty()) {
            lines.add(
                    text.say(style + "may.ward", windows.all(assessment.times().wardExit())));
        }
        if (!assessment.times().site().isEmpty()) {
            lines.add(
                    text.say(style + "may.site", windows.all(assessment.times().site())));
        }
        assessment.variations().forEach(own -> lines.add(PersonWords.variation(own)));
        return lines;
    }

    private List<String> doors() {
        List<String> lines = new ArrayList<>();
        String now = dates.recent(record.asAt(), record.asAt());
        record.doors()
                .forEach(door -> lines.add(text.say(
                        door.now()
                                .match(
                                        open -> style + opens(door),
                                        escort -> style + "door.escort",
                                        ask -> style + "door.ask"),
                        door.hold().door().name(),
                        now)));
        lines.add(text.say(style + "door.home"));
        lines.add(text.say(style + "door.room"));
        lines.add(text.say(style + "door.fire"));
        return lines;
    }

    private String opens(PersonRecord.HerDoor door) {
        return record.notHeld().contains(door.hold().door().id()) ? "door.free" : "door.opens";
    }

    private List<String> why(Assessment assessment) {
        List<String> lines = new ArrayList<>();
        add(lines, "why.reason", assessment.reasons().rationale());
        add(lines, "why.instead", assessment.reasons().alternatives());
        add(lines, "why.next", assessment.reasons().nextStep());
        return lines;
    }

    private void add(List<String> lines, String key, String words) {
        if (!words.isBlank()) {
            lines.add(text.say(style + key, words));
        }
    }

    private List<String> review(Assessment assessment) {
        String who = sources.directory().get().name(assessment.decidedBy());
        boolean late = !record.asAt().isBefore(assessment.reviewDueAt());
        return List.of(
                text.say(style + "review.decided", who, dates.date(assessment.decidedAt())),
                text.say(style + (late ? "review.late" : "review.due"), dates.lastDay(assessment.reviewDueAt())),
                text.say(style + "review.stays"));
    }

    private List<String> law(Standing standing) {
        List<String> lines = new ArrayList<>();
        if (!standing.status().givesPowerToHold()) {
            lines.add(text.say(style + "law.free", standing.status().words()));
            return lines;
        }
        lines.add(text.say(style + "law.held", standing.status().words()));
        lines.add(
                standing.period().hasEnd()
                        ? text.say(
                                style + "law.until",
                                dates.dateTime(standing.period().until()))
                        : text.say(style + "law.noEnd"));
        rights.rights().told().forEach(told -> lines.add(text.say(style + "law.told", dates.date(told.at()))));
        return lines;
    }

    private List<String> disagree() {
        List<String> lines = new ArrayList<>();
        lines.add(text.say(style + "disagree.ask"));
        requests()
                .forEach(request -> lines.add(text.say(
                        style + "disagree.asked",
                        dates.date(request.asked().askedAt()),
                        sources.directory().get().person(request.asked().decides()),
                        dates.dateTime(request.asked().answerBy()))));
        lines.add(text.say(style + (rights.imha().isEmpty() ? "disagree.advocate" : "disagree.imha")));
        rights.rights().offer().stream()
                .filter(offer -> !offer.words().isBlank())
                .forEach(offer -> lines.add(text.say(style + "disagree.offered", offer.words())));
        LegalStatus.Hold hold = rights.access().legal().statusAt(record.asAt()).hold();
        if (hold == LegalStatus.Hold.MENTAL_HEALTH_ACT) {
            lines.add(text.say(style + "disagree.tribunal"));
        } else if (hold == LegalStatus.Hold.DEPRIVATION_OF_LIBERTY) {
            lines.add(text.say(style + "disagree.court"));
        }
        lines.add(text.say(style + "disagree.complain"));
        return lines;
    }

    private List<Request> requests() {
        return sources.reviews().requests().stream()
                .filter(request -> request.person().equals(record.resident().id()) && request.isOpen())
                .toList();
    }

    /** Her plan at this moment. May block. */
    static Plan of(Sources sources, Pages pages, PersonRecord record, Style style, Instant now) {
        RightsView rights = RightsView.of(sources, record.resident().id(), java.util.Map.of(), List.of(), now);
        return new WritePlan(sources, record, rights, pages.dates(), new PlanText(PlanText.ENGLISH), style).write();
    }
}
