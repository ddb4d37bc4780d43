package org.onthelatch.sqlite;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * How records of the core are written and read: a record as an object of its components, an id as its text, a case of a
 * sealed type with its {@code type}, a set in sorted order, times as ISO text. The core knows nothing of it. Reading is
 * strict: a component that is missing or unknown is a fault, never a blank.
 */
final class StoredForm {
    /** A list of 512 KiB is stored as one text. */
    private static final int LONGEST_TEXT = 100_000_000;

    private static final JsonMapper MAPPER = mapper();

    private StoredForm() {}

    private static JsonMapper mapper() {
        JsonMapper mapper = JsonMapper.builder()
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .disable(SerializationFeature.FAIL_ON_EMPTY_BEANS) // a case without components is only its type
                .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .visibility(PropertyAccessor.ALL, Visibility.NONE) // or isExit() would become a component
                .visibility(PropertyAccessor.FIELD, Visibility.ANY)
                .visibility(PropertyAccessor.CREATOR, Visibility.ANY)
                .addModule(StoredTexts.module())
                .addModule(StoredTypes.sets())
                .build();
        StoredTypes.registerSealed(mapper);
        mapper.getFactory()
                .setStreamReadConstraints(StreamReadConstraints.builder()
                        .maxStringLength(LONGEST_TEXT)
                        .build());
        return mapper;
    }

    static JsonNode tree(Object value) {
        return MAPPER.valueToTree(value);
    }

    static String canonical(Object value) {
        return CanonicalJson.of(tree(value));
    }

    static <T> T read(String canonical, Class<T> type) {
        try {
            JsonNode stored = MAPPER.readTree(canonical);
            if (stored instanceof ObjectNode fields) {
                CameLater.fill(type, fields);
            }
            return MAPPER.treeToValue(stored, type);
        } catch (JsonProcessingException e) {
            e.clearLocation(); // which quotes what it could not read, and that may be about a person
            throw new IllegalStateException(
                    "could not read a stored " + type.getSimpleName() + ": " + e.getOriginalMessage(), e);
        }
    }
}
