package org.onthelatch.web;

import java.time.Duration;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.onthelatch.assessment.Ladder;
import org.onthelatch.assessment.Level;
import org.onthelatch.legalstatus.LegalStatus;
import org.onthelatch.legalstatus.LegalStatuses;
import org.onthelatch.legalstatus.Length;
import org.onthelatch.legalstatus.PeriodRule;
import org.onthelatch.legalstatus.StatusCode;

/** The statuses and the ladder that Heron's people of the web tests live under. */
final class HeronLaw {
    private HeronLaw() {}

    static LegalStatuses statuses() {
        return new LegalStatuses(
                List.of(
                        status("S2", "Section 2", LegalStatus.Hold.MENTAL_HEALTH_ACT),
                        status("S3", "Section 3", LegalStatus.Hold.MENTAL_HEALTH_ACT),
                        holding("S5_4", "Section 5(4)"),
                        holding("S5_2", "Section 5(2)"),
                        new LegalStatus(
                                new StatusCode("S37_41"),
                                "09",
                                "Section 37/41",
                                LegalStatus.Hold.MENTAL_HEALTH_ACT,
                                LegalStatus.Absence.RESPONSIBLE_CLINICIAN_WITH_CONSENT),
                        status("INFORMAL", "Informal", LegalStatus.Hold.NONE)),
                List.of(rule("S2", false, "28 days"), rule("S3", true, "6 months", "6 months", "12 months")));
    }

    private static LegalStatus status(String code, String words, LegalStatus.Hold hold) {
        return new LegalStatus(
                new StatusCode(code),
                "00",
                words,
                hold,
                hold == LegalStatus.Hold.NONE
                        ? LegalStatus.Absence.NOBODYS_LEAVE_NEEDED
                        : LegalStatus.Absence.RESPONSIBLE_CLINICIAN);
    }

    private static PeriodRule rule(String code, boolean renewable, String... lengths) {
        return new PeriodRule(
                new StatusCode(code),
                "Mental Health Act 1983",
                Optional.of(LocalDate.parse("1983-09-30")),
                java.util.Arrays.stream(lengths).map(Length::parse).toList(),
                renewable,
                StatusCode.INFORMAL,
                "L5");
    }

    private static LegalStatus holding(String code, String words) {
        return new LegalStatus(
                new StatusCode(code),
                "00",
                words,
                LegalStatus.Hold.MENTAL_HEALTH_ACT,
                LegalStatus.Absence.NOT_AVAILABLE);
    }

    static Ladder ladder() {
        Map<Level, Ladder.Rung> rungs = new EnumMap<>(Level.class);
        rungs.put(Level.L0, rung("Open", "Come and go as you like.", 90));
        rungs.put(Level.L1, rung("Open – tell us", "Come and go. Please tell us when you're off.", 42));
        rungs.put(Level.L2, rung("Agreed times", "You go out on your own at the times we agreed.", 28));
        rungs.put(
                Level.L3, rung("Grounds", "Your fob opens the ward door for the grounds at the times we agreed.", 14));
        rungs.put(Level.L4, rung("With someone", "We go out together.", 7));
        rungs.put(Level.L5, rung("Ask staff", "Ask us each time. We'll talk and let you know.", 3));
        return new Ladder(rungs);
    }

    private static Ladder.Rung rung(String name, String words, int days) {
        return new Ladder.Rung(name, words, Duration.ofDays(days), Duration.ofDays(days));
    }
}
