package org.onthelatch.needs;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.testcontainers.DockerClientFactory;

/** A part of a machine that some tests need. */
public enum Part {
    MOSQUITTO("the broker Mosquitto (Debian package mosquitto)") {
        @Override
        public boolean isHere() {
            return program("mosquitto").isPresent()
                    && program("mosquitto_passwd").isPresent();
        }
    },
    DOCKER("a container engine that answers (Debian package docker.io)") {
        @Override
        public boolean isHere() {
            return DockerClientFactory.instance().isDockerAvailable();
        }
    };

    private final String description;

    Part(String description) {
        this.description = description;
    }

    public abstract boolean isHere();

    /** Whether ONLATCH_REQUIRE in the environment, such as {@code mosquitto,docker}, demands it: then its absence is a failure. */
    public boolean isRequired() {
        String required = System.getenv().getOrDefault("ONLATCH_REQUIRE", "");
        return Arrays.stream(required.split(","))
                .anyMatch(name -> name.strip().toUpperCase(Locale.ROOT).equals(name()));
    }

    /** Where a program is, also if only an administrator has its folder on the path. */
    public static Optional<Path> program(String name) {
        String path = System.getenv().getOrDefault("PATH", "");
        return Stream.concat(Arrays.stream(path.split(File.pathSeparator)), Stream.of("/usr/sbin", "/usr/local/sbin"))
                .filter(folder -> !folder.isBlank())
                .map(folder -> Path.of(folder, name))
                .filter(Files::isExecutable)
                .findFirst();
    }

    @Override
    public String toString() {
        return description;
    }
}
