package org.onthelatch.mqtt.wire;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** The files of the wire contract. */
public final class Contract {
    private static final JsonMapper MAPPER = new JsonMapper();
    private static final SchemaRegistry SCHEMAS = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    private Contract() {}

    /** An example, named for its schema and what it shows. */
    public record Example(String schema, String name, Path file) {
        public byte[] bytes() {
            return Contract.bytes(file);
        }

        @Override
        public String toString() {
            return name;
        }
    }

    /** @param kind {@code valid} or {@code invalid} */
    public static List<Example> examples(String kind, String schema) {
        try (Stream<Path> files = Files.list(folder("examples/" + kind))) {
            return files.filter(file -> file.getFileName().toString().startsWith(schema + "--"))
                    .sorted()
                    .map(file -> new Example(schema, file.getFileName().toString(), file))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("could not list examples", e);
        }
    }

    public static JsonNode vectors(String name) {
        return json(new String(bytes(folder("vectors").resolve(name)), java.nio.charset.StandardCharsets.UTF_8));
    }

    /** What the schema finds wrong; nothing for a valid message. */
    public static List<String> faults(String schema, String message) {
        String text =
                new String(bytes(folder("schemas").resolve(schema + ".json")), java.nio.charset.StandardCharsets.UTF_8);
        return SCHEMAS.getSchema(text, InputFormat.JSON).validate(message, InputFormat.JSON).stream()
                .map(Error::toString)
                .toList();
    }

    public static JsonNode json(String text) {
        try {
            return MAPPER.readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("not JSON: " + text, e);
        }
    }

    private static Path folder(String name) {
        try {
            URL url = Objects.requireNonNull(Contract.class.getResource("/contract/" + name), name);
            return Path.of(url.toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException("could not read " + file, e);
        }
    }
}
