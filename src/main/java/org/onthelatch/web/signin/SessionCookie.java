package org.onthelatch.web.signin;

import org.onthelatch.web.http.Answer;
import org.onthelatch.web.http.Ask;

/**
 * The one cookie (RFC 6265bis). Its prefix has browsers refuse it from any other host and over a connection that others can
 * read; loopback counts as safe.
 */
final class SessionCookie {
    private static final String NAME = "__Host-latch";
    private static final String RULES = "; Path=/; Secure; HttpOnly; SameSite=Strict";
    private static final int LONGEST = 128;

    private SessionCookie() {}

    /** What the browser sent, or "". Two of that name are none: one of them is not ours. */
    static String of(Ask ask) {
        String found = "";
        for (String header : ask.headers().getAll("Cookie")) {
            for (String pair : header.split(";")) {
                int equals = pair.indexOf('=');
                if (equals > 0 && pair.substring(0, equals).strip().equals(NAME)) {
                    String value = pair.substring(equals + 1).strip();
                    if (!found.isEmpty() || value.length() > LONGEST) {
                        return "";
                    }
                    found = value;
                }
            }
        }
        return found;
    }

    static Answer put(Answer answer, String value) {
        return answer.with("Set-Cookie", NAME + "=" + value + RULES);
    }

    static Answer clear(Answer answer) {
        return answer.with("Set-Cookie", NAME + "=; Max-Age=0" + RULES);
    }
}
