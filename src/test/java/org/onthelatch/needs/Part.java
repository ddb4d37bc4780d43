package org.onthelatch.needs;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** A part of a machine that some tests need. */
public enum Part {
    MOSQUITTO {
        @Override
        public Optional<String> missing() {
            return program("mosquitto").isPresent()
                            && program("mosquitto_passwd").isPresent()
                    ? Optional.empty()
                    : Optional.of("mosquitto is not installed (Debian package mosquitto)");
        }
    },
    CHROMIUM {
        @Override
        public Optional<String> missing() {
            return program("chromium").isPresent()
                    ? Optional.empty()
                    : Optional.of("chromium is not installed (Debian package chromium)");
        }
    },
    /** A container engine that has, or can get, the image of HiveMQ CE. */
    DOCKER {
        @Override
        public Optional<String> missing() {
            return HiveMqImage.missing();
        }
    };

    /** Why it cannot be used here; empty if it can. */
    public abstract Optional<String> missing();

    /** Whether TEST_REQUIRE in the environment, such as {@code mosquitto,docker}, demands it: its absence is a failure. */
    public boolean isRequired() {
        String required = System.getenv().getOrDefault("TEST_REQUIRE", "");
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
}
