package org.onthelatch.config;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.onthelatch.legalstatus.LegalStatus;
import org.onthelatch.legalstatus.LegalStatus.Absence;
import org.onthelatch.legalstatus.LegalStatus.Hold;
import org.onthelatch.legalstatus.LegalStatuses;
import org.onthelatch.legalstatus.PeriodRule;
import org.onthelatch.legalstatus.StatusCode;
import org.onthelatch.rights.ImhaRules;
import org.onthelatch.yaml.Checked;
import org.onthelatch.yaml.ConfigError;
import org.onthelatch.yaml.Kind;
import org.onthelatch.yaml.Section;
import org.onthelatch.yaml.Times;

/** Reads the reference file of legal statuses; it may not give a power where the law gives none. */
public final class StatusFile {
    private static final Kind<String> NATIONAL_CODE =
            new Kind<>("is not a national code", "Write two digits.", text -> {
                if (!text.matches("([0-9]{2})?")) {
                    throw new IllegalArgumentException(text);
                }
                return text;
            });

    /** Whatever a file says, nobody may be held under these (D3). */
    private static final List<String> NEVER_HELD = List.of("INFORMAL", "UNKNOWN", "NOT_APPLICABLE", "CTO_VOLUNTARY");

    private StatusFile() {}

    public static Checked<StatusReference> read(String file, String text) {
        List<ConfigError> errors = new ArrayList<>();
        return Checked.of(Section.top(file, text, errors).flatMap(StatusFile::reference), errors);
    }

    private static Optional<StatusReference> reference(Section top) {
        Optional<String> source = top.required("source", Kind.TEXT);
        Optional<LocalDate> date = top.required("date", Times.DAY);
        List<LegalStatus> statuses = top.sections("statuses").stream()
                .map(StatusFile::status)
                .flatMap(Optional::stream)
                .toList();
        for (String code : List.of("INFORMAL", "UNKNOWN")) {
            if (!top.keysOf("statuses").contains(code)) {
                top.problem(
                        "statuses", "does not name " + code, "Add it: people without a power to hold them need it.");
            }
        }
        List<PeriodRule> rules = RuleEntries.read(top, statuses);
        ImhaRules imha = ImhaEntries.read(top, statuses);
        return top.build(() -> new StatusReference(
                source.orElseThrow(), date.orElseThrow(), new LegalStatuses(statuses, rules), imha));
    }

    private static Optional<LegalStatus> status(Section section) {
        Optional<StatusCode> code = section.nameAs(Kinds.STATUS);
        Optional<String> nationalCode = section.required("code", NATIONAL_CODE);
        Optional<String> words = section.required("words", Kind.TEXT);
        Optional<Hold> hold = section.required("hold", Kind.oneOf(Hold.class));
        Optional<Absence> absence = section.required("absence", Kind.oneOf(Absence.class));
        if (hold.isPresent() && absence.isPresent()) {
            check(section, hold.get(), absence.get());
        }
        return section.build(() -> new LegalStatus(
                code.orElseThrow(),
                nationalCode.orElseThrow(),
                words.orElseThrow(),
                hold.orElseThrow(),
                absence.orElseThrow()));
    }

    private static void check(Section section, Hold hold, Absence absence) {
        if (hold != Hold.NONE && NEVER_HELD.contains(section.name())) {
            section.problem("hold", "is a power that nobody has over her", "Write NONE.");
        }
        boolean needsLeave = absence != Absence.NOBODYS_LEAVE_NEEDED;
        if (needsLeave != (hold == Hold.MENTAL_HEALTH_ACT)) {
            section.problem(
                    "absence",
                    "does not fit hold: " + hold,
                    hold == Hold.MENTAL_HEALTH_ACT ? "Say who may allow it." : "Write NOBODYS_LEAVE_NEEDED.");
        }
    }
}
