package org.onthelatch.needs;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.testcontainers.utility.DockerImageName;

/** The image of HiveMQ CE: the official one, or that which TEST_HIVEMQ_IMAGE in the environment names instead. */
public final class HiveMqImage {
    private static final String OFFICIAL = "hivemq/hivemq-ce";
    private static final String VERSION = "2025.5";
    private static final long PATIENCE_SECONDS = 300;

    private HiveMqImage() {}

    public static DockerImageName name() {
        return DockerImageName.parse(text()).asCompatibleSubstituteFor(OFFICIAL);
    }

    private static String text() {
        return System.getenv().getOrDefault("TEST_HIVEMQ_IMAGE", OFFICIAL + ":" + VERSION);
    }

    /** Why no container of it can be started; pulls it if it is not here. By the command, which gives up at once if it must. */
    static Optional<String> missing() {
        Optional<Path> docker = Part.program("docker");
        if (docker.isEmpty()) {
            return Optional.of("there is no container engine (Debian package docker.io)");
        }
        if (!works(docker.get(), "info")) {
            return Optional.of("no container engine answers to docker info");
        }
        return works(docker.get(), "image", "inspect", text()) || works(docker.get(), "pull", "--quiet", text())
                ? Optional.empty()
                : Optional.of("the image %s is not here and cannot be pulled".formatted(text()));
    }

    private static boolean works(Path docker, String... arguments) {
        try {
            Process process = new ProcessBuilder(Stream.concat(Stream.of(docker.toString()), Stream.of(arguments))
                            .toList())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                return false;
            }
            return process.exitValue() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
