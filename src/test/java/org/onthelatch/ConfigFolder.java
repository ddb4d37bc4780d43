package org.onthelatch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The project's configuration folder, copied, with settings of a test's own. */
final class ConfigFolder {
    private ConfigFolder() {}

    static Path copy(Path to, String settings) throws IOException {
        Path from = SourceTree.aroundHere().top().resolve("config");
        for (String folder : List.of("", "sites", "reference")) {
            Files.createDirectories(to.resolve(folder));
            try (Stream<Path> files = Files.list(from.resolve(folder))) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    Files.copy(file, to.resolve(folder).resolve(file.getFileName()));
                }
            }
        }
        Files.writeString(to.resolve("onlatch.yaml"), settings);
        return to;
    }
}
