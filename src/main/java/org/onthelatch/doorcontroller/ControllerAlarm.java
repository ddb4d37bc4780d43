package org.onthelatch.doorcontroller;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.onthelatch.person.PersonId;
import org.onthelatch.ward.DeviceId;

/** What somebody has to be told about a controller (design, section 5). An alarm is words: it changes nothing at a door. */
public sealed interface ControllerAlarm {
    DeviceId controller();

    /** The same for as long as the same alarm lasts, such as {@code SILENT_48_HOURS}. */
    String name();

    /** It has not taken the list that it should hold (D77). */
    record NotTaken(DeviceId controller, Instant since) implements ControllerAlarm {
        @Override
        public String name() {
            return "LIST_NOT_TAKEN";
        }
    }

    /** It refused the list that it should hold. */
    record Refused(DeviceId controller, Instant since, String cause) implements ControllerAlarm {
        @Override
        public String name() {
            return "LIST_REFUSED_" + cause;
        }
    }

    /** It says that it holds no list at all: it lets everybody out, and nobody in. */
    record NotCommissioned(DeviceId controller) implements ControllerAlarm {
        @Override
        public String name() {
            return "NOT_COMMISSIONED";
        }
    }

    /**
     * Nothing was heard of it for long, so that it may not have heard of the service either.
     *
     * @param stage how long at the least: one of the times at which this is said
     * @param lapsesAt when its restrictions lapse
     * @param freed whom it asks or escorts now and lets out from then on
     * @param kept whom it goes on asking or escorting
     */
    record Silent(
            DeviceId controller,
            Instant lastHeard,
            Duration stage,
            Instant lapsesAt,
            List<PersonId> freed,
            List<PersonId> kept)
            implements ControllerAlarm {
        public Silent {
            freed = List.copyOf(freed);
            kept = List.copyOf(kept);
        }

        @Override
        public String name() {
            return "SILENT_%d_HOURS".formatted(stage.toHours());
        }

        /** Whether its restrictions have lapsed. */
        public boolean hasLapsed() {
            return !lastHeard.plus(stage).isBefore(lapsesAt);
        }
    }

    /** @param ahead how far its clock is ahead of the service's; negative for behind (D80) */
    record ClockWrong(DeviceId controller, Duration ahead) implements ControllerAlarm {
        @Override
        public String name() {
            return "CLOCK_WRONG";
        }
    }

    /** It does not trust its own clock. */
    record ClockNotTrusted(DeviceId controller) implements ControllerAlarm {
        @Override
        public String name() {
            return "CLOCK_NOT_TRUSTED";
        }
    }

    /**
     * Its log does not fit together: an event was changed, left out or put in, or it is not the controller that it was.
     *
     * @param number where first, as {@code epoch/seq}
     */
    record LogBroken(DeviceId controller, String number) implements ControllerAlarm {
        @Override
        public String name() {
            return "LOG_BROKEN_AT_" + number;
        }
    }

    /** @param people whose restriction it cannot hold, so that it lets them out */
    record TooSmall(DeviceId controller, List<PersonId> people) implements ControllerAlarm {
        public TooSmall {
            people = List.copyOf(people);
        }

        @Override
        public String name() {
            return "TOO_SMALL";
        }
    }
}
