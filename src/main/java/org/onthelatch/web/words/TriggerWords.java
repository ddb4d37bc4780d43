package org.onthelatch.web.words;

import java.time.LocalDate;
import org.onthelatch.review.Trigger;
import org.onthelatch.review.Trigger.Kind;

/** Why a review is to come early, in words. */
public record TriggerWords(NhsDates dates) {

    /** Such as "Refused twice within a day, 18 November 2026, 5:25pm." */
    public String sentence(Trigger trigger) {
        if (trigger.kind() == Kind.OCCASION) {
            return "%s %s.".formatted(trigger.detail(), dates.dateTime(trigger.at()));
        }
        if (trigger.kind() == Kind.TREATMENT_REVIEW) {
            return "%s: %s.".formatted(trigger.kind().words(), dates.date(LocalDate.parse(trigger.detail())));
        }
        String when = trigger.kind() == Kind.POWER_ENDS ? "" : ", " + dates.dateTime(trigger.at());
        String detail = trigger.detail().isEmpty() ? "" : " " + trigger.detail();
        return "%s%s.%s".formatted(trigger.kind().words(), when, detail);
    }
}
