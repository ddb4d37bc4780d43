package org.onthelatch.web.signin;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Base64;
import java.util.Optional;

/** A name and a password as HTTP Basic sends them (RFC 7617, UTF-8). */
record BasicCredentials(String name, String password) {
    private static final int LONGEST = 1024;

    /** None if the header is missing or not of this form. */
    static Optional<BasicCredentials> of(String header) {
        if (!header.regionMatches(true, 0, "Basic ", 0, 6) || header.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            String decoded =
                    new String(Base64.getDecoder().decode(header.substring(6).strip()), UTF_8);
            int colon = decoded.indexOf(':');
            return colon < 0
                    ? Optional.empty()
                    : Optional.of(new BasicCredentials(decoded.substring(0, colon), decoded.substring(colon + 1)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return "BasicCredentials[" + name + "]";
    }
}
