package org.onthelatch.yaml;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * A place in a file that holds keys and values. Everything that is wrong goes to one list shared by the whole file, so
 * that all errors come at once.
 */
public final class Section {
    private final String file;
    private final String path;
    private final String name;
    private final Node.Fields node;
    private final List<ConfigError> errors;
    private final Set<String> asked = new HashSet<>();

    private Section(String file, String path, String name, Node.Fields node, List<ConfigError> errors) {
        this.file = file;
        this.path = path;
        this.name = name;
        this.node = node;
        this.errors = errors;
    }

    /** The top of a file, or none if it cannot be read as YAML. */
    public static Optional<Section> top(String file, String text, List<ConfigError> errors) {
        return Tree.read(file, text, errors).map(node -> new Section(file, "", "", node, errors));
    }

    /** The key under which it stands. */
    public String name() {
        return name;
    }

    /** The key under which it stands, read as a value such as an id. */
    public <T> Optional<T> nameAs(Kind<T> kind) {
        return scalar(path, new Node.Text(name, node.line()), kind);
    }

    public boolean has(String key) {
        return node.fields().containsKey(key);
    }

    /** Every key here, whatever is wrong with it. */
    public Set<String> keys() {
        return node.fields().keySet();
    }

    /** The keys of a place below this one, whatever is wrong with them; none if it is not there. */
    public Set<String> keysOf(String key) {
        return node.fields().get(key) instanceof Node.Fields below
                ? below.fields().keySet()
                : Set.of();
    }

    public <T> Optional<T> required(String key, Kind<T> kind) {
        return need(key).flatMap(value -> scalar(pathOf(key), value, kind));
    }

    public <T> Optional<T> optional(String key, Kind<T> kind, T otherwise) {
        asked.add(key);
        return has(key) ? required(key, kind) : Optional.of(otherwise);
    }

    /** A list of values; one value alone counts as a list of one. */
    public <T> Optional<List<T>> list(String key, Kind<T> kind) {
        return need(key).flatMap(value -> items(key, value, kind));
    }

    public <T> Optional<List<T>> optionalList(String key, Kind<T> kind) {
        asked.add(key);
        return has(key) ? list(key, kind) : Optional.of(List.of());
    }

    /** A place below this one. */
    public Optional<Section> section(String key) {
        return need(key).flatMap(value -> below(pathOf(key), key, value));
    }

    /** The places that stand under a key, each with its own {@link #name}. */
    public List<Section> sections(String key) {
        return section(key).map(Section::sections).orElse(List.of());
    }

    private List<Section> sections() {
        List<Section> sections = new ArrayList<>();
        node.fields().forEach((key, value) -> below(pathOf(key), key, value).ifPresent(sections::add));
        return sections;
    }

    /** The entries of a list of places; one that is not there is an empty list. */
    public List<Section> listOfSections(String key) {
        asked.add(key);
        List<Section> sections = new ArrayList<>();
        if (node.fields().get(key) instanceof Node.Items list) {
            for (int i = 0; i < list.items().size(); i++) {
                String number = String.valueOf(i + 1);
                below(pathOf(key) + "[" + number + "]", number, list.items().get(i))
                        .ifPresent(sections::add);
            }
        } else if (has(key)) {
            problem(key, "is not a list", "Start each entry with a dash.");
        }
        return sections;
    }

    /** A single value and where it stands. */
    public record Leaf(String key, String text, int line) {}

    /** Every single value here and below; lists are refused. */
    public List<Leaf> leaves() {
        List<Leaf> leaves = new ArrayList<>();
        node.fields().forEach((key, value) -> {
            asked.add(key);
            if (value instanceof Node.Text text) {
                leaves.add(new Leaf(pathOf(key), text.text(), node.lineOf(key)));
            } else {
                below(pathOf(key), key, value).ifPresent(section -> leaves.addAll(section.leaves()));
            }
        });
        return leaves;
    }

