package org.onthelatch.simulator.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** The files of the wire contract, as they lie on the test class path. */
public final class ContractFiles {
    private static final ObjectMapper JSON = new ObjectMapper();

    private ContractFiles() {}

    public static JsonNode vectors(String name) {
        return json("vectors/" + name + ".json");
    }

    public static Stream<JsonNode> cases(String vectors) {
        return stream(vectors(vectors).get("cases"));
    }

    public static Stream<JsonNode> stream(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }

    public static JsonNode json(String path) {
        try (InputStream in = url(path).openStream()) {
            return JSON.readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException("could not read " + path, e);
        }
    }

    public static byte[] bytes(JsonNode node) {
        return node.toString().getBytes(StandardCharsets.UTF_8);
    }

    public static List<Path> folder(String path) {
        try (Stream<Path> files = Files.list(Path.of(uri(path)))) {
            return files.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException("could not list " + path, e);
        }
    }

    private static URI uri(String path) {
        try {
            return url(path).toURI();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static URL url(String path) {
        return Objects.requireNonNull(
                ContractFiles.class.getResource("/contract/" + path), () -> "no such file of the contract: " + path);
    }
}
