package org.onthelatch.web.leave;

import static org.onthelatch.web.words.Say.say;

import java.util.List;
import java.util.Map;
import org.onthelatch.leave.Leave;
import org.onthelatch.legalstatus.LegalStatus;
import org.onthelatch.person.Resident;
import org.onthelatch.web.assess.FilledForm;
import org.onthelatch.web.assess.FormError;
import org.onthelatch.web.assess.WithErrors;

/**
 * The form for one person.
 *
 * @param conflict what somebody else saved meanwhile: one or none
 * @param consents the Secretary of State's answers and what still waits, in words
 * @param doors at which this leave counts
 * @param check the answers to check before saving; empty while the form is being filled in
 */
public record LeaveFormView(
        Resident resident,
        LegalStatus status,
        FilledForm form,
        List<FormError> errors,
        List<Conflict> conflict,
        List<Questions.Section> sections,
        List<String> consents,
        String doors,
        List<LeaveLines.Line> check)
        implements WithErrors {
    public LeaveFormView {
        errors = List.copyOf(errors);
    }

    public record Conflict(Leave theirs, List<LeaveLines.Differing> lines) {}

    /** Who may let her leave the hospital. */
    public String who() {
        boolean heldWithout = status.absence() == LegalStatus.Absence.NOBODYS_LEAVE_NEEDED && status.givesPowerToHold();
        return say("leaveform.who."
                + (heldWithout ? "HELD_WITHOUT_IT" : status.absence().name()));
    }

    public boolean mayHaveLeave() {
        return switch (status.absence()) {
            case NOBODYS_LEAVE_NEEDED, NOT_AVAILABLE -> false;
            case RESPONSIBLE_CLINICIAN, RESPONSIBLE_CLINICIAN_WITH_CONSENT, COURT -> true;
        };
    }

    /** How many rows of times to offer: those filled in and one more. */
    public int rows() {
        int filled = 0;
        for (int row = 1; row <= ReadLeave.ROWS; row++) {
            if (!form.text("time-from-" + row).isEmpty()
                    || !form.text("time-to-" + row).isEmpty()) {
                filled = row;
            }
        }
        return Math.min(filled + 1, ReadLeave.ROWS);
    }

    /** Every answer, to be sent on from the page that shows them. */
    public List<Map.Entry<String, String>> answers() {
        return form.values().entries().stream()
                .filter(entry ->
                        !entry.getKey().equals("do") && !entry.getValue().isEmpty())
                .toList();
    }

    public boolean isChange() {
        return !form.text("basedOn").equals("0");
    }
}
