package org.onthelatch.running;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.onthelatch.secret.OwnerOnly;
import org.onthelatch.ward.Controller;
import org.onthelatch.ward.DeviceId;

/**
 * The passwords with which controllers sign in to the embedded broker on loopback, in a file that only its owner may read:
 * a line each, {@code device password}. Certificates take their place outside loopback.
 */
public final class DevicePasswords {
    private static final int BYTES = 24;

    private final Path path;

    public DevicePasswords(Path path) {
        this.path = path;
    }

    /** The passwords in the file, with new ones added for controllers that have none. */
    public Map<DeviceId, String> of(List<Controller> controllers, SecureRandom random) {
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
        List<String> lines =
                Files.exists(path) ? OwnerOnly.readSecret(path).lines().toList() : List.of();
        for (String line : lines) {
            List<String> words = List.of(line.trim().split(" +"));
            if (words.size() != 2) {
                throw new IllegalStateException("%s: each line must be \"device password\", but one was \"%s …\""
                        .formatted(path, words.get(0)));
            }
            passwords.put(new DeviceId(words.get(0)), words.get(1));
        }
        return passwords;
    }

    private void write(Map<DeviceId, String> passwords) {
        StringBuilder lines = new StringBuilder();
        passwords.forEach((device, password) ->
                lines.append(device).append(' ').append(password).append(System.lineSeparator()));
        OwnerOnly.write(path, lines.toString());
    }
}
