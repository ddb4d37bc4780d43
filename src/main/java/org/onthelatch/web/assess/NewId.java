package org.onthelatch.web.assess;

import java.security.SecureRandom;

/** Makes opaque ids that say nothing about anybody. */
public final class NewId {
    private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz0123456789";
    private static final SecureRandom RANDOM = new SecureRandom();

    private NewId() {}

    /** Twelve letters and digits. */
    public static String next() {
        StringBuilder id = new StringBuilder(12);
        for (int i = 0; i < 12; i++) {
            id.append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
        }
        return id.toString();
    }
}
