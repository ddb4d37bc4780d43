package org.onthelatch.simulator.signed;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The signatures that were found good lately. A thousand devices in one process hear the same service status; each of them
 * checking it anew would take seconds of a processor that a real one has to itself. Only good ones are remembered.
 */
final class VerifiedBefore {
    private static final int MOST = 512;

    private final Map<String, Boolean> good = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Boolean> eldest) {
            return size() > MOST;
        }
    };

    synchronized boolean contains(String name) {
        return good.containsKey(name);
    }

    synchronized void add(String name) {
        good.put(name, true);
    }

    /** One name for a key, what it signed, and the signature. */
    static String name(String key, byte[] signed, byte[] signature) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(signature);
            digest.update(signed);
            return key + HexFormat.of().formatHex(digest.digest()) + signature.length;
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
