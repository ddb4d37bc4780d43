package org.onthelatch.web.signin;

import static org.onthelatch.web.words.Say.counted;

import java.time.Duration;

/** What somebody is told who has to wait after wrong passwords. */
public final class TooSoon {
    private TooSoon() {}

    public static String words(Duration wait) {
        return counted("signin.tooSoon", whole(wait));
    }

    /** For the header Retry-After (RFC 9110, section 10.2.3): whole seconds, rounded up. */
    public static String seconds(Duration wait) {
        return String.valueOf(whole(wait));
    }

    private static long whole(Duration wait) {
        return Math.max(1, wait.plusMillis(999).toSeconds());
    }
}
