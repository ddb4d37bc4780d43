package org.onthelatch.config;

/** A number with its word: 1 ward, 2 wards. */
final class Plurals {
    private Plurals() {}

    /** @param one the word for one, whose plural ends in s */
    static String of(long number, String one) {
        return number == 1 ? "1 " + one : "%d %ss".formatted(number, one);
    }
}
