package org.onthelatch.mqtt.wire;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** Reads bytes as the contract's JSON: UTF-8, one value, no member twice. */
final class StrictJson {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private StrictJson() {}

    /** @param most the longest message taken, in bytes */
    static JsonNode read(byte[] payload, int most) {
        if (payload.length > most) {
            throw new MalformedMessage("message", "at most %d bytes".formatted(most), payload.length + " bytes");
        }
        try {
            return MAPPER.readTree(utf8(payload));
        } catch (JsonProcessingException e) {
            throw new MalformedMessage("message", "JSON", e.getOriginalMessage());
        }
    }

    private static String utf8(byte[] payload) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(payload))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new MalformedMessage("message", "UTF-8", "other bytes");
        }
    }
}
