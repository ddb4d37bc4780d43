package org.onthelatch.mqtt.wire;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The RFC 8785 form of JSON, as far as the contract needs it: whole numbers, members sorted by name, no white space
 * (contract, section 5).
 */
final class CanonicalJson {
    private static final JsonMapper MAPPER = new JsonMapper();

    private CanonicalJson() {}

    static String of(JsonNode node) {
        StringBuilder text = new StringBuilder();
        append(node, text);
        return text.toString();
    }

    private static void append(JsonNode node, StringBuilder text) {
        if (node.isObject()) {
            List<String> names = new ArrayList<>();
            node.fieldNames().forEachRemaining(names::add);
            Collections.sort(names);
            String separator = "{";
            for (String name : names) {
                text.append(separator).append(quoted(name)).append(':');
                append(node.get(name), text);
                separator = ",";
            }
            text.append(names.isEmpty() ? "{}" : "}");
        } else if (node.isArray()) {
            String separator = "[";
            for (JsonNode element : node) {
                text.append(separator);
                append(element, text);
                separator = ",";
            }
            text.append(node.isEmpty() ? "[]" : "]");
        } else {
            text.append(scalar(node));
        }
    }

    private static String scalar(JsonNode node) {
        if (node.isFloatingPointNumber()) {
            throw new IllegalArgumentException("the wire has whole numbers only, but was " + node);
        }
        return node.isTextual() ? quoted(node.textValue()) : node.asText();
    }

    private static String quoted(String text) {
        return isPlain(text) ? '"' + text + '"' : escaped(text);
    }

    /** Nearly everything on the wire needs no escape. */
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || c > '~' || c == '"' || c == '\\') {
                return false;
            }
        }
        return true;
    }

    private static String escaped(String text) {
        try {
            return MAPPER.writeValueAsString(text);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("could not write a text as JSON", e);
        }
    }
}
