package org.onthelatch.simulator.signed;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BooleanSupplier;

/**
 * The signatures that were found good lately. A thousand devices in one process hear the same service status, most of them at
 * the same moment; each of them checking it anew would take seconds of a processor that a real one has to itself. Only good
 * ones are remembered.
 */
final class VerifiedBefore {
    private static final int MOST = 64;

    private final Map<String, Boolean> good = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Boolean> eldest) {
            return size() > MOST;
        }
    };

    /** While one checks, the others wait for what it finds. */
    synchronized boolean isGood(ServiceKey key, byte[] signed, byte[] signature, BooleanSupplier check) {
        String name = name(key, signed, signature);
        boolean verified = good.containsKey(name) || check.getAsBoolean();
        if (verified) {
            good.put(name, true);
        }
        return verified;
    }

    /** One name for a key, what it signed, and the signature. */
    private static String name(ServiceKey key, byte[] signed, byte[] signature) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(key.hex().getBytes(StandardCharsets.US_ASCII));
            digest.update(signature);
            digest.update(signed);
            return HexFormat.of().formatHex(digest.digest()) + signature.length;
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
