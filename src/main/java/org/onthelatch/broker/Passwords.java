package org.onthelatch.broker;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Each client's password, kept as a hash salted anew in each process. Passwords of machines are long and random, so one
 * round is enough; people's are never kept here.
 */
public final class Passwords implements SignIn {
    private static final int SALT_BYTES = 32;

    private final byte[] salt = new byte[SALT_BYTES];
    private final Map<String, byte[]> hashes = new ConcurrentHashMap<>();
    private final byte[] nobody;

    /** @param passwords by client id */
    public Passwords(Map<String, String> passwords) {
        new SecureRandom().nextBytes(salt);
        passwords.forEach((client, password) -> hashes.put(client, hash(password.getBytes(StandardCharsets.UTF_8))));
        this.nobody = hash(salt);
    }

    /** Takes as long for a client that is not known as for one that is. */
    boolean matches(String clientId, byte[] password) {
        byte[] expected = hashes.getOrDefault(clientId, nobody);
        boolean same = MessageDigest.isEqual(expected, hash(password));
        return same && hashes.containsKey(clientId);
    }

    private byte[] hash(byte[] password) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(salt);
            return digest.digest(password);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
