package org.onthelatch.mqtt.signed;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** Writes the little of CBOR that a fob needs, in its one deterministic form (RFC 8949, section 4.2.1). */
public final class Cbor {
    private static final int UNSIGNED = 0;
    private static final int NEGATIVE = 1;
    private static final int BYTES = 2;
    private static final int TEXT = 3;
    private static final int ARRAY = 4;
    private static final int MAP = 5;
    private static final int TAG = 6;
    private static final int NULL = 0xf6;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    public Cbor whole(long value) {
        return value < 0 ? head(NEGATIVE, -1 - value) : head(UNSIGNED, value);
    }

    public Cbor bytes(byte[] value) {
        head(BYTES, value.length);
        out.writeBytes(value);
        return this;
    }

    public Cbor text(String value) {
        byte[] utf8 = value.getBytes(StandardCharsets.UTF_8);
        head(TEXT, utf8.length);
        out.writeBytes(utf8);
        return this;
    }

    /** As many items follow. */
    public Cbor array(int items) {
        return head(ARRAY, items);
    }

    /** As many pairs follow, in the order of their keys. */
    public Cbor map(int pairs) {
        return head(MAP, pairs);
    }

    public Cbor tag(int tag) {
        return head(TAG, tag);
    }

    public Cbor nothing() {
        out.write(NULL);
        return this;
    }

    public byte[] toBytes() {
        return out.toByteArray();
    }

    private Cbor head(int major, long value) {
        int type = major << 5;
        if (value < 24) {
            out.write(type | (int) value);
        } else if (value < 1 << 8) {
            out.write(type | 24);
            big(value, 1);
        } else if (value < 1 << 16) {
            out.write(type | 25);
            big(value, 2);
        } else if (value < 1L << 32) {
            out.write(type | 26);
            big(value, 4);
        } else {
            out.write(type | 27);
            big(value, 8);
        }
        return this;
    }

    private void big(long value, int bytes) {
        for (int shift = 8 * (bytes - 1); shift >= 0; shift -= 8) {
            out.write((int) (value >>> shift) & 0xff);
        }
    }
}
