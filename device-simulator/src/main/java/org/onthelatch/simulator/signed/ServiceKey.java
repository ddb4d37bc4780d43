package org.onthelatch.simulator.signed;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.EdECPoint;
import java.security.spec.EdECPublicKeySpec;
import java.security.spec.NamedParameterSpec;
import java.util.HexFormat;
import java.util.regex.Pattern;

/**
 * A public key of the service.
 *
 * @param keyEpoch which of the service's keys, from 1
 * @param hex the raw Ed25519 key, 32 bytes in hexadecimal
 */
public record ServiceKey(long keyEpoch, String hex) {
    private static final VerifiedBefore GOOD = new VerifiedBefore();
    private static final Pattern FORM = Pattern.compile("[0-9a-f]{64}");

    public ServiceKey {
        if (keyEpoch < 1) {
            throw new IllegalArgumentException("key epoch must be at least 1, but was " + keyEpoch);
        }
        if (!FORM.matcher(hex).matches()) {
            throw new IllegalArgumentException(
                    "public key must be 64 hexadecimal digits, but was \"%s\"".formatted(hex));
        }
    }

    boolean verifies(byte[] signed, byte[] signature) {
        String name = VerifiedBefore.name(hex, signed, signature);
        if (GOOD.contains(name)) {
            return true;
        }
        boolean verified = verifiesAnew(signed, signature);
        if (verified) {
            GOOD.add(name);
        }
        return verified;
    }

    private boolean verifiesAnew(byte[] signed, byte[] signature) {
        try {
            Signature ed25519 = Signature.getInstance("Ed25519");
            ed25519.initVerify(key());
            ed25519.update(signed);
            return ed25519.verify(signature);
        } catch (GeneralSecurityException e) {
            return false; // a signature of the wrong form, or a key that is no point, verifies nothing
        }
    }

    private PublicKey key() throws GeneralSecurityException {
        byte[] bigEndian = HexFormat.of().parseHex(hex);
        for (int i = 0; i < bigEndian.length / 2; i++) {
            byte swapped = bigEndian[i];
            bigEndian[i] = bigEndian[bigEndian.length - 1 - i];
            bigEndian[bigEndian.length - 1 - i] = swapped;
        }
        boolean xOdd = (bigEndian[0] & 0x80) != 0;
        bigEndian[0] &= 0x7f;
        EdECPoint point = new EdECPoint(xOdd, new BigInteger(1, bigEndian));
        return KeyFactory.getInstance("Ed25519")
                .generatePublic(new EdECPublicKeySpec(NamedParameterSpec.ED25519, point));
    }
}
