package org.onthelatch.broker;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/** A folder of its own for the broker's files, wiped when the broker closes: it holds nothing that cannot be rebuilt. */
final class BrokerFolder {
    private final Path folder;

    private BrokerFolder(Path folder) {
        this.folder = folder;
    }

    /** Nobody else may look into it. */
    static BrokerFolder create() {
        try {
            LeftBehind.wipe(Path.of(System.getProperty("java.io.tmpdir")));
            BrokerFolder made = new BrokerFolder(Files.createTempDirectory(LeftBehind.PREFIX));
            LeftBehind.sign(made.folder);
            return made;
        } catch (IOException e) {
            throw new UncheckedIOException("could not make a folder for the broker", e);
        }
    }

    void config(String config) {
        try {
            Files.writeString(path("conf").resolve("config.xml"), config, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("could not write the broker's settings", e);
        }
    }

    Path path(String name) {
        try {
            return Files.createDirectories(folder.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException("could not make the broker's folder " + name, e);
        }
    }

    void wipe() {
        wipe(folder);
    }

    static void wipe(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("could not remove the broker's folder " + folder, e);
        }
    }
}
