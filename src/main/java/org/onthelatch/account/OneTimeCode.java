package org.onthelatch.account;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Locale;

/**
 * A code that is typed once, from paper or from a screen: groups of four letters and digits, none of which looks like another.
 *
 * @param value such as {@code K7QF-2MXR}
 */
public record OneTimeCode(String value) {
    private static final String LETTERS = "ABCDEFGHJKMNPQRSTVWXYZ23456789";

    /** @param groups 60 random bits need 3 of them, 39 bits 2 */
    public static OneTimeCode random(SecureRandom random, int groups) {
        StringBuilder code = new StringBuilder();
        for (int i = 0; i < groups * 4; i++) {
            if (i > 0 && i % 4 == 0) {
                code.append('-');
            }
            code.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return new OneTimeCode(code.toString());
    }

    /** Small letters, spaces and missing dashes are no mistake. Takes the same time wherever it is wrong. */
    public boolean isTypedAs(String text) {
        return MessageDigest.isEqual(plain(value).getBytes(UTF_8), plain(text).getBytes(UTF_8));
    }

    private static String plain(String text) {
        return text.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "");
    }
}
