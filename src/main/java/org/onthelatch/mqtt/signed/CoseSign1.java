package org.onthelatch.mqtt.signed;

import java.nio.charset.StandardCharsets;

/** One signed object of COSE (RFC 9052, section 4.2) under Ed25519, the only algorithm that there is. */
public final class CoseSign1 {
    /** Told to the signature and not sent, so that nothing signed for another purpose can be written on a fob. */
    public static final String FOB_IMAGE = "application/vnd.onlatch.fob-image.v1+cbor";

    private static final int TAG = 18;
    private static final int ALGORITHM = 1;
    private static final int EDDSA = -8;

    private CoseSign1() {}

    /** @param payload deterministic CBOR */
    public static byte[] sign(SigningKey key, byte[] payload) {
        byte[] header = new Cbor().map(1).whole(ALGORITHM).whole(EDDSA).toBytes();
        byte[] signature = key.sign(new Cbor()
                .array(4)
                .text("Signature1")
                .bytes(header)
                .bytes(FOB_IMAGE.getBytes(StandardCharsets.UTF_8))
                .bytes(payload)
                .toBytes());
        return new Cbor()
                .tag(TAG)
                .array(4)
                .bytes(header)
                .map(0)
                .bytes(payload)
                .bytes(signature)
                .toBytes();
    }
}
