package org.onthelatch.broker;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A file with a line for each client: its id, a space, its password. Read again when it has changed. */
final class PasswordFile {
    private static final Logger LOG = LoggerFactory.getLogger(PasswordFile.class);
    private static final FileTime NEVER = FileTime.fromMillis(0);

    private final Path file;
    private FileTime readAt = NEVER;
    private Passwords passwords = new Passwords(Map.of());

    PasswordFile(Path file) {
        this.file = file;
    }

    /** What the file says now; what it said last, if it cannot be read any more. */
    synchronized Passwords current() {
        try {
            if (!Files.getLastModifiedTime(file).equals(readAt)) {
                read();
            }
        } catch (IOException | IllegalStateException e) {
            LOG.error("the passwords are those read last: {}", e.getMessage());
        }
        return passwords;
    }

    /** @throws IllegalStateException if it cannot be read, or a line is not as it should be; no password is named */
    synchronized void read() {
        try {
            FileTime now = Files.getLastModifiedTime(file);
            passwords = new Passwords(parse(Files.readAllLines(file, StandardCharsets.UTF_8)));
            readAt = now;
        } catch (IOException e) {
            throw new IllegalStateException("%s cannot be read: %s".formatted(file, e), e);
        }
    }

    private Map<String, String> parse(List<String> lines) {
        Map<String, String> read = new HashMap<>();
        for (int line = 0; line < lines.size(); line++) {
            String text = lines.get(line).strip();
            List<String> words = List.of(text.split(" +", 2));
            if (text.isEmpty() || text.startsWith("#")) {
                continue;
            }
            if (words.size() != 2) {
                throw new IllegalStateException(
                        "%s, line %d: must be a client, a space and its password, but is one word"
                                .formatted(file, line + 1));
            }
            if (read.put(words.get(0), words.get(1)) != null) {
                throw new IllegalStateException(
                        "%s, line %d: %s is there twice".formatted(file, line + 1, words.get(0)));
            }
        }
        return read;
    }
}
