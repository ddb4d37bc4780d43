package org.onthelatch.config;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.onthelatch.yaml.ConfigError;
import org.onthelatch.yaml.Folder;
import org.onthelatch.yaml.Source;

/** The text of a file; one that cannot be read is an error like any other. */
final class FileText {
    private FileText() {}

    static Optional<String> read(Path folder, String name, List<ConfigError> errors) {
        return read(new Folder(folder), name, errors);
    }

    static Optional<String> read(Source source, String name, List<ConfigError> errors) {
        return source.read(name).match(Optional::of, found -> {
            errors.addAll(found);
            return Optional.empty();
        });
    }
}
