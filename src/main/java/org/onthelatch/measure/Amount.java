package org.onthelatch.measure;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** What a line of a measure says. */
public sealed interface Amount {

    /** Of doors and rules: nobody stands behind it. */
    sealed interface Impersonal extends Amount {}

    /** Of people: what outsiders are told turns on how many of them there are (D30). */
    sealed interface Personal extends Amount {
        /** How many different people stand behind it. */
        int people();
    }

    /** So many of so many, 0 to {@code whole}. */
    record Share(long part, long whole, int people) implements Personal {
        public Share {
            if (part < 0 || part > whole) {
                throw new IllegalArgumentException(
                        "a share must be 0 to %d of %d, but was %d".formatted(whole, whole, part));
            }
        }
    }

    record Count(long number, int people) implements Personal {}

    /** So many in the time that beds were occupied, for a number for each 100 bed-days. */
    record Rate(double number, double bedDays, int people) implements Personal {
        /** None while no bed was occupied. */
        public Optional<Double> perHundred() {
            return bedDays > 0 ? Optional.of(100 * number / bedDays) : Optional.empty();
        }
    }

    record Time(Duration time, int people) implements Personal {}

    /** How long it took each time, shortest first. */
    record Typical(List<Duration> each, int people) implements Personal {
        public Typical {
            each = each.stream().sorted().toList();
        }

        /** Of an even number the lower of the two in the middle. */
        public Optional<Duration> median() {
            return each.isEmpty() ? Optional.empty() : Optional.of(each.get((each.size() - 1) / 2));
        }

        /** The time within which 95 of 100 were done: of n the ceil(0.95 n)th (nearest rank). */
        public Optional<Duration> centile95() {
            return each.isEmpty() ? Optional.empty() : Optional.of(each.get((each.size() * 95 + 99) / 100 - 1));
        }

        public Optional<Duration> longest() {
            return each.isEmpty() ? Optional.empty() : Optional.of(each.get(each.size() - 1));
        }
    }

    record DoorTime(Duration part, Duration whole) implements Impersonal {}

    record Rules(long number) implements Impersonal {}
}
