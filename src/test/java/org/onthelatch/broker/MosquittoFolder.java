package org.onthelatch.broker;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A copy of {@code config/mosquitto} as an administrator would make it, with only folders and the port changed. */
final class MosquittoFolder {
    static final Path SHIPPED = Path.of("..", "config", "mosquitto");

    private final Path folder;

    private MosquittoFolder(Path folder) {
        this.folder = folder;
    }

    /** @param listener the name of a shipped listener file */
    static MosquittoFolder create(String listener, int port) {
        try {
            MosquittoFolder made = new MosquittoFolder(Files.createTempDirectory("onlatch-mosquitto-"));
            made.copy("mosquitto.conf", "mosquitto.conf", Map.of());
            made.copy("onlatch.acl", "onlatch.acl", Map.of());
            Files.createDirectories(made.folder.resolve("listeners.d"));
            made.copy(
                    "listeners/" + listener,
                    "listeners.d/" + listener,
                    Map.of(
                            "listener 1883 ",
                            "listener " + port + " ",
                            "listener 8883",
                            "listener " + port + " 127.0.0.1"));
            made.add("user " + System.getProperty("user.name"));
            return made;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void copy(String from, String to, Map<String, String> changes) throws IOException {
        String text = Files.readString(SHIPPED.resolve(from)).replace("/etc/mosquitto", folder.toString());
        for (Map.Entry<String, String> change : changes.entrySet()) {
            text = text.replace(change.getKey(), change.getValue());
        }
        Files.writeString(folder.resolve(to), text, StandardCharsets.UTF_8);
    }

    /** A folder of files beside the configuration, such as {@code certs}. */
    Path path(String name) {
        return folder.resolve(name);
    }

    /** What an administrator may add to the configuration. */
    void add(String line) throws IOException {
        Path file = folder.resolve("mosquitto.conf");
        Files.writeString(file, Files.readString(file) + "\n" + line + "\n", StandardCharsets.UTF_8);
    }

    /** Sessions and retained messages outlive the process, which the shipped files do not ask for. */
    MosquittoFolder remembering() {
        try {
            Path file = folder.resolve("mosquitto.conf");
            String text = Files.readString(file);
            Files.writeString(file, text.replace("persistence false", "persistence true"), StandardCharsets.UTF_8);
            add("persistence_location " + folder + "/");
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<String> log() {
        try {
            return Files.readAllLines(folder.resolve("log"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void wipe() {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
