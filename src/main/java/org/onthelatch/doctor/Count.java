package org.onthelatch.doctor;

/** A number with its word: 1 door, 2 doors. */
final class Count {
    private Count() {}

    /** @param one the word for one, whose plural ends in s */
    static String of(long number, String one) {
        return number == 1 ? "1 " + one : "%d %ss".formatted(number, one);
    }
}
