package org.onthelatch.accesslist;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.onthelatch.assessment.Assessment;
import org.onthelatch.assessment.LevelHistory;
import org.onthelatch.leave.BoundaryLeave;
import org.onthelatch.legalstatus.Authority;
import org.onthelatch.legalstatus.LegalHistory;
import org.onthelatch.legalstatus.LegalStatuses;

/**
 * The record about one person as it stood at a moment (D52): what was recorded later is left out, so that nobody is judged by
 * what she could not know. Fobs and the doors' own hours stand as they are recorded now.
 *
 * @param books her leaves and consents and everybody's emergency locks in the versions of then
 */
public record KnownThen(Instant at, LegalStatuses statuses, RecordsThen books) {

    /** @return facts in which she is the only resident */
    public AccessFacts of(ResidentAccess access, AccessFacts now) {
        return new AccessFacts(now.register(), List.of(known(access)), now.fobs(), books.locks(), now.policy());
    }

    private ResidentAccess known(ResidentAccess access) {
        LegalHistory legal = LegalHistory.of(
                authorities(access).filter(one -> isKnown(one.recordedAt())).toList(), statuses);
        List<Assessment> assessments = access.levels().assessments().stream()
                .filter(one -> isKnown(one.recordedAt()))
                .toList();
        BoundaryLeave leave = new BoundaryLeave(books.leaves(), books.consents());
        return new ResidentAccess(
                access.resident(),
                legal,
                LevelHistory.of(assessments, legal),
                access.rooms(),
                leave,
                access.left().stream().filter(one -> isKnown(one.recordedAt())).toList());
    }

    /** What was recorded about her since, in the order of the record. */
    public List<Later> later(ResidentAccess access) {
        List<Later> later = new ArrayList<>();
        access.levels().assessments().stream()
                .filter(one -> !isKnown(one.recordedAt()))
                .forEach(one -> later.add(new Later.Level(one)));
        authorities(access).filter(one -> !isKnown(one.recordedAt())).forEach(one -> later.add(new Later.Status(one)));
        books.later().forEach(one -> later.add(new Later.Entry(one.entry(), one.at())));
        later.sort(java.util.Comparator.comparing(Later::recordedAt));
        return later;
    }

    /** Something that was recorded after the moment. */
    public sealed interface Later {
        Instant recordedAt();

        record Level(Assessment assessment) implements Later {
            @Override
            public Instant recordedAt() {
                return assessment.recordedAt();
            }
        }

        /** A version of a leave or of a consent. */
        record Entry(Object entry, Instant recordedAt) implements Later {}

        record Status(Authority authority) implements Later {
            @Override
            public Instant recordedAt() {
                return authority.recordedAt();
            }
        }
    }

    private static Stream<Authority> authorities(ResidentAccess access) {
        Set<Authority> all = new LinkedHashSet<>();
        access.legal().standings().forEach(standing -> all.add(standing.authority()));
        return all.stream();
    }

    private boolean isKnown(Instant recordedAt) {
        return !recordedAt.isAfter(at);
    }
}
