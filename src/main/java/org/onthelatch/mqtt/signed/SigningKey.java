package org.onthelatch.mqtt.signed;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.bouncycastle.math.ec.rfc8032.Ed25519;

/** The Ed25519 key under which everything from this service is signed. Never prints its secret. */
public final class SigningKey {
    /** Bytes of an Ed25519 seed. */
    public static final int SEED_BYTES = Ed25519.SECRET_KEY_SIZE;

    private final long keyEpoch;
    private final byte[] seed;
    private final byte[] publicKey = new byte[Ed25519.PUBLIC_KEY_SIZE];

    /**
     * @param keyEpoch from 1; grows with each new key
     * @param seed {@value #SEED_BYTES} secret bytes
     */
    public SigningKey(long keyEpoch, byte[] seed) {
        if (keyEpoch < 1) {
            throw new IllegalArgumentException("key epoch must be 1 or more, but was " + keyEpoch);
        }
        if (seed.length != SEED_BYTES) {
            throw new IllegalArgumentException(
                    "signing key must have %d bytes, but had %d".formatted(SEED_BYTES, seed.length));
        }
        this.keyEpoch = keyEpoch;
        this.seed = seed.clone();
        Ed25519.generatePublicKey(this.seed, 0, publicKey, 0);
    }

    public long keyEpoch() {
        return keyEpoch;
    }

    /** The raw public key in hexadecimal, as a controller is given it when it is installed. */
    public String publicKey() {
        return HexFormat.of().formatHex(publicKey);
    }

    /** The first 16 hexadecimal digits of the SHA-256 of the raw public key. */
    public String keyId() {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(publicKey);
            return HexFormat.of().formatHex(hash, 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    byte[] sign(byte[] message) {
        byte[] signature = new byte[Ed25519.SIGNATURE_SIZE];
        Ed25519.sign(seed, 0, publicKey, 0, message, 0, message.length, signature, 0);
        return signature;
    }

    byte[] seed() {
        return seed.clone();
    }

    @Override
    public String toString() {
        return "signing key %s, epoch %d".formatted(keyId(), keyEpoch);
    }
}
