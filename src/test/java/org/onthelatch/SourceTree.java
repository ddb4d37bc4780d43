package org.onthelatch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The files of this project as they lie in the working copy.
 *
 * @param top the folder that holds the parent pom
 */
public record SourceTree(Path top) {
    static final List<String> JAVA_ROOTS = List.of(
            "src/main/java", "src/test/java", "device-simulator/src/main/java", "device-simulator/src/test/java");

    /** Finds the top from wherever the tests were started. */
    public static SourceTree aroundHere() {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.isDirectory(folder.resolve(".mvn"))) {
            folder = Optional.ofNullable(folder.getParent())
                    .orElseThrow(() -> new IllegalStateException("no folder above the tests holds .mvn"));
        }
        return new SourceTree(folder);
    }

    /** Every Java file of both modules, main and test. */
    List<SourceFile> java() {
        return JAVA_ROOTS.stream()
                .flatMap(root -> under(root).stream())
                .filter(file -> file.path().endsWith(".java"))
                .toList();
    }

    /** Every text file under a folder given from the top; none if there is no such folder. */
    List<SourceFile> under(String folder) {
        Path start = top.resolve(folder);
        if (!Files.isDirectory(start)) {
            return List.of();
        }
        try (Stream<Path> paths = Files.walk(start)) {
            return paths.filter(Files::isRegularFile)
                    .sorted()
                    .flatMap(path -> read(path).stream())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("could not list " + start, e);
        }
    }

    private Optional<SourceFile> read(Path path) {
        try {
            String name = top.relativize(path).toString().replace('\\', '/');
            return Optional.of(new SourceFile(name, Files.readAllLines(path)));
        } catch (MalformedInputException e) {
            return Optional.empty(); // a picture or a font, which no rule is about
        } catch (IOException e) {
            throw new UncheckedIOException("could not read " + path, e);
        }
    }

    /**
     * One text file.
     *
     * @param path from the top, with forward slashes
     */
    record SourceFile(String path, List<String> lines) {
        SourceFile {
            lines = List.copyOf(lines);
        }

        String folder() {
            return path.substring(0, path.lastIndexOf('/'));
        }

        /** The file's name without folder or extension. */
        String name() {
            return path.substring(path.lastIndexOf('/') + 1).replaceFirst("\\.[^.]*$", "");
        }

        /** The places where a pattern is found, each as {@code path:line: rule, but was: text}. */
        Stream<String> breaches(Pattern forbidden, String rule) {
            return IntStream.range(0, lines.size())
                    .filter(index -> forbidden.matcher(lines.get(index)).find())
                    .mapToObj(index -> "%s:%d: %s, but was: %s"
                            .formatted(path, index + 1, rule, lines.get(index).strip()));
        }
    }
}
