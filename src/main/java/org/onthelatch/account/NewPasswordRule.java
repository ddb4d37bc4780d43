package org.onthelatch.account;

import java.util.Optional;

/** What a password that somebody chooses has to be (NIST SP 800-63B-4, section 3.1.1.2: 15 characters, no rules of composition). */
public final class NewPasswordRule {
    public static final int SHORTEST = 15;
    private static final int LONGEST = 200;

    private NewPasswordRule() {}

    /** What is wrong with it; none if it will do. */
    public static Optional<String> wrong(String password, String again, String user) {
        if (password.length() < SHORTEST || password.length() > LONGEST) {
            return Optional.of("Choose a password of at least %d characters, such as four words".formatted(SHORTEST));
        }
        if (password.chars().distinct().count() < 5 || (!user.isEmpty() && password.contains(user))) {
            return Optional.of("Choose a password that is harder to guess: other words, and not the user name");
        }
        return password.equals(again) ? Optional.empty() : Optional.of("The two passwords are not the same");
    }
}