    /**
     * The value made of what was read here, or none if anything here or below is wrong, unknown keys included. A value
     * that its own constructor refuses is an error of this place.
     */
    public <T> Optional<T> build(Supplier<T> value) {
        refuseUnknownKeys();
        if (isWrong()) {
            return Optional.empty();
        }
        try {
            return Optional.of(value.get());
        } catch (IllegalArgumentException refused) {
            String why = String.valueOf(refused.getMessage());
            errors.add(new ConfigError(file, node.line(), path, "", why, "Change the values here."));
            return Optional.empty();
        } catch (NoSuchElementException missing) {
            if (errors.isEmpty()) {
                throw missing;
            }
            return Optional.empty(); // a part that stands elsewhere in the file could not be read, and is named there
        }
    }

    /** Whether anything here or below is wrong. */
    public boolean isWrong() {
        return errors.stream().map(ConfigError::key).anyMatch(this::isHereOrBelow);
    }

    /** Whether anything under a key is wrong. */
    public boolean isWrong(String key) {
        String below = pathOf(key);
        return errors.stream()
                .map(ConfigError::key)
                .anyMatch(
                        wrong -> wrong.equals(below) || wrong.startsWith(below + ".") || wrong.startsWith(below + "["));
    }

    private boolean isHereOrBelow(String key) {
        return path.isEmpty() || key.equals(path) || key.startsWith(path + ".") || key.startsWith(path + "[");
    }

    /** Adds an error at a key; where the key is missing, at this place. */
    public void problem(String key, String rule, String fix) {
        Node value = node.fields().get(key);
        problem(key, value instanceof Node.Text text ? text.text() : "", rule, fix);
    }

    /** Adds an error at a key about a part of its value. */
    public void problem(String key, String came, String rule, String fix) {
        errors.add(new ConfigError(file, node.lineOf(key), pathOf(key), came, rule, fix));
    }

    /** Adds an error about this place as a whole. */
    public void problem(String rule, String fix) {
        errors.add(new ConfigError(file, node.line(), path, "", rule, fix));
    }

    private void refuseUnknownKeys() {
        for (String key : node.fields().keySet()) {
            if (!asked.contains(key)) {
                String fix = "Use one of "
                        + String.join(", ", asked.stream().sorted().toList()) + ".";
                errors.add(new ConfigError(file, node.lineOf(key), pathOf(key), key, "is not a key known here", fix));
            }
        }
    }

    private Optional<Node> need(String key) {
        asked.add(key);
        Optional<Node> value = Optional.ofNullable(node.fields().get(key));
        if (value.isEmpty()) {
            errors.add(new ConfigError(file, node.line(), pathOf(key), "", "is missing", "Write it there."));
        }
        return value;
    }

    private <T> Optional<List<T>> items(String key, Node value, Kind<T> kind) {
        List<Node> nodes = value instanceof Node.Items list ? list.items() : List.of(value);
        List<T> read = new ArrayList<>();
        for (int i = 0; i < nodes.size(); i++) {
            String place = value instanceof Node.Items ? pathOf(key) + "[" + (i + 1) + "]" : pathOf(key);
            scalar(place, nodes.get(i), kind).ifPresent(read::add);
        }
        return read.size() == nodes.size() ? Optional.of(read) : Optional.empty();
    }

    private <T> Optional<T> scalar(String place, Node value, Kind<T> kind) {
        Optional<T> read = value instanceof Node.Text text ? kind.read(text.text()) : Optional.empty();
        if (read.isEmpty()) {
            String came = value.came().isBlank() ? "" : value.came();
            String rule = came.isEmpty() ? "has no value" : kind.rule();
            errors.add(new ConfigError(file, value.line(), place, came, rule, kind.fix()));
        }
        return read;
    }

    private Optional<Section> below(String place, String below, Node value) {
        if (value instanceof Node.Fields fields) {
            return Optional.of(new Section(file, place, below, fields, errors));
        }
        errors.add(new ConfigError(
                file, value.line(), place, value.came(), "is not a set of keys and values", "Indent them below it."));
        return Optional.empty();
    }

    private String pathOf(String key) {
        return path.isEmpty() ? key : path + "." + key;
    }
}
