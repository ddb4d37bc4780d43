package org.onthelatch.broker;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A file with a line for each client: its id, a space, its password. */
final class PasswordFile {
    private PasswordFile() {}

    /** @throws IllegalStateException naming the line that is not as it should be, and no password */
    static Passwords read(Path file) throws IOException {
        List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
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
        return new Passwords(read);
    }
}
