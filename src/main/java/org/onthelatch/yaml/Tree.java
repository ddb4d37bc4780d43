package org.onthelatch.yaml;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Turns the text of one YAML file into nodes; tells of syntax errors, keys that come twice, and references. */
final class Tree {
    private static final YAMLFactory YAML = new YAMLFactory();

    private final String file;
    private final List<ConfigError> errors;
    private final YAMLParser parser;

    private Tree(String file, List<ConfigError> errors, YAMLParser parser) {
        this.file = file;
        this.errors = errors;
        this.parser = parser;
    }

    /** The file's top level, or none if there is nothing that can be read; {@code errors} says why. */
    static Optional<Node.Fields> read(String file, String text, List<ConfigError> errors) {
        try (YAMLParser parser = YAML.createParser(text)) {
            return new Tree(file, errors, parser).top();
        } catch (JsonProcessingException notYaml) {
            errors.add(syntaxError(file, notYaml));
            return Optional.empty();
        } catch (IOException cannotHappen) {
            throw new IllegalStateException("could not read YAML from memory", cannotHappen);
        }
    }

    private static ConfigError syntaxError(String file, JsonProcessingException notYaml) {
        JsonLocation location = notYaml.getLocation();
        int line = location == null ? 0 : location.getLineNr();
        String said = notYaml.getOriginalMessage().lines().findFirst().orElse("unreadable");
        return new ConfigError(
                file, line, "", "", "is not YAML: " + said, "Check the indentation and quotes there and just above.");
    }

    private Optional<Node.Fields> top() throws IOException {
        JsonToken first = parser.nextToken();
        if (first == null || first == JsonToken.VALUE_NULL) {
            errors.add(new ConfigError(file, 0, "", "", "is empty", "Write its keys and values."));
            return Optional.empty();
        }
        if (node(first, "") instanceof Node.Fields fields) {
            return Optional.of(fields);
        }
        errors.add(new ConfigError(file, 1, "", "", "must hold keys and values", "Start it with a key and a colon."));
        return Optional.empty();
    }

    private Node node(JsonToken token, String path) throws IOException {
        int line = line();
        if (parser.isCurrentAlias()) {
            String came = "*" + parser.getText();
            errors.add(new ConfigError(file, line, path, came, "is a reference", "Write the value itself."));
        }
        return switch (token) {
            case START_OBJECT -> fields(path, line);
            case START_ARRAY -> items(path, line);
            case VALUE_NULL -> new Node.Text("", line);
            default -> new Node.Text(parser.getText(), line);
        };
    }

    private Node fields(String path, int line) throws IOException {
        Map<String, Node> fields = new LinkedHashMap<>();
        Map<String, Integer> lines = new LinkedHashMap<>();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String key = parser.currentName();
            String keyPath = path.isEmpty() ? key : path + "." + key;
            int keyLine = line();
            Integer earlier = lines.putIfAbsent(key, keyLine);
            Node value = node(parser.nextToken(), keyPath);
            if (earlier == null) {
                fields.put(key, value);
            } else {
                String rule = "is there twice, first in line " + earlier;
                errors.add(new ConfigError(file, keyLine, keyPath, key, rule, "Keep one of the two."));
            }
        }
        return new Node.Fields(fields, lines, line);
    }

    private Node items(String path, int line) throws IOException {
        List<Node> items = new ArrayList<>();
        for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            items.add(node(token, path + "[" + (items.size() + 1) + "]"));
        }
        return new Node.Items(items, line);
    }

    private int line() {
        return parser.currentTokenLocation().getLineNr();
    }
}
