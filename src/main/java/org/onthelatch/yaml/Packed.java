package org.onthelatch.yaml;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The files that are packed with the program, under {@code config} on its class path.
 *
 * @param names every file there is, since a class path cannot be listed
 */
public record Packed(List<String> names) implements Source {
    public Packed {
        names = List.copyOf(names);
    }

    @Override
    public Checked<String> read(String name) {
        try (InputStream in = Packed.class.getResourceAsStream("/config/" + name)) {
            if (in == null) {
                return new Checked.Invalid<>(List.of(new ConfigError(
                        name, 0, "", "", "is not packed with this program", "Name a configuration folder instead.")));
            }
            return new Checked.Valid<>(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("could not read the packed file " + name, e);
        }
    }

    @Override
    public List<String> list(String folder) {
        return names.stream()
                .filter(name -> name.startsWith(folder + "/"))
                .sorted()
                .toList();
    }
}
