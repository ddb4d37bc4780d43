package org.onthelatch.config;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.onthelatch.yaml.ConfigError;
import org.onthelatch.yaml.Kind;
import org.onthelatch.yaml.Section;

/** What was given for each setting, and where: the file, then the environment, then flags; the later wins. */
final class Layers {

    /** A text with the place to blame for it. */
    private record Given(String text, String file, int line, String name) {}

    private final Map<Setting, Given> given = new EnumMap<>(Setting.class);
    private final List<ConfigError> errors;

    Layers(List<ConfigError> errors) {
        this.errors = errors;
        for (Setting setting : Setting.values()) {
            given.put(setting, new Given(setting.otherwise(), "built in", 0, setting.key()));
        }
    }

    void file(String file, String text) {
        for (Section.Leaf leaf :
                Section.top(file, text, errors).map(Section::leaves).orElse(List.of())) {
            Given value = new Given(leaf.text(), file, leaf.line(), leaf.key());
            put(Setting.ofKey(leaf.key()), value, Setting::key);
        }
    }

    void environment(Map<String, String> environment) {
        environment.entrySet().stream()
                .filter(entry -> entry.getKey().startsWith("ONLATCH_"))
                .filter(entry -> !entry.getKey().equals(Setting.PASSWORD_VARIABLE))
                .filter(entry -> !entry.getKey().equals(Setting.LOG_FORMAT_VARIABLE))
                .sorted(Map.Entry.comparingByKey())
                .forEach(entry -> {
                    Given value = new Given(entry.getValue(), "environment", 0, entry.getKey());
                    put(Setting.ofVariable(entry.getKey()), value, Setting::variable);
                });
    }

    /** @param flags by name, such as {@code --http-port} */
    void flags(Map<String, String> flags) {
        flags.forEach(
                (flag, text) -> put(Setting.ofFlag(flag), new Given(text, "command line", 0, flag), Setting::flag));
    }

    private void put(Optional<Setting> setting, Given value, Function<Setting, String> name) {
        if (setting.isEmpty()) {
            String known = Arrays.stream(Setting.values()).map(name).collect(Collectors.joining(", "));
            errors.add(new ConfigError(
                    value.file(), value.line(), value.name(), "", "is not a setting", "Use one of " + known + "."));
        } else if (!value.text().isBlank()) {
            given.put(setting.get(), value);
        }
    }

    boolean isGiven(Setting setting) {
        return !text(setting).isBlank();
    }

    String text(Setting setting) {
        return of(setting).text().strip();
    }

    <T> Optional<T> read(Setting setting, Kind<T> kind) {
        try {
            return Optional.of(kind.parse().apply(text(setting)));
        } catch (IllegalArgumentException refused) {
            problem(setting, kind.rule(), kind.fix());
            return Optional.empty();
        }
    }

    void problem(Setting setting, String rule, String fix) {
        Given value = of(setting);
        errors.add(new ConfigError(value.file(), value.line(), value.name(), value.text(), rule, fix));
    }

    private Given of(Setting setting) {
        Given value = given.get(setting);
        if (value == null) {
            throw new IllegalStateException("every setting has at least its built-in value, but not " + setting);
        }
        return value;
    }
}
