package org.onthelatch.web.signin;

import java.time.Duration;

/** What somebody is told who has to wait after wrong passwords. */
public final class TooSoon {
    private TooSoon() {}

    public static String words(Duration wait) {
        return ("Too many wrong passwords were given for this name or from this place. Your password was not looked at."
                        + " Wait %s, then try again. The account stays open, and doors and fobs are not concerned.")
                .formatted(seconds(wait).equals("1") ? "1 second" : seconds(wait) + " seconds");
    }

    /** For the header Retry-After (RFC 9110, section 10.2.3): whole seconds, rounded up. */
    public static String seconds(Duration wait) {
        return String.valueOf(Math.max(1, wait.plusMillis(999).toSeconds()));
    }
}
