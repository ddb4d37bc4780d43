package org.onthelatch.simulator.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.onthelatch.simulator.site.DoorId;
import org.onthelatch.simulator.site.FobToken;
import org.onthelatch.simulator.wire.MalformedMessage;
import org.onthelatch.simulator.wire.StrictJson;

/** The JSON object of a request; what does not fit becomes a problem that names the field. */
record Input(ObjectNode node) {
    static Input parse(byte[] body) {
        try {
            return new Input(
                    body.length == 0
                            ? StrictJson.newObject()
                            : StrictJson.object(body).node());
        } catch (MalformedMessage e) {
            throw Problem.of(400, "The body is not a JSON object", String.valueOf(e.getMessage()));
        }
    }

    /** Refuses members that nobody reads, so that a misspelt one is noticed. */
    Input only(String... known) {
        List<String> names = List.of(known);
        node.properties().stream()
                .map(Map.Entry::getKey)
                .filter(name -> !names.contains(name))
                .findFirst()
                .ifPresent(name -> {
                    throw Problem.field(name, "one of the fields " + names, "an unknown field");
                });
        return this;
    }

    Optional<FobToken> fob(String name) {
        return text(name, "a fob of 8 to 32 hexadecimal digits in lower case", FobToken::new);
    }

    Optional<DoorId> door(String name) {
        return text(name, "a door such as HD01", DoorId::new);
    }

    <E extends Enum<E>> E one(String name, E[] choices) {
        String expected = "one of " + Arrays.toString(choices);
        return this.<E>text(
                        name,
                        expected,
                        value -> Arrays.stream(choices)
                                .filter(choice -> choice.name().equals(value))
                                .findFirst()
                                .orElseThrow(() -> new IllegalArgumentException(value)))
                .orElseThrow(() -> Problem.field(name, expected, "nothing"));
    }

    String required(String name, String expected) {
        return text(name, expected, value -> value).orElseThrow(() -> Problem.field(name, expected, "nothing"));
    }

    long whole(String name, long ifMissing) {
        JsonNode value = node.path(name);
        if (value.isMissingNode()) {
            return ifMissing;
        }
        if (!value.isIntegralNumber() || !value.canConvertToInt()) {
            throw Problem.field(name, "a whole number", value.toString());
        }
        return value.longValue();
    }

    boolean flag(String name, boolean ifMissing) {
        JsonNode value = node.path(name);
        if (value.isMissingNode()) {
            return ifMissing;
        }
        if (!value.isBoolean()) {
            throw Problem.field(name, "true or false", value.toString());
        }
        return value.booleanValue();
    }

    private <T> Optional<T> text(String name, String expected, Function<String, T> maker) {
        JsonNode value = node.path(name);
        if (value.isMissingNode()) {
            return Optional.empty();
        }
        try {
            if (value.isTextual()) {
                return Optional.of(maker.apply(value.textValue()));
            }
        } catch (IllegalArgumentException e) {
            throw Problem.field(name, expected, value.toString());
        }
        throw Problem.field(name, expected, value.toString());
    }
}
