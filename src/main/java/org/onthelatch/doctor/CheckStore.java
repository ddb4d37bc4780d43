package org.onthelatch.doctor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.onthelatch.command.Commands;
import org.onthelatch.sqlite.DatabaseRefused;
import org.onthelatch.sqlite.InspectDatabase;

/** The data folder and the database in it. */
final class CheckStore {
    private static final long LEAST_FREE = 1L << 30;
    private static final Set<PosixFilePermission> OTHERS = PosixFilePermissions.fromString("---rwxrwx");

    private static final String DAMAGED =
            "If it is damaged: keep a copy of it, restore the last backup, and look at the disk.";

    private final Path data;
    private final Path file;

    CheckStore(Path data) {
        this.data = data;
        this.file = data.resolve("onlatch.db");
    }

    Finding folder() {
        if (!Files.isDirectory(data)) {
            return Finding.fix("data folder", "%s is not there; the service makes it when it starts.".formatted(data));
        }
        List<String> toFix = new ArrayList<>();
        try {
            Set<PosixFilePermission> permissions = Files.getPosixFilePermissions(data);
            if (permissions.stream().anyMatch(OTHERS::contains)) {
                toFix.add("%s is open to others (%s); what is in it concerns patients: chmod 700 %s"
                        .formatted(data, PosixFilePermissions.toString(permissions), data));
            }
            if (!Files.isWritable(data)) {
                toFix.add("%s cannot be written by %s; run this as the service's user, or chown it."
                        .formatted(data, System.getProperty("user.name")));
            }
            long free = Files.getFileStore(data).getUsableSpace();
            if (free < LEAST_FREE) {
                toFix.add("%d MB are free; make room until 1 GB is. A full disk acknowledges no event."
                        .formatted(free >> 20));
            }
            return Finding.of("data folder", toFix, "%s, %d MB free".formatted(data, free >> 20));
        } catch (IOException e) {
            throw new UncheckedIOException("could not look at " + data, e);
        }
    }

    Finding database() {
        if (!Files.exists(file)) {
            return Finding.none("database", "there is none yet; the service makes it when it starts");
        }
        if (InspectDatabase.wasCutOff(file)) {
            return Finding.none(
                    "database", "it was not closed in order; start the service, which takes up what is beside it");
        }
        InspectDatabase.Found found;
        try {
            found = InspectDatabase.look(file);
        } catch (DatabaseRefused e) {
            return Finding.fix("database", Commands.why(e), DAMAGED);
        }
        List<String> toFix = new ArrayList<>(found.faults());
        if (!toFix.isEmpty()) {
            toFix.add(DAMAGED);
        }
        if (found.schema() > found.known()) {
            toFix.add("It has schema %d, this program knows %d: start the newer version."
                    .formatted(found.schema(), found.known()));
        }
        String forgotten = found.withoutContent() == 0
                ? ""
                : "; content removed after 90 days (D61): %d events".formatted(found.withoutContent());
        return Finding.of(
                "database", toFix, "whole, schema %d of %d%s".formatted(found.schema(), found.known(), forgotten));
    }

    /** When the newest record was made, if that can be known. */
    Optional<Instant> newest() {
        return look().flatMap(found -> found.newest().stream().findFirst());
    }

    /** What is kept of each controller's list; empty if it cannot be read. */
    List<InspectDatabase.LastList> lists() {
        return look().map(InspectDatabase.Found::lists).orElse(List.of());
    }

    /** What other checks want to know; that it cannot be read is told by this one alone. */
    private Optional<InspectDatabase.Found> look() {
        try {
            boolean readable = Files.exists(file) && !InspectDatabase.wasCutOff(file);
            return readable ? Optional.of(InspectDatabase.look(file)) : Optional.empty();
        } catch (DatabaseRefused e) {
            return Optional.empty();
        }
    }
}
