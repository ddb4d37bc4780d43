package org.onthelatch.web.person;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.onthelatch.accesslist.Decision;
import org.onthelatch.assessment.Assessment;
import org.onthelatch.assessment.ExitRule;
import org.onthelatch.assessment.Variation;
import org.onthelatch.leave.Consent;
import org.onthelatch.leave.Leave;
import org.onthelatch.legalstatus.LegalHistory.Standing;
import org.onthelatch.legalstatus.LegalStatus;
import org.onthelatch.legalstatus.StatusCode;
import org.onthelatch.measure.AssessmentToDoors;
import org.onthelatch.person.Resident;
import org.onthelatch.ward.DoorId;
import org.onthelatch.web.clinician.CliniciansView;
import org.onthelatch.web.page.Pages;
import org.onthelatch.web.sources.Directory;
import org.onthelatch.web.sources.Policy;
import org.onthelatch.web.status.StatusSeen;
import org.onthelatch.web.words.NhsDates;
import org.onthelatch.web.words.Spans;
import org.onthelatch.web.words.WindowWords;

/** A person's record in words. */
public record PersonWords(NhsDates dates, Directory directory, Policy policy, Instant now) {

    /** What a door does for her now, in two or three words. */
    public static String does(Decision decision) {
        return decision.match(open -> "Opens", escort -> "Opens with someone", ask -> "Asks her to speak to staff");
    }

    /** Her responsible clinician, and who acts for that one until when. */
    public String clinician(Resident her) {
        return CliniciansView.words(directory, her, dates, now);
    }

    /** Who recorded her status how long ago, wherever a rule turns on it (D111). */
    public String statusAge(Standing standing) {
        return StatusSeen.age(standing, directory, dates, now);
    }

    public static String nhsNumber(String digits) {
        return "%s %s %s".formatted(digits.substring(0, 3), digits.substring(3, 6), digits.substring(6));
    }

    /** Which exits are free although she is restricted there; "" if none. */
    public static String notHeld(List<DoorId> doors) {
        return doors.isEmpty()
                ? ""
                : "%s %s free now. No door holds there. Stay with her if she must be kept safe."
                        .formatted(
                                Pages.list(doors.stream().map(DoorId::value).toList()),
                                doors.size() == 1 ? "is" : "are");
    }

    /** "" when it was recorded as it was decided (D40). */
    public String retrospective(Assessment assessment) {
        if (assessment.isReturn() && assessment.provisional()) {
            return "Open again %s, unless somebody has assessed her"
                    .formatted(dates.dateTime(assessment.takesEffectAt()));
        }
        if (assessment.isReturn()) {
            return "Takes effect again after an urgent change, %s"
                    .formatted(dates.dateTime(assessment.takesEffectAt()));
        }
        Duration gap = Duration.between(assessment.decidedAt(), assessment.recordedAt());
        return gap.compareTo(Duration.ofHours(1)) > 0
                ? "Recorded %s later, %s".formatted(Spans.words(gap), dates.dateTime(assessment.recordedAt()))
                : "";
    }

    /** How a decision reached her doors (M7); "" if it changed nothing at any door. */
    public String toDoors(AssessmentToDoors decision) {
        int controllers = decision.lists().size();
        if (controllers == 0) {
            return "";
        }
        String doors = controllers == 1 ? "The door controller" : "All %d door controllers".formatted(controllers);
        return decision.took()
                .map(took -> "%s had it %s after it was decided.".formatted(doors, Spans.words(took)))
                .orElse("Not every door controller has said that it has it.");
    }

    public String legalEnds(Standing standing) {
        return standing.period().hasEnd()
                ? "%s (%s)".formatted(dates.dateTime(standing.period().until()), remaining(standing))
                : "No end is recorded";
    }

    private String remaining(Standing standing) {
        return "in " + Spans.words(Duration.between(now, standing.period().until()));
    }

