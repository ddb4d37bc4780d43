package org.onthelatch.pki;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.onthelatch.secret.OwnerOnly;

/**
 * The folder {@code issued}: a file for each certificate that was given out, and beside it one for each thing that became of
 * it. The commands write the first, the running service the others, and nobody changes what is there; so both may work at the
 * same time.
 */
public final class Enrolments {
    private static final String ISSUED = ".issued";
    private static final String USED = ".used";
    private static final String CLOSED = ".closed";
    private static final String REVOKED = ".revoked";

    private final Path folder;
    private final Map<String, Issued> read = new ConcurrentHashMap<>();
    private final Map<String, Instant> instants = new ConcurrentHashMap<>();

    Enrolments(Path folder) {
        this.folder = folder;
    }

    /** Every one, in the order of devices and then of time. */
    public List<Enrolment> all() {
        Set<String> names = names();
        List<Enrolment> all = new ArrayList<>();
        for (String name : names) {
            if (name.endsWith(ISSUED)) {
                String key = name.substring(0, name.length() - ISSUED.length());
                Issued issued = read.computeIfAbsent(key, this::issued);
                all.add(new Enrolment(issued, stage(key, names)));
            }
        }
        all.sort((one, other) -> {
            int byDevice = one.issued().device().compareTo(other.issued().device());
            return byDevice != 0
                    ? byDevice
                    : one.issued().at().compareTo(other.issued().at());
        });
        return all;
    }

    /** Those of one device, the oldest first. */
    public List<Enrolment> of(String device) {
        return all().stream()
                .filter(enrolment -> enrolment.issued().device().equals(device))
                .toList();
    }

    private Enrolment.Stage stage(String key, Set<String> names) {
        if (names.contains(key + USED)) {
            return new Enrolment.Stage.Used(instant(key + USED));
        }
        return names.contains(key + CLOSED)
                ? new Enrolment.Stage.ClosedUnused(instant(key + CLOSED))
                : new Enrolment.Stage.Waiting();
    }

    void add(Issued issued) {
        FieldsFile.write(
                folder.resolve(issued.fileName() + ISSUED),
                Map.of(
                        "device", issued.device(),
                        "serial", issued.serialText(),
                        "fingerprint", issued.fingerprint(),
                        "from", issued.validity().from().toString(),
                        "until", issued.validity().until().toString(),
                        "by", issued.by(),
                        "at", issued.at().toString(),
                        "windowEnds", issued.windowEnds().toString()));
    }

    void revoked(Issued issued, String by, String reason) {
        FieldsFile.write(folder.resolve(issued.fileName() + REVOKED), Map.of("by", by, "reason", reason));
    }

    /** Who revoked a certificate and why, in words; "" if that was not written down. */
    String whyRevoked(Issued issued) {
        Path file = folder.resolve(issued.fileName() + REVOKED);
        if (!Files.exists(file)) {
            return "";
        }
        FieldsFile fields = FieldsFile.read(file);
        return "by %s: %s".formatted(fields.text("by"), fields.text("reason"));
    }

    void used(Issued issued, Instant now) {
        OwnerOnly.write(folder.resolve(issued.fileName() + USED), now + "\n");
    }

    void closed(Issued issued, Instant now) {
        OwnerOnly.write(folder.resolve(issued.fileName() + CLOSED), now + "\n");
    }

    private Set<String> names() {
        OwnerOnly.folder(folder);
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).collect(Collectors.toSet());
        } catch (IOException e) {
            throw new UncheckedIOException("could not list " + folder, e);
        }
    }

    private Instant instant(String name) {
        return instants.computeIfAbsent(
                name, file -> Instant.parse(OwnerOnly.read(folder.resolve(file)).strip()));
    }

    private Issued issued(String key) {
        FieldsFile fields = FieldsFile.read(folder.resolve(key + ISSUED));
        return new Issued(
                fields.text("device"),
                new BigInteger(fields.text("serial"), 16),
                fields.text("fingerprint"),
                new Validity(Instant.parse(fields.text("from")), Instant.parse(fields.text("until"))),
                fields.text("by"),
                Instant.parse(fields.text("at")),
                Instant.parse(fields.text("windowEnds")));
    }
}
