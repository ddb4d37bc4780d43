package org.onthelatch.web.hold;

import java.time.Instant;
import org.onthelatch.legalstatus.HoldClock;
import org.onthelatch.legalstatus.HoldingPower;
import org.onthelatch.web.words.NhsDates;
import org.onthelatch.web.words.Spans;

/** Words about a hold. */
public record HoldTalk(NhsDates dates, Instant now) {

    /** "Section 5(2), until 26 November 2026, 4:10am". */
    public String head(HoldClock hold) {
        return "%s, until %s".formatted(name(hold.power()), dates.recent(hold.until(), now));
    }

    /** "3 days" would be too coarse for a clock that counts to freedom, so hours and minutes are told. */
    public String left(HoldClock hold) {
        long minutes = Math.max(0, hold.left(now).toMinutes());
        String hours = minutes < 60 ? "" : Spans.count(minutes / 60, "hour") + " ";
        return "%s%s left".formatted(hours, Spans.count(minutes % 60, "minute"));
    }

    /** From when the hours run, if that is not when this power was recorded (section 5(5)). */
    public String counted(HoldClock hold) {
        Instant began = hold.standing().authority().period().from();
        return hold.from().equals(began)
                ? "Counted from %s.".formatted(dates.recent(hold.from(), now))
                : "Counted from the nurse's record at %s, not from the doctor's at %s (section 5(5))."
                        .formatted(dates.recent(hold.from(), now), dates.recent(began, now));
    }

    public String warning(HoldClock hold) {
        return hold.warning(now)
                .map(near -> switch (near) {
                    case HALF_TIME -> "Half of it is over.";
                    case TWO_HOURS -> "Less than 2 hours are left.";
                    case ONE_HOUR -> "Less than an hour is left.";
                    case QUARTER_OF_AN_HOUR -> "Less than 15 minutes are left.";
                })
                .map(near -> near + " " + next(hold.power()))
                .orElse("");
    }

    /** What to do before it ends; it ends whatever is done. */
    public static String next(HoldingPower power) {
        return power == HoldingPower.NURSE
                ? "It cannot be renewed. A doctor or approved clinician has to see her before it ends; then she is free to go."
                : "It cannot be renewed. Without a section 2 or 3 by then she is free to go.";
    }

    public static String name(HoldingPower power) {
        return "Section" + power.words().substring("section".length());
    }

    public static String whoMay(HoldingPower power) {
        return power == HoldingPower.NURSE
                ? "I am a registered nurse for mental health or learning disability, and no doctor or approved clinician can"
                        + " come in time"
                : "I am the doctor or approved clinician in charge of her treatment, or the nominated deputy, and an application"
                        + " for detention ought to be made";
    }
}
