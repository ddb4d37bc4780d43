package org.onthelatch.demo;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Ids and hashes that come out the same on every seeding. */
final class OpaqueId {
    private OpaqueId() {}

    /** 12 characters that say nothing about what they are made from. */
    static String of(String kind, String person, int number) {
        return sha256("on the latch demo " + kind + " " + person + " " + number).substring(0, 12);
    }

    static String sha256(String text) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
