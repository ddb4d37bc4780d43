package org.onthelatch.web.person;

import static org.onthelatch.web.words.Say.counted;
import static org.onthelatch.web.words.Say.say;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
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
import org.onthelatch.person.VisitorId;
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
        return say(
                decision.match(open -> "person.does.open", escort -> "person.does.escort", ask -> "person.does.ask"));
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
                : counted(
                        "person.doors.notHeld",
                        doors.size(),
                        Pages.list(doors.stream().map(DoorId::value).toList()));
    }

    /** "" when it was recorded as it was decided (D40). */
    public String retrospective(Assessment assessment) {
        if (assessment.isReturn()) {
            return say(
                    assessment.provisional() ? "person.decided.opens" : "person.decided.returns",
                    dates.dateTime(assessment.takesEffectAt()));
        }
        Duration gap = Duration.between(assessment.decidedAt(), assessment.recordedAt());
        return gap.compareTo(Duration.ofHours(1)) > 0
                ? say("person.decided.later", Spans.words(gap), dates.dateTime(assessment.recordedAt()))
                : "";
    }

    /** How a decision reached her doors (M7); "" if it changed nothing at any door. */
    public String toDoors(AssessmentToDoors decision) {
        int controllers = decision.lists().size();
        if (controllers == 0) {
            return "";
        }
        return decision.took()
                .map(took -> counted("person.history.toDoors", controllers, Spans.words(took)))
                .orElseGet(() -> say("person.history.toDoors.notYet"));
    }

    public String legalEnds(Standing standing) {
        return standing.period().hasEnd()
                ? say(
                        "person.legal.ends.in",
                        dates.dateTime(standing.period().until()),
                        Spans.words(Duration.between(now, standing.period().until())))
                : say("person.legal.ends.none");
    }

    public String status(StatusCode code) {
        return policy.statuses().find(code).map(LegalStatus::words).orElse(code.value());
    }

    public String leaveType(Leave leave) {
        return say("person.leave.type." + leave.type().name(), Pages.list(names(leave.companions())));
    }

    private List<String> names(Set<VisitorId> visitors) {
        return visitors.stream().map(directory::name).sorted().toList();
    }

    public String leaveWhen(Leave leave) {
        WindowWords windows = new WindowWords(dates);
        return "%s, %s".formatted(windows.all(leave.windows()), windows.period(leave.period()));
    }

    public String leaveState(Leave leave) {
        if (leave.revokedAt().filter(at -> !now.isBefore(at)).isPresent()) {
            return say("person.leave.state.revoked");
        }
        if (now.isBefore(leave.period().from())) {
            return say("person.leave.state.notBegun");
        }
        return say(leave.period().contains(now) ? "person.leave.state.live" : "person.leave.state.ended");
    }

    public String leaveBy(Leave leave) {
        return say("person.leave.by." + leave.grantor().name(), directory.name(leave.grantedBy()));
    }

    public String consent(Consent consent) {
        String scope = Pages.list(consent.scope().stream()
                .map(type -> say("person.consent.manner." + type.name()))
                .sorted()
                .toList());
        if (consent instanceof Consent.Awaited awaited) {
            String waited = Spans.words(Duration.between(awaited.since(), now));
            return say("person.consent.waiting", dates.date(awaited.since()), waited, scope);
        }
        if (consent instanceof Consent.Declined declined) {
            return say("person.consent.declined", scope, dates.date(declined.at()), declined.reference());
        }
        if (consent instanceof Consent.Withdrawn withdrawn) {
            return say(
                    withdrawn.at().isAfter(now) ? "person.consent.withdraws" : "person.consent.withdrew",
                    scope,
                    dates.dateTime(withdrawn.at()),
                    withdrawn.reference());
        }
        return given((Consent.Given) consent, scope);
    }

    private String given(Consent.Given consent, String scope) {
        String nights = consent.limits().overnight() ? "" : say("person.consent.given.byDay");
        String places = consent.limits().places().isBlank()
                ? ""
                : say("person.consent.given.places", consent.limits().places());
        String end = consent.period().hasEnd()
                ? say("person.consent.given.until", dates.date(consent.period().until()))
                : "";
        return say("person.consent.given", scope, nights, places, consent.reference(), end);
    }

    public String agreedTimes(Assessment assessment) {
        WindowWords windows = new WindowWords(dates);
        String ward = windows.all(assessment.times().wardExit());
        return assessment.times().site().isEmpty()
                ? say("person.times.ward", ward)
                : say("person.times.both", ward, windows.all(assessment.times().site()));
    }

    public String companions(Assessment assessment) {
        String names = String.join(", ", names(assessment.companions()));
        return names.isEmpty() ? say("person.company.staff") : say("person.company.named", names);
    }

    public static String variation(Variation variation) {
        return say("person.different.at." + variation.zone().name(), rule(variation.rule()), variation.reason());
    }

    private static String rule(ExitRule rule) {
        if (rule instanceof ExitRule.Free) {
            return say("person.different.free");
        }
        return say(rule.equals(ExitRule.ASK_EACH_TIME) ? "person.different.ask" : "person.different.agreed");
    }
}
