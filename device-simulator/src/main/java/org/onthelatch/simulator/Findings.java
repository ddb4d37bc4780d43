package org.onthelatch.simulator;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.onthelatch.simulator.wire.MalformedMessage;
import org.onthelatch.simulator.wire.Members;

/** Everything that is wrong with settings, so that it can be told at once; each finding begins with its key. */
final class Findings {
    static final Pattern SOMETHING = Pattern.compile("\\S.*");

    private final List<String> errors = new ArrayList<>();
    private final Path folder;

    /** @param folder in which relative paths begin */
    Findings(Path folder) {
        this.folder = folder;
    }

    List<String> errors() {
        return List.copyOf(errors);
    }

    boolean none() {
        return errors.isEmpty();
    }

    void add(String error) {
        if (!errors.contains(error)) {
            errors.add(error);
        }
    }

    <T> T attempt(Supplier<T> read, T otherwise) {
        try {
            return read.get();
        } catch (MalformedMessage e) {
            add(String.valueOf(e.getMessage()));
            return otherwise;
        }
    }

    /** Reads what need not be there; nothing as well when it is there and wrong. */
    <T> Optional<T> optional(Members members, String key, Function<String, T> maker) {
        return members.has(key)
                ? attempt(() -> Optional.of(members.value(key, maker)), Optional.<T>empty())
                : Optional.empty();
    }

    int whole(Members members, String key, int min, int max, int ifMissing) {
        return members.has(key) ? attempt(() -> (int) members.whole(key, min, max), ifMissing) : ifMissing;
    }

    Path path(String text) {
        return folder.resolve(text);
    }

    void known(Members members, Set<String> keys) {
        for (Map.Entry<String, ?> entry : members.node().properties()) {
            if (!keys.contains(entry.getKey())) {
                add("%s: no such setting; known are %s"
                        .formatted(
                                at(members, entry.getKey()),
                                keys.stream().sorted().toList()));
            }
        }
    }

    static String at(Members members, String key) {
        return members.where().isEmpty() ? key : members.where() + "/" + key;
    }
}
