package org.onthelatch.doctor;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.security.cert.Certificate;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.onthelatch.pki.EndingSoon;
import org.onthelatch.pki.PkiFolder;

/** How long the certificates in the data folder last. */
final class CheckCertificates {
    private static final int DEPTH = 4;
    private static final long SOON = 30;

    private CheckCertificates() {}

    static Finding in(Path data, Clock clock) {
        List<Path> files = files(data);
        if (files.isEmpty()) {
            return Finding.none("certificates", "none in the data folder");
        }
        List<String> toFix = new ArrayList<>();
        long soonest = Long.MAX_VALUE;
        for (Path file : files) {
            for (X509Certificate certificate : read(file)) {
                Instant end = certificate.getNotAfter().toInstant();
                long days = Duration.between(clock.instant(), end).toDays();
                soonest = Math.min(soonest, days);
                if (days < SOON) {
                    toFix.add("%s %s on %s; renew it".formatted(file, days < 0 ? "ended" : "ends", end));
                }
            }
        }
        toFix.addAll(controllers(data.resolve("pki"), clock));
        return Finding.of(
                "certificates",
                toFix,
                "%s, the first ends in %s".formatted(Count.of(files.size(), "file"), Count.of(soonest, "day")));
    }

    /** Those that controllers have, of which no file is left here. */
    private static List<String> controllers(Path folder, Clock clock) {
        if (!Files.exists(folder.resolve("ca.crt"))) {
            return List.of();
        }
        PkiFolder pki = PkiFolder.open(folder, clock.instant(), new SecureRandom());
        return EndingSoon.of(pki.enrolments().all(), pki.revocationFile().read(), clock.instant()).stream()
                .map(issued ->
                        "the certificate of %s ends on %s; run controller renew %s and bring the new one to the door"
                                .formatted(issued.device(), issued.validity().until(), issued.device()))
                .toList();
    }

    private static List<Path> files(Path data) {
        if (!Files.isDirectory(data)) {
            return List.of();
        }
        try (Stream<Path> all = Files.walk(data, DEPTH)) {
            return all.filter(file -> file.toString().matches(".*\\.(crt|pem)"))
                    .filter(Files::isRegularFile)
                    .sorted()
                    .filter(file -> !read(file).isEmpty())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("could not look for certificates in " + data, e);
        }
    }

    /** None in a file of something else, such as a key. */
    private static List<X509Certificate> read(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            List<X509Certificate> found = new ArrayList<>();
            for (Certificate each : CertificateFactory.getInstance("X.509").generateCertificates(in)) {
                found.add((X509Certificate) each);
            }
            return found;
        } catch (CertificateException e) {
            return List.of();
        } catch (IOException e) {
            throw new UncheckedIOException("could not read " + file, e);
        }
    }
}
