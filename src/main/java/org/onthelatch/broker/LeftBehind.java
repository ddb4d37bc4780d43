package org.onthelatch.broker;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Folders of brokers whose process was killed before it could wipe them. Only a process that is gone leaves any behind. */
final class LeftBehind {
    static final String PREFIX = "onlatch-broker-";

    private static final Logger LOG = LoggerFactory.getLogger(LeftBehind.class);
    private static final String OWNER = "owner";

    private LeftBehind() {}

    /** Says whose folder it is. */
    static void sign(Path folder) throws IOException {
        Files.writeString(folder.resolve(OWNER), name(ProcessHandle.current()), StandardCharsets.UTF_8);
    }

    /** A process id is given out again, so that the start counts, too. */
    private static String name(ProcessHandle process) {
        return process.pid() + " " + process.info().startInstant().orElse(Instant.EPOCH);
    }

    /** Removes what nobody owns any more. What cannot be removed stays, since the broker does not need its place. */
    static void wipe(Path temporary) {
        for (Path folder : folders(temporary)) {
            try {
                if (isLeftBehind(folder)) {
                    BrokerFolder.wipe(folder);
                }
            } catch (IOException | UncheckedIOException e) {
                LOG.warn("could not remove {}, which an earlier broker left behind", folder, e);
            }
        }
    }

    private static List<Path> folders(Path temporary) {
        try (Stream<Path> all = Files.list(temporary)) {
            return all.filter(path -> path.getFileName().toString().startsWith(PREFIX))
                    .filter(path -> Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("could not look for folders in " + temporary, e);
        }
    }

    /** One without a name is being made just now, or is not ours. */
    private static boolean isLeftBehind(Path folder) throws IOException {
        Path owner = folder.resolve(OWNER);
        if (!Files.isRegularFile(owner, LinkOption.NOFOLLOW_LINKS)) {
            return false;
        }
        String written = Files.readString(owner, StandardCharsets.UTF_8);
        if (!written.matches("[0-9]{1,18} \\S+")) {
            return false;
        }
        Optional<ProcessHandle> process = ProcessHandle.of(Long.parseLong(written.split(" ", 2)[0]));
        return process.filter(ProcessHandle::isAlive)
                .filter(alive -> name(alive).equals(written))
                .isEmpty();
    }
}
