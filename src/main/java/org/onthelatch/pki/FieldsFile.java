package org.onthelatch.pki;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.onthelatch.secret.OwnerOnly;

/** A small file of lines {@code name=text}, written once. */
final class FieldsFile {
    private final Path file;
    private final Properties fields = new Properties();

    private FieldsFile(Path file) {
        this.file = file;
    }

    static void write(Path file, Map<String, String> fields) {
        OwnerOnly.write(
                file,
                new TreeMap<>(fields)
                        .entrySet().stream()
                                .map(field ->
                                        field.getKey() + "=" + field.getValue().replace("\\", "\\\\") + "\n")
                                .collect(Collectors.joining()));
    }

    static FieldsFile read(Path file) {
        FieldsFile read = new FieldsFile(file);
        try {
            read.fields.load(new StringReader(OwnerOnly.read(file)));
            return read;
        } catch (IOException e) {
            throw new UncheckedIOException("could not read " + file, e);
        }
    }

    /** @throws IllegalStateException if it is not there */
    String text(String name) {
        String value = fields.getProperty(name);
        if (value == null) {
            throw new IllegalStateException("%s must say \"%s=\", but does not".formatted(file, name));
        }
        return value;
    }
}
