package org.onthelatch.web.hold;

import static org.onthelatch.web.words.Say.say;

import java.time.Instant;
import org.onthelatch.legalstatus.HoldClock;
import org.onthelatch.legalstatus.HoldingPower;
import org.onthelatch.web.words.NhsDates;
import org.onthelatch.web.words.Spans;

/** Words about a hold. */
public record HoldTalk(NhsDates dates, Instant now) {

    /** "Section 5(2), until 26 November 2026, 4:10am". */
    public String head(HoldClock hold) {
        return say("hold.head", name(hold.power()), dates.recent(hold.until(), now));
    }

    /** "3 days" would be too coarse for a clock that counts to freedom, so hours and minutes are told. */
    public String left(HoldClock hold) {
        long minutes = Math.max(0, hold.left(now).toMinutes());
        String hours = minutes < 60 ? "" : Spans.count(minutes / 60, "hour") + " ";
        return say("hold.left", hours + Spans.count(minutes % 60, "minute"));
    }

    /** From when the hours run, if that is not when this power was recorded (section 5(5)). */
    public String counted(HoldClock hold) {
        Instant began = hold.standing().authority().period().from();
        return hold.from().equals(began)
                ? say("hold.counted", dates.recent(hold.from(), now))
                : say("hold.counted.nurse", dates.recent(hold.from(), now), dates.recent(began, now));
    }

    public String warning(HoldClock hold) {
        return hold.warning(now)
                .map(near -> say("hold.warning." + near.name()) + " " + next(hold.power()))
                .orElse("");
    }

    /** What to do before it ends; it ends whatever is done. */
    private static String next(HoldingPower power) {
        return say("hold.next." + power.name());
    }

    public static String name(HoldingPower power) {
        return say("hold.name." + power.name());
    }
}
