package org.onthelatch.sqlite;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;

/**
 * JSON in the one form that bytes can be compared and hashed in: keys sorted by their UTF-16 units, no white space, the
 * shortest escapes, as RFC 8785 writes it. Numbers are whole and written in full, beyond 2^53, too.
 */
final class CanonicalJson {
    private static final HexFormat HEX = HexFormat.of();

    private final StringBuilder out = new StringBuilder(512);

    private CanonicalJson() {}

    static String of(JsonNode node) {
        CanonicalJson writer = new CanonicalJson();
        writer.write(node);
        return writer.out.toString();
    }

    private void write(JsonNode node) {
        switch (node.getNodeType()) {
            case OBJECT -> writeObject(node);
            case ARRAY -> writeArray(node);
            case STRING -> writeText(node.textValue());
            case BOOLEAN -> out.append(node.booleanValue());
            case NUMBER -> writeNumber(node);
            default -> throw new IllegalArgumentException("no canonical form for " + node.getNodeType());
        }
    }

    private void writeObject(JsonNode object) {
        List<String> keys = new ArrayList<>();
        object.fieldNames().forEachRemaining(keys::add);
        Collections.sort(keys);
        char before = '{';
        for (String key : keys) {
            out.append(before);
            writeText(key);
            out.append(':');
            write(object.get(key));
            before = ',';
        }
        out.append(keys.isEmpty() ? "{}" : "}");
    }

    private void writeArray(JsonNode array) {
        out.append('[');
        for (int i = 0; i < array.size(); i++) {
            if (i > 0) {
                out.append(',');
            }
            write(array.get(i));
        }
        out.append(']');
    }

    private void writeNumber(JsonNode number) {
        if (!number.isIntegralNumber()) {
            throw new IllegalArgumentException("numbers must be whole, but one was " + number);
        }
        out.append(number.bigIntegerValue());
    }

    private void writeText(String text) {
        out.ensureCapacity(out.length() + text.length() + text.length() / 4);
        out.append('"');
        int written = 0;
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            if (unit < ' ' || unit > '~' || unit == '"' || unit == '\\') {
                out.append(text, written, i);
                writeUnit(text, i);
                written = i + 1;
            }
        }
        out.append(text, written, text.length()).append('"');
    }

    private void writeUnit(String text, int index) {
        char unit = text.charAt(index);
        switch (unit) {
            case '"' -> out.append("\\\"");
            case '\\' -> out.append("\\\\");
            case '\b' -> out.append("\\b");
            case '\t' -> out.append("\\t");
            case '\n' -> out.append("\\n");
            case '\f' -> out.append("\\f");
            case '\r' -> out.append("\\r");
            default -> {
                if (unit < ' ') {
                    out.append("\\u00").append(HEX.toHexDigits((byte) unit));
                } else {
                    out.append(isHalf(text, index) ? '\uFFFD' : unit);
                }
            }
        }
    }

    /** Half of a surrogate pair, which no UTF-8 can carry. */
    private static boolean isHalf(String text, int index) {
        char unit = text.charAt(index);
        if (Character.isHighSurrogate(unit)) {
            return index + 1 == text.length() || !Character.isLowSurrogate(text.charAt(index + 1));
        }
        return Character.isLowSurrogate(unit) && (index == 0 || !Character.isHighSurrogate(text.charAt(index - 1)));
    }
}
