package org.onthelatch.simulator.plan;

import java.util.Random;

/**
 * An invented resident. Nothing about her is made to look real: names are numbers, NHS numbers are from the test range.
 *
 * @param number from 1
 * @param detained under section 3; otherwise informal, and nothing restricts her
 * @param level of the ladder, 1 to 5; 1 when informal
 * @param leave whether she has leave for the hospital boundary
 */
record Person(int number, String ward, String room, boolean detained, int level, boolean leave, int age) {
    private static final int DETAINED_IN_TEN = 6;
    private static final int LEAVE_IN_TEN = 7;

    static Person of(int number, String ward, String room, Random random) {
        boolean detained = random.nextInt(10) < DETAINED_IN_TEN;
        int level = detained ? 1 + random.nextInt(5) : 1;
        boolean leave = detained && random.nextInt(10) < LEAVE_IN_TEN;
        return new Person(number, ward, room, detained, level, leave, 18 + random.nextInt(60));
    }

    String id() {
        return "P%04d".formatted(number);
    }

    String fob() {
        return "04c1%010d".formatted(number);
    }

    /** From the range that is kept free for tests; only numbers with a check digit are used. */
    String nhsNumber() {
        int serial = 0;
        for (int used = 0; used < number; ) {
            serial++;
            if (checkDigit(serial) < 10) {
                used++;
            }
        }
        return "999%06d%d".formatted(serial, checkDigit(serial));
    }

    /** Modulus 11, weights 10 to 2. */
    private static int checkDigit(int serial) {
        String digits = "999%06d".formatted(serial);
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            sum += (10 - i) * Character.digit(digits.charAt(i), 10);
        }
        return (11 - sum % 11) % 11;
    }
}
