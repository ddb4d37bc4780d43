package org.onthelatch.simulator.wire;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the little of CBOR that is written on fobs (RFC 8949): whole numbers, bytes, texts, lists, maps, tags and null. */
public final class Cbor {
    private static final int DEEPEST = 8;
    private static final int NULL = 0xf6;

    private final ByteBuffer in;

    private Cbor(byte[] bytes) {
        this.in = ByteBuffer.wrap(bytes);
    }

    /**
     * Reads exactly one item: {@code Long}, {@code byte[]}, {@code String}, {@code List}, {@code Map} or an empty
     * {@code Optional} for null; a tag is a {@link Tagged}.
     *
     * @throws MalformedMessage at anything else, and at bytes behind it
     */
    public static Object read(byte[] bytes) {
        Cbor cbor = new Cbor(bytes);
        Object item = cbor.item(0);
        if (cbor.in.hasRemaining()) {
            throw new MalformedMessage("CBOR: expected the end, came %d more bytes".formatted(cbor.in.remaining()));
        }
        return item;
    }

    /** An item with what it is. */
    public record Tagged(long tag, Object item) {}

    private Object item(int depth) {
        if (depth > DEEPEST) {
            throw new MalformedMessage("CBOR: nested too deeply");
        }
        int first = next();
        if (first == NULL) {
            return Optional.empty();
        }
        long value = value(first & 0x1f);
        return switch (first >> 5) {
            case 0 -> value;
            case 1 -> -1 - value;
            case 2 -> bytes(value);
            case 3 -> new String(bytes(value), StandardCharsets.UTF_8);
            case 4 -> list(value, depth);
            case 5 -> map(value, depth);
            case 6 -> new Tagged(value, item(depth + 1));
            default -> throw new MalformedMessage("CBOR: no such item here: 0x%02x".formatted(first));
        };
    }

    private long value(int info) {
        return switch (info) {
            case 24 -> big(1);
            case 25 -> big(2);
            case 26 -> big(4);
            case 27 -> big(8);
            default -> {
                if (info > 23) {
                    throw new MalformedMessage("CBOR: a length that is not definite");
                }
                yield info;
            }
        };
    }

    private long big(int bytes) {
        long value = 0;
        for (int i = 0; i < bytes; i++) {
            value = value << 8 | next();
        }
        if (value < 0) {
            throw new MalformedMessage("CBOR: a number that is too large");
        }
        return value;
    }

    private int next() {
        if (!in.hasRemaining()) {
            throw new MalformedMessage("CBOR: it ends too early");
        }
        return in.get() & 0xff;
    }

    private byte[] bytes(long length) {
        if (length > in.remaining()) {
            throw new MalformedMessage("CBOR: it ends too early");
        }
        byte[] bytes = new byte[(int) length];
        in.get(bytes);
        return bytes;
    }

    private List<Object> list(long items, int depth) {
        List<Object> list = new ArrayList<>();
        for (long i = 0; i < items; i++) {
            list.add(item(depth + 1));
        }
        return list;
    }

    private Map<Object, Object> map(long pairs, int depth) {
        Map<Object, Object> map = new LinkedHashMap<>();
        for (long i = 0; i < pairs; i++) {
            if (map.put(item(depth + 1), item(depth + 1)) != null) {
                throw new MalformedMessage("CBOR: a key is there twice");
            }
        }
        return map;
    }
}
