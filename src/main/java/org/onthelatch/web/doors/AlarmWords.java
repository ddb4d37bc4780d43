package org.onthelatch.web.doors;

import static org.onthelatch.web.words.Say.counted;
import static org.onthelatch.web.words.Say.say;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import org.onthelatch.doorcontroller.ControllerAlarm;
import org.onthelatch.person.PersonId;
import org.onthelatch.web.words.NhsDates;
import org.onthelatch.web.words.Spans;

/**
 * Says what is amiss with a controller, to be read after the names of its doors.
 *
 * @param people who they are, as whoever reads this may know them: names, or only how many
 */
public record AlarmWords(NhsDates dates, Instant now, Function<List<PersonId>, String> people) {
    private static final Duration ONE_DAY = Duration.ofDays(1);

    /** For those who may not see people. */
    public static AlarmWords withoutNames(NhsDates dates, Instant now) {
        return new AlarmWords(dates, now, people -> counted("alarm.people", people.size()));
    }

    /** Whether {@link HoldWords} says nothing of it. */
    public static boolean isMore(ControllerAlarm alarm) {
        return !(alarm instanceof ControllerAlarm.NotTaken || alarm instanceof ControllerAlarm.Refused);
    }

    public String sentence(ControllerAlarm alarm) {
        return words(alarm).replace("..", "."); // a name may end in a full stop
    }

    private String words(ControllerAlarm alarm) {
        if (alarm instanceof ControllerAlarm.Silent silent) {
            return silent(silent);
        }
        if (alarm instanceof ControllerAlarm.ClockWrong wrong) {
            Duration ahead = wrong.ahead();
            return say(ahead.isNegative() ? "alarm.clock.slow" : "alarm.clock.fast", Spans.words(ahead.abs()));
        }
        if (alarm instanceof ControllerAlarm.LogBroken log) {
            return say("alarm.log", log.number());
        }
        if (alarm instanceof ControllerAlarm.TooSmall small) {
            return small.people().isEmpty()
                    ? say("alarm.tooSmall.open")
                    : say("alarm.tooSmall", people.apply(small.people()));
        }
        if (alarm instanceof ControllerAlarm.Refused refused) {
            return say("alarm.refused", Spans.since(refused.since(), now), refused.cause());
        }
        if (alarm instanceof ControllerAlarm.NotTaken late) {
            return say("alarm.notTaken", Spans.since(late.since(), now));
        }
        return say("alarm.of." + alarm.name());
    }

    private String silent(ControllerAlarm.Silent silent) {
        boolean over = silent.hasLapsed();
        String lapse = "alarm.lapse." + (over ? "past" : "ahead");
        String at = over ? dates.recent(silent.lapsesAt(), now) : when(silent.lapsesAt());
        return String.join(
                " ",
                say("alarm.silent", silent.stage().toHours()),
                silent.kept().isEmpty()
                        ? say(lapse + ".all", at)
                        : say(lapse + ".except", at, people.apply(silent.kept())),
                silent.freed().isEmpty() ? say(lapse + ".nobody") : say(lapse + ".held", people.apply(silent.freed())));
    }

    /** "2pm tomorrow", or the date for any other day than today. */
    private String when(Instant at) {
        boolean tomorrow = dates.date(at).equals(dates.date(now.plus(ONE_DAY)));
        return tomorrow ? say("alarm.tomorrow", dates.time(at)) : dates.recent(at, now);
    }
}
