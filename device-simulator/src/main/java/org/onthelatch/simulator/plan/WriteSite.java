package org.onthelatch.simulator.plan;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.stream.Stream;
import org.onthelatch.simulator.wire.StrictJson;

/** Writes a site into an empty or new folder. */
public final class WriteSite {
    private final Path folder;

    private WriteSite(Path folder) {
        this.folder = folder;
    }

    /**
     * Writes everything; the same size and seed give the same files.
     *
     * @return how many doors there are
     * @throws FileAlreadyExistsException if there is anything in the folder
     */
    public static int into(Path folder, SiteSize size) throws IOException {
        Files.createDirectories(folder);
        try (Stream<Path> there = Files.list(folder)) {
            if (there.findAny().isPresent()) {
                throw new FileAlreadyExistsException(folder + " is not empty");
            }
        }
        SitePlan plan = SitePlan.of(size);
        new WriteSite(folder).write(plan, new DevicesJson(plan, size.seed()));
        return plan.doors().size();
    }

    private void write(SitePlan plan, DevicesJson devices) throws IOException {
        text("sites/trial.yaml", SiteYaml.of(plan));
        for (Map.Entry<String, String> file : new PeopleYaml(plan).files().entrySet()) {
            text("demo/" + file.getKey(), file.getValue());
        }
        text("fobs.txt", FobList.of(plan));
        text("settings.json", new String(StrictJson.bytes(devices.settings()), StandardCharsets.UTF_8));
        Path passwords = text("data/device-passwords", devices.passwordFile());
        if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(passwords, PosixFilePermissions.fromString("rw-------"));
        }
    }

    private Path text(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.toAbsolutePath().normalize().resolveSibling(""));
        return Files.writeString(file, text);
    }
}
