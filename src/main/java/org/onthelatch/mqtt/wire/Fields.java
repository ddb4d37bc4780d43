package org.onthelatch.mqtt.wire;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.onthelatch.doorcontroller.ListVersion;
import org.onthelatch.ward.DeviceId;

/** The members of one JSON object, read strictly; every fault names the field, what was expected and what came. */
final class Fields {
    private static final int MOST_BYTES = 64 * 1024;
    private static final long MOST = (1L << 53) - 1;

    private final JsonNode object;
    private final String path;

    private Fields(JsonNode object, String path) {
        this.object = object;
        this.path = path;
        if (!object.isObject()) {
            throw new MalformedMessage(path.isEmpty() ? "message" : path, "a JSON object", shown(object));
        }
    }

    /** The members of a whole message from {@code sender}, which may name no other device. */
    static Fields of(DeviceId sender, byte[] payload) {
        Fields fields = new Fields(StrictJson.read(payload, MOST_BYTES), "");
        for (String name : List.of("audience", "device")) {
            JsonNode named = fields.object.path(name);
            if (!named.isMissingNode() && !named.asText().equals(sender.value())) {
                throw fields.wrong(name, "nothing, or " + sender);
            }
        }
        return fields;
    }

    boolean has(String name) {
        return object.has(name);
    }

    boolean flag(String name) {
        if (!object.path(name).isBoolean()) {
            throw wrong(name, "true or false");
        }
        return object.path(name).booleanValue();
    }

    String text(String name, Form form) {
        JsonNode value = object.path(name);
        if (!value.isTextual() || !form.fits(value.textValue()) || !isUnicode(value.textValue())) {
            throw wrong(name, form.words());
        }
        return value.textValue();
    }

    /** Blank if there is no such member. */
    String textIfAny(String name, Form form) {
        return has(name) ? text(name, form) : "";
    }

    /** @param least 0 or 1 */
    long number(String name, long least) {
        JsonNode value = object.path(name);
        boolean whole = value.isIntegralNumber() && value.canConvertToLong();
        if (!whole || value.longValue() < least || value.longValue() > MOST) {
            throw wrong(name, "a whole number from %d to 2^53 - 1".formatted(least));
        }
        return value.longValue();
    }

    Instant instant(String name) {
        String text = text(name, Form.INSTANT);
        try {
            return Instant.parse(text);
        } catch (DateTimeException e) {
            throw wrong(name, Form.INSTANT.words());
        }
    }

    Optional<ListVersion> versionIfAny(String name) {
        if (!has(name)) {
            return Optional.empty();
        }
        Fields version = new Fields(object.path(name), path(name));
        return Optional.of(new ListVersion(version.number("generation", 1), version.number("n", 1)));
    }

    List<Fields> objects(String name) {
        if (!object.path(name).isArray()) {
            throw wrong(name, "an array");
        }
        List<Fields> all = new ArrayList<>();
        for (JsonNode element : object.path(name)) {
            all.add(new Fields(element, "%s[%d]".formatted(path(name), all.size())));
        }
        return all;
    }

    MalformedMessage wrong(String name, String expected) {
        return new MalformedMessage(path(name), expected, shown(object.path(name)));
    }

    private String path(String name) {
        return path.isEmpty() ? name : path + "." + name;
    }

    private static String shown(JsonNode value) {
        return value.isMissingNode() ? "missing" : value.toString();
    }

    /** Half a surrogate pair has no bytes in UTF-8, so nobody could hash it the same way twice. */
    private static boolean isUnicode(String text) {
        return StandardCharsets.UTF_8.newEncoder().canEncode(text);
    }
}
