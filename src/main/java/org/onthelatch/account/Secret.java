package org.onthelatch.account;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A token as its owner keeps it: {@code latch_} id {@code _} 43 characters, which are 256 random bits. Only its SHA-256 is kept
 * here: nobody can try out 256 bits, so that a slow hash, as passwords need, would cost time and protect nothing (ADR 64). The
 * word in front lets scanners of source code find one that lies about.
 *
 * @param value all of it; never logged
 */
public record Secret(TokenId id, String value) {
    private static final Pattern FORM = Pattern.compile("latch_([a-z0-9]{12})_[A-Za-z0-9_-]{43}");
    private static final String ID_LETTERS = "abcdefghijkmnpqrstuvwxyz23456789";
    private static final int SECRET_BYTES = 32;

    static Secret random(SecureRandom random) {
        StringBuilder id = new StringBuilder();
        for (int i = 0; i < 12; i++) {
            id.append(ID_LETTERS.charAt(random.nextInt(ID_LETTERS.length())));
        }
        byte[] secret = new byte[SECRET_BYTES];
        random.nextBytes(secret);
        return new Secret(
                new TokenId(id.toString()),
                "latch_%s_%s"
                        .formatted(id, Base64.getUrlEncoder().withoutPadding().encodeToString(secret)));
    }

    /** None for what cannot be a token. */
    public static Optional<Secret> of(String text) {
        Matcher form = FORM.matcher(text);
        return form.matches() ? Optional.of(new Secret(new TokenId(form.group(1)), text)) : Optional.empty();
    }

    String hash() {
        return sha256(value);
    }

    static String sha256(String text) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    @Override
    public String toString() {
        return "Secret of " + id;
    }
}
