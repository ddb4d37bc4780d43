package org.onthelatch.pki;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.onthelatch.pki.Happening.Kind;
import org.onthelatch.secret.OwnerOnly;

/**
 * What has happened to certificates and is not in the audit yet. Each is marked after it was kept; a crash in between tells it
 * twice, never not at all.
 */
public final class Happenings {
    private final Enrolments enrolments;
    private final RevocationFile revocationFile;
    private final Path folder;

    Happenings(Enrolments enrolments, RevocationFile revocationFile, Path folder) {
        this.enrolments = enrolments;
        this.revocationFile = revocationFile;
        this.folder = folder;
    }

    /** In the order of devices, certificates and time. */
    public List<Happening> untold() {
        Revocations revocations = revocationFile.read();
        return enrolments.all().stream()
                .flatMap(enrolment -> of(enrolment, revocations).stream())
                .filter(happening -> !Files.exists(mark(happening)))
                .toList();
    }

    private List<Happening> of(Enrolment enrolment, Revocations revocations) {
        Issued issued = enrolment.issued();
        List<Happening> all = new ArrayList<>();
        all.add(new Happening(Kind.OPENED, issued, issued.at(), "by " + issued.by()));
        all.addAll(enrolment
                .stage()
                .match(
                        waiting -> List.of(),
                        used -> List.of(new Happening(Kind.USED, issued, used.since(), "")),
                        closed -> List.of(new Happening(Kind.CLOSED_UNUSED, issued, closed.at(), ""))));
        revocations.at(issued.serial()).ifPresent(at -> all.add(revoked(issued, at)));
        return all;
    }

    private Happening revoked(Issued issued, Instant at) {
        return new Happening(Kind.REVOKED, issued, at, enrolments.whyRevoked(issued));
    }

    /** It is in the audit. */
    public void told(Happening happening) {
        OwnerOnly.write(mark(happening), "");
    }

    private Path mark(Happening happening) {
        String kind = happening.kind().name().toLowerCase(Locale.ROOT);
        return folder.resolve(happening.issued().fileName() + "." + kind);
    }
}
