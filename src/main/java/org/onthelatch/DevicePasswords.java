package org.onthelatch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.onthelatch.ward.Controller;
import org.onthelatch.ward.DeviceId;

/**
 * The passwords with which controllers sign in to the embedded broker on loopback, in a file that only its owner may read:
 * a line each, {@code device password}. Certificates take their place outside loopback.
 */
final class DevicePasswords {
    private static final int BYTES = 24;

    private final Path file;

    DevicePasswords(Path file) {
        this.file = file;
    }

    /** The passwords in the file, with new ones added for controllers that have none. */
    Map<DeviceId, String> of(List<Controller> controllers, SecureRandom random) {
        Map<DeviceId, String> passwords = read();
        boolean added = false;
        for (Controller controller : controllers) {
            added |= passwords.putIfAbsent(controller.id(), create(random)) == null;
        }
        if (added) {
            write(passwords);
        }
        return passwords;
    }

    private static String create(SecureRandom random) {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private Map<DeviceId, String> read() {
        Map<DeviceId, String> passwords =
                new TreeMap<>((one, other) -> one.value().compareTo(other.value()));
        if (!Files.exists(file)) {
            return passwords;
        }
        try {
            for (String line : Files.readAllLines(file)) {
                List<String> words = List.of(line.trim().split(" +"));
                if (words.size() != 2) {
                    throw new IllegalStateException("%s: each line must be \"device password\", but one was \"%s …\""
                            .formatted(file, words.get(0)));
                }
                passwords.put(new DeviceId(words.get(0)), words.get(1));
            }
            return passwords;
        } catch (IOException e) {
            throw new UncheckedIOException("could not read " + file, e);
        }
    }

    private void write(Map<DeviceId, String> passwords) {
        List<String> lines = new ArrayList<>();
        passwords.forEach((device, password) -> lines.add(device + " " + password));
        try {
            Files.createDirectories(file.resolveSibling(""));
            Files.deleteIfExists(file);
            if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
                Files.createFile(
                        file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            }
            Files.write(file, lines, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("could not write " + file, e);
        }
    }
}
