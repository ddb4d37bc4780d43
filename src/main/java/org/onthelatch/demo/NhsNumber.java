package org.onthelatch.demo;

/** The check digit of an NHS number, and the range that is kept free for tests (D108). */
final class NhsNumber {
    private NhsNumber() {}

    /** @param digits without spaces */
    static boolean isForTests(String digits) {
        return digits.matches("999[0-9]{7}") && hasRightCheckDigit(digits);
    }

    /** Modulus 11 with weights 10 to 2; a remainder that would need the digit 10 is never issued. */
    private static boolean hasRightCheckDigit(String digits) {
        int sum = 0;
        for (int i = 0; i < 9; i++) {
            sum += (10 - i) * Character.digit(digits.charAt(i), 10);
        }
        int check = (11 - sum % 11) % 11;
        return check == Character.digit(digits.charAt(9), 10);
    }
}
