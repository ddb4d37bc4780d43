package org.onthelatch.yaml;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Files in a folder on disk. */
public record Folder(Path path) implements Source {
    @Override
    public Checked<String> read(String name) {
        try {
            return new Checked.Valid<>(Files.readString(path.resolve(name)));
        } catch (NoSuchFileException missing) {
            return refused(name, "is missing", "Write it, or name another configuration folder.");
        } catch (MalformedInputException notText) {
            return refused(name, "is not UTF-8 text", "Save it as UTF-8.");
        } catch (IOException unreadable) {
            return refused(name, "cannot be read: " + unreadable.getMessage(), "Check that it is a readable file.");
        }
    }

    @Override
    public List<String> list(String folder) {
        Path below = path.resolve(folder);
        if (!Files.isDirectory(below)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(below)) {
            return files.map(file -> folder.isEmpty() ? "" + file.getFileName() : folder + "/" + file.getFileName())
                    .filter(name -> name.endsWith(".yaml"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("could not list the folder " + below, e);
        }
    }

    private static Checked<String> refused(String name, String rule, String fix) {
        return new Checked.Invalid<>(List.of(new ConfigError(name, 0, "", "", rule, fix)));
    }
}
