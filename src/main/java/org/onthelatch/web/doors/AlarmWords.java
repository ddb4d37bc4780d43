package org.onthelatch.web.doors;

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
        return new AlarmWords(
                dates, now, people -> people.size() == 1 ? "1 person" : "%d people".formatted(people.size()));
    }

    /** Whether {@link HoldWords} says nothing of it. */
    public static boolean isMore(ControllerAlarm alarm) {
        return !(alarm instanceof ControllerAlarm.NotTaken || alarm instanceof ControllerAlarm.Refused);
    }

    public String sentence(ControllerAlarm alarm) {
        return words(alarm).replace("..", "."); // a name may end in a full stop
    }

    private String words(ControllerAlarm alarm) {
        if (alarm instanceof ControllerAlarm.NotCommissioned) {
            return "Not commissioned: it holds no list, lets everybody out and nobody in. Tell IT now.";
        }
        if (alarm instanceof ControllerAlarm.Silent silent) {
            return silent(silent);
        }
        if (alarm instanceof ControllerAlarm.ClockWrong wrong) {
            return "The clock there is %s %s. Agreed times begin and end wrong by as much. Tell IT."
                    .formatted(span(wrong.ahead()), wrong.ahead().isNegative() ? "slow" : "fast");
        }
        if (alarm instanceof ControllerAlarm.ClockNotTrusted) {
            return "The controller does not trust its own clock. Agreed times may begin and end wrong. Tell IT.";
        }
        if (alarm instanceof ControllerAlarm.LogBroken log) {
            return ("The controller's log does not fit together at number %s: an event was changed, or this is another "
                            + "controller. Everything that came is kept. Tell IT now.")
                    .formatted(log.number());
        }
        if (alarm instanceof ControllerAlarm.TooSmall small) {
            return small.people().isEmpty()
                    ? "The controller is too small for every fob, so the way out is open to everybody. Tell IT now."
                    : "The controller is too small and lets out %s, whom it should ask. Tell IT now."
                            .formatted(people.apply(small.people()));
        }
        if (alarm instanceof ControllerAlarm.Refused refused) {
            return "The controller refused its list %s ago (%s). Tell IT now."
                    .formatted(Spans.since(refused.since(), now), refused.cause());
        }
        if (alarm instanceof ControllerAlarm.NotTaken late) {
            return "The controller has not taken its list for %s.".formatted(Spans.since(late.since(), now));
        }
        throw new IllegalArgumentException("no words for " + alarm);
    }

    private String silent(ControllerAlarm.Silent silent) {
        String silence = "Not in contact with the service for %d hours."
                .formatted(silent.stage().toHours());
        return silence + " " + (silent.hasLapsed() ? lapsed(silent) : willLapse(silent));
    }

    private String willLapse(ControllerAlarm.Silent silent) {
        return "At %s it opens for everyone%s. %s"
                .formatted(
                        when(silent.lapsesAt()),
                        except(silent),
                        silent.freed().isEmpty()
                                ? "Until then it stops nobody else either."
                                : "Until then it goes on as it was last told for %s. Tell IT now."
                                        .formatted(people.apply(silent.freed())));
    }

    private String lapsed(ControllerAlarm.Silent silent) {
        return "Since %s it opens for everyone%s. %s"
                .formatted(
                        dates.recent(silent.lapsesAt(), now),
                        except(silent),
                        silent.freed().isEmpty()
                                ? "Tell IT now."
                                : "It holds no longer for %s. Stay with whoever must be kept safe. Tell IT now."
                                        .formatted(people.apply(silent.freed())));
    }

    /** "2pm tomorrow", or the date for any other day than today. */
    private String when(Instant at) {
        boolean tomorrow = dates.date(at).equals(dates.date(now.plus(ONE_DAY)));
        return tomorrow ? dates.time(at) + " tomorrow" : dates.recent(at, now);
    }

    private String except(ControllerAlarm.Silent silent) {
        return silent.kept().isEmpty() ? "" : " except " + people.apply(silent.kept());
    }

    private static String span(Duration off) {
        return Spans.words(off.abs());
    }
}
