package org.onthelatch.web.assess;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.onthelatch.assessment.AgreedTimes;
import org.onthelatch.assessment.AssessmentId;
import org.onthelatch.assessment.ExitRule;
import org.onthelatch.assessment.Level;
import org.onthelatch.assessment.Proposal;
import org.onthelatch.assessment.Reasons;
import org.onthelatch.assessment.RuleZone;
import org.onthelatch.assessment.Variation;
import org.onthelatch.audit.AuditEntry.Actor;
import org.onthelatch.person.PersonId;
import org.onthelatch.person.VisitorId;
import org.onthelatch.ward.Period;
import org.onthelatch.ward.WeeklyHours;
import org.onthelatch.ward.Window;
import org.onthelatch.web.http.JsonFields;

/** Reads an assessment that a program wants to record. */
final class ProposalJson {
    private static final Set<String> FIELDS = Set.of(
            "level",
            "times",
            "companions",
            "variations",
            "herWords",
            "rationale",
            "evidence",
            "alternatives",
            "nextStep",
            "legalBasis",
            "decidedAt",
            "reviewDueAt",
            "personPresent");

    private ProposalJson() {}

    /** None if something is wrong; then the fields say what. */
    static Optional<Proposal> read(
            JsonFields body, AssessmentId id, PersonId person, int basedOn, Actor.Staff by, Instant now) {
        body.only(FIELDS);
        Optional<Level> level = body.required("level", "one of L0 to L5", Level::valueOf);
        AgreedTimes times = times(body.object("times"));
        List<VisitorId> companions = body.each("companions", "a visitor's id such as V01", VisitorId::new);
        List<Variation> variations = variations(body.objects("variations"));
        Reasons reasons = reasons(body);
        Optional<Instant> decidedAt = body.has("decidedAt")
                ? body.required("decidedAt", "an instant such as 2026-11-23T14:00:00Z", Instant::parse)
                : Optional.of(now);
        Optional<Instant> due = body.required("reviewDueAt", "an instant such as 2026-11-30T00:00:00Z", Instant::parse);
        boolean present = body.flag("personPresent");
        return body.faults().isEmpty()
                ? Optional.of(new Proposal(
                        id,
                        person,
                        basedOn,
                        level.orElseThrow(),
                        times,
                        Set.copyOf(companions),
                        variations,
                        reasons,
                        by,
                        decidedAt.orElseThrow(),
                        due.orElseThrow(),
                        present))
                : Optional.empty();
    }

    private static Reasons reasons(JsonFields body) {
        return new Reasons(
                body.text("herWords"),
                body.text("rationale"),
                body.text("evidence"),
                body.text("alternatives"),
                body.text("nextStep"),
                body.text("legalBasis"));
    }

    private static AgreedTimes times(JsonFields times) {
        times.only(Set.of("wardExit", "site"));
        return new AgreedTimes(windows(times.objects("wardExit")), windows(times.objects("site")));
    }

    private static List<Window> windows(List<JsonFields> rows) {
        List<Window> windows = new ArrayList<>();
        for (JsonFields row : rows) {
            row.only(Set.of("from", "to", "days"));
            Optional<LocalTime> from = row.required("from", "a time such as 07:00", LocalTime::parse);
            Optional<LocalTime> to = row.required("to", "a time such as 22:00", LocalTime::parse);
            List<DayOfWeek> days = row.each("days", "a day such as MONDAY", DayOfWeek::valueOf);
            if (from.isPresent() && to.isPresent()) {
                Set<DayOfWeek> on = days.isEmpty() ? EnumSet.allOf(DayOfWeek.class) : EnumSet.copyOf(days);
                WeeklyHours hours = new WeeklyHours(on, minutes(from.get()), minutes(to.get()));
                windows.add(new Window(hours, Period.ALWAYS));
            }
        }
        return windows;
    }

    private static LocalTime minutes(LocalTime time) {
        return time.truncatedTo(java.time.temporal.ChronoUnit.MINUTES);
    }

    private static List<Variation> variations(List<JsonFields> rows) {
        List<Variation> variations = new ArrayList<>();
        for (JsonFields row : rows) {
            row.only(Set.of("zone", "rule", "reason"));
            Optional<RuleZone> zone = row.required("zone", "WARD_EXIT, GARDEN or SITE", RuleZone::valueOf);
            Optional<ExitRule> rule = row.required("rule", "FREE or ASK_EACH_TIME", ProposalJson::rule);
            Optional<String> reason = row.required("reason", "why", ProposalJson::notBlank);
            if (zone.isPresent() && rule.isPresent() && reason.isPresent()) {
                variations.add(new Variation(zone.get(), rule.get(), reason.get()));
            }
        }
        return variations;
    }

    private static ExitRule rule(String text) {
        return switch (text) {
            case "FREE" -> ExitRule.FREE;
            case "ASK_EACH_TIME" -> ExitRule.ASK_EACH_TIME;
            default -> throw new IllegalArgumentException(text);
        };
    }

    private static String notBlank(String text) {
        if (text.isBlank()) {
            throw new IllegalArgumentException("blank");
        }
        return text;
    }
}
