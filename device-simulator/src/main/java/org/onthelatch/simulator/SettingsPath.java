package org.onthelatch.simulator;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.onthelatch.simulator.site.DeviceId;

/**
 * Where settings are: a file, a folder with one, or a folder of such folders, one for each enrolled device, whose devices
 * then run together.
 */
final class SettingsPath {
    static final String FILE = "settings.json";

    private final List<String> errors = new ArrayList<>();

    private final Optional<String> serviceKey;

    private SettingsPath(Optional<String> serviceKey) {
        this.serviceKey = serviceKey;
    }

    /**
     * Reads everything there; each error is told with its file.
     *
     * @param serviceKey stands for what the settings say of it, hexadecimal
     */
    static Settings read(Path path, Optional<String> serviceKey) throws IOException {
        List<Path> files = files(path);
        if (files.isEmpty()) {
            throw new WrongSettings(List.of("%s: expected %s in it, or in folders in it".formatted(path, FILE)));
        }
        return new SettingsPath(serviceKey).all(files);
    }

    private static List<Path> files(Path path) throws IOException {
        if (!Files.isDirectory(path)) {
            return List.of(path);
        }
        if (Files.exists(path.resolve(FILE))) {
            return List.of(path.resolve(FILE));
        }
        try (Stream<Path> folders = Files.list(path)) {
            return folders.map(folder -> folder.resolve(FILE))
                    .filter(Files::exists)
                    .sorted()
                    .toList();
        }
    }

    private Settings all(List<Path> files) throws IOException {
        List<Settings> read = new ArrayList<>();
        for (Path file : files) {
            one(file, files.size() > 1).ifPresent(read::add);
        }
        Set<DeviceId> seen = new HashSet<>();
        List<Settings.InstalledDevice> devices =
                read.stream().flatMap(settings -> settings.devices().stream()).toList();
        for (Settings.InstalledDevice device : devices) {
            if (!seen.add(device.settings().device())) {
                errors.add("%s is in two files".formatted(device.settings().device()));
            }
        }
        if (!errors.isEmpty()) {
            throw new WrongSettings(errors);
        }
        Settings first = read.get(0);
        return new Settings(first.httpPort(), first.connectsAtATime(), first.ledger(), devices, first.locks());
    }

    private Optional<Settings> one(Path file, boolean oneOfMany) throws IOException {
        try (Reader reader = Files.newBufferedReader(file)) {
            return Optional.of(SettingsReader.read(
                    reader, file.toAbsolutePath().normalize().resolveSibling(""), serviceKey));
        } catch (WrongSettings e) {
            e.errors().forEach(error -> errors.add(oneOfMany ? file + ": " + error : error));
            return Optional.empty();
        }
    }
}
