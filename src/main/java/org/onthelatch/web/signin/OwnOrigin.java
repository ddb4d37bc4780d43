package org.onthelatch.web.signin;

import java.util.Optional;
import org.onthelatch.web.http.Ask;

/**
 * Whether a write comes from one of our own pages, since browsers send the credentials of HTTP Basic along with whatever
 * another site makes them send. A program that is no browser names neither its site nor its origin and may write.
 */
public final class OwnOrigin {
    private OwnOrigin() {}

    public static boolean isOurs(Ask ask) {
        String site = ask.header("Sec-Fetch-Site");
        if (!site.isEmpty()) {
            return site.equals("same-origin") || site.equals("none");
        }
        String origin = ask.header("Origin");
        return origin.isEmpty() || authority(origin).equals(Optional.of(ask.host()));
    }

    private static Optional<String> authority(String origin) {
        int start = origin.indexOf("://");
        return start < 0 ? Optional.empty() : Optional.of(origin.substring(start + 3));
    }
}
