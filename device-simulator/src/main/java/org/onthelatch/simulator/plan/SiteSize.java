package org.onthelatch.simulator.plan;

/**
 * How large a site is to be.
 *
 * @param wards from 1 to 99
 * @param people from 1 to 99 for each ward; they are spread evenly, and each has a room
 * @param controllers at least one for each ward and one for the gate, at most 9999 for each ward
 * @param seed the same gives the same site
 */
public record SiteSize(int wards, int people, int controllers, long seed) {
    private static final int MOST_WARDS = 99;
    private static final int MOST_BEDS = 99;
    private static final int MOST_IN_A_WARD = 9_999;

    public SiteSize {
        within("--wards", wards, 1, MOST_WARDS);
        within("--people", people, 1, wards * MOST_BEDS);
        within("--controllers", controllers, wards + 1, wards * MOST_IN_A_WARD + 1);
    }

    /** Beds of each ward, at least 1. */
    int beds() {
        return Math.max(1, (people + wards - 1) / wards);
    }

    /** Controllers of a ward, counted from 1; the gate has one of its own. */
    int controllersOf(int ward) {
        int shared = controllers - 1;
        return shared / wards + (ward <= shared % wards ? 1 : 0);
    }

    private static void within(String option, int value, int min, int max) {
        if (value < min || value > max) {
            throw new IllegalArgumentException(
                    "%s: expected a whole number from %d to %d, came %d".formatted(option, min, max, value));
        }
    }
}