    public String status(StatusCode code) {
        return policy.statuses().find(code).map(LegalStatus::words).orElse(code.value());
    }

    public String leaveType(Leave leave) {
        return switch (leave.type()) {
            case ESCORTED -> "Escorted, with staff";
            case ACCOMPANIED -> "Accompanied by " + Pages.list(companions(leave));
            case UNESCORTED -> "Unescorted, on her own";
        };
    }

    private List<String> companions(Leave leave) {
        return leave.companions().stream().map(directory::name).sorted().toList();
    }

    public String leaveWhen(Leave leave) {
        WindowWords windows = new WindowWords(dates);
        return "%s, %s".formatted(windows.all(leave.windows()), windows.period(leave.period()));
    }

    public String leaveState(Leave leave) {
        if (leave.revokedAt().filter(at -> !now.isBefore(at)).isPresent()) {
            return "Revoked";
        }
        if (now.isBefore(leave.period().from())) {
            return "Not begun";
        }
        return leave.period().contains(now) ? "Live" : "Ended";
    }

    public String leaveBy(Leave leave) {
        return leave.grantor() == Leave.Grantor.COURT
                ? "By order of the court, entered by " + directory.name(leave.grantedBy())
                : "Granted by " + directory.name(leave.grantedBy());
    }

    public String consent(Consent consent) {
        String scope = Pages.list(consent.scope().stream()
                .map(type -> type.name().toLowerCase(java.util.Locale.ROOT))
                .sorted()
                .toList());
        if (consent instanceof Consent.Awaited awaited) {
            return "Waiting for MHCS (Ministry of Justice) since %s (%s), for %s leave"
                    .formatted(dates.date(awaited.since()), Spans.words(Duration.between(awaited.since(), now)), scope);
        }
        if (consent instanceof Consent.Declined declined) {
            return "MHCS (Ministry of Justice) declined its consent to %s leave on %s (%s)"
                    .formatted(scope, dates.date(declined.at()), declined.reference());
        }
        if (consent instanceof Consent.Withdrawn withdrawn) {
            String when = withdrawn.at().isAfter(now)
                    ? "withdraws its consent to %s leave from %s on (%s)"
                    : "withdrew its consent to %s leave on %s (%s)";
            return ("MHCS (Ministry of Justice) " + when)
                    .formatted(scope, dates.dateTime(withdrawn.at()), withdrawn.reference());
        }
        return "The Secretary of State consents to %s leave%s".formatted(scope, limits((Consent.Given) consent));
    }

    private String limits(Consent.Given consent) {
        String nights = consent.limits().overnight() ? "" : ", by day";
        String places = consent.limits().places().isBlank()
                ? ""
                : ": “%s”".formatted(consent.limits().places());
        String end = consent.period().hasEnd()
                ? ", until " + dates.date(consent.period().until())
                : "";
        return "%s%s (%s%s)".formatted(nights, places, consent.reference(), end);
    }

    public String agreedTimes(Assessment assessment) {
        WindowWords windows = new WindowWords(dates);
        String ward = "Ward door: " + windows.all(assessment.times().wardExit());
        return assessment.times().site().isEmpty()
                ? ward
                : ward + ". Off site: " + windows.all(assessment.times().site());
    }

    public String companions(Assessment assessment) {
        List<String> names =
                assessment.companions().stream().map(directory::name).sorted().toList();
        return names.isEmpty() ? "Staff" : "Staff, " + String.join(", ", names);
    }

    public static String variation(Variation variation) {
        String where = switch (variation.zone()) {
            case WARD_EXIT -> "Ward door";
            case GARDEN -> "Garden";
            case SITE -> "Off site";
        };
        return "%s: %s. %s".formatted(where, rule(variation.rule()), variation.reason());
    }

    private static String rule(ExitRule rule) {
        if (rule instanceof ExitRule.Free) {
            return "free";
        }
        return rule.equals(ExitRule.ASK_EACH_TIME) ? "ask staff each time" : "as agreed";
    }
}
