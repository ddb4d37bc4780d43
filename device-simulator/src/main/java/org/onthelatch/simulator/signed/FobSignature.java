package org.onthelatch.simulator.signed;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.onthelatch.simulator.wire.Cbor;
import org.onthelatch.simulator.wire.MalformedMessage;

/** The signature around what is written on a fob: COSE_Sign1 under Ed25519 (contract, section 8). */
public final class FobSignature {
    private static final String TYPE = "application/vnd.onlatch.fob-image.v1+cbor";
    private static final byte[] ONLY_HEADER = HexFormat.of().parseHex("a10127"); // {1: -8}, EdDSA

    private FobSignature() {}

    /** What was signed, with the epoch of the key that signed it. */
    public static final class Signed {
        private final byte[] payload;
        private final long keyEpoch;

        private Signed(byte[] payload, long keyEpoch) {
            this.payload = payload;
            this.keyEpoch = keyEpoch;
        }

        public byte[] payload() {
            return payload.clone();
        }

        public long keyEpoch() {
            return keyEpoch;
        }
    }

    /** None if it is not signed by a key of the ring. */
    public static Optional<Signed> open(byte[] image, KeyRing ring) {
        try {
            return parsed(image, ring);
        } catch (MalformedMessage e) {
            return Optional.empty();
        }
    }

    private static Optional<Signed> parsed(byte[] image, KeyRing ring) {
        boolean four = Cbor.read(image) instanceof Cbor.Tagged tagged
                && tagged.tag() == 18
                && tagged.item() instanceof List<?> list
                && list.size() == 4;
        if (!four) {
            return Optional.empty();
        }
        List<?> parts = (List<?>) ((Cbor.Tagged) Cbor.read(image)).item();
        boolean formed = parts.get(0) instanceof byte[] header
                && java.util.Arrays.equals(header, ONLY_HEADER)
                && parts.get(1) instanceof Map<?, ?> unprotected
                && unprotected.isEmpty()
                && parts.get(2) instanceof byte[]
                && parts.get(3) instanceof byte[];
        if (!formed) {
            return Optional.empty();
        }
        byte[] payload = (byte[]) parts.get(2);
        return ring.verifying(toBeSigned(payload), (byte[]) parts.get(3))
                .map(key -> new Signed(payload, key.keyEpoch()));
    }

    private static byte[] toBeSigned(byte[] payload) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(0x84);
        string(out, 0x60, "Signature1".getBytes(StandardCharsets.UTF_8));
        string(out, 0x40, ONLY_HEADER);
        string(out, 0x40, TYPE.getBytes(StandardCharsets.UTF_8));
        string(out, 0x40, payload);
        return out.toByteArray();
    }

    private static void string(ByteArrayOutputStream out, int major, byte[] bytes) {
        if (bytes.length < 24) {
            out.write(major | bytes.length);
        } else if (bytes.length < 1 << 8) {
            out.write(major | 24);
            out.write(bytes.length);
        } else {
            out.write(major | 25);
            out.write(bytes.length >> 8);
            out.write(bytes.length & 0xff);
        }
        out.writeBytes(bytes);
    }
}
