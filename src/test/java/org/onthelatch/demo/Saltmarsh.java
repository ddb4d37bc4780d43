package org.onthelatch.demo;

import java.nio.file.Path;
import org.onthelatch.config.Configuration;
import org.onthelatch.config.ReadConfiguration;
import org.onthelatch.yaml.Checked;
import org.onthelatch.yaml.Folder;

/** The demo that is checked in, read from its files. */
final class Saltmarsh {
    static final Folder FILES = new Folder(Path.of("../config"));

    private Saltmarsh() {}

    static Configuration configuration() {
        return orFail(ReadConfiguration.read(FILES, FILES, "sites"));
    }

    static DemoWard ward() {
        Configuration configuration = configuration();
        return orFail(DemoFiles.read(
                FILES, configuration.register(), configuration.statuses().statuses()));
    }

    static <T> T orFail(Checked<T> read) {
        return read.match(good -> good, errors -> {
            StringBuilder all = new StringBuilder();
            errors.forEach(error -> all.append(error.message()).append('\n'));
            throw new AssertionError(all.toString());
        });
    }
}
