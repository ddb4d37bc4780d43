package org.onthelatch.leave;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.onthelatch.person.Allow;
import org.onthelatch.person.Company;
import org.onthelatch.person.PersonId;
import org.onthelatch.person.VisitorId;
import org.onthelatch.staff.StaffId;
import org.onthelatch.ward.Period;
import org.onthelatch.ward.Window;

/**
 * A grant of leave of absence from the hospital (section 17 of the Mental Health Act 1983), or a court's order in its place.
 *
 * @param companions who may accompany her; used with {@code ACCOMPANIED} only
 * @param period the days for which it was granted; it ends when its giver said so
 * @param longest one absence's agreed length, flagged when passed and never refused at a door; zero for no limit
 * @param usesPerDay likewise; 0 for no limit
 * @param ctoConsidered the reason recorded when it exceeds seven days (section 17(2A)); blank otherwise
 * @param version counts what was changed of this leave from 1
 * @param revocation one or none; without service it is a draft
 */
public record Leave(
        LeaveId id,
        PersonId person,
        Grantor grantor,
        LeaveType type,
        Set<VisitorId> companions,
        List<Window> windows,
        Period period,
        Duration longest,
        int usesPerDay,
        String places,
        String conditions,
        String ctoConsidered,
        StaffId grantedBy,
        Instant recordedAt,
        int version,
        LeaveTerms terms,
        List<Revocation> revocation) {

    /** Who granted it: the responsible clinician, or for remand and interim orders the court (D12). */
    public enum Grantor {
        RESPONSIBLE_CLINICIAN,
        COURT
    }

    public Leave {
        companions = Set.copyOf(companions);
        windows = List.copyOf(windows);
        // Kept before leaves had versions and terms.
        version = Math.max(1, version);
        terms = Objects.requireNonNullElse(terms, LeaveTerms.ELSEWHERE);
        revocation = List.copyOf(Objects.requireNonNullElse(revocation, List.of()));
    }

    /** A leave whose form is kept elsewhere. */
    public Leave(
            LeaveId id,
            PersonId person,
            Grantor grantor,
            LeaveType type,
            Set<VisitorId> companions,
            List<Window> windows,
            Period period,
            Duration longest,
            int usesPerDay,
            String places,
            String conditions,
            String ctoConsidered,
            StaffId grantedBy,
            Instant recordedAt) {
        this(
                id,
                person,
                grantor,
                type,
                companions,
                windows,
                period,
                longest,
                usesPerDay,
                places,
                conditions,
                ctoConsidered,
                grantedBy,
                recordedAt,
                1,
                LeaveTerms.ELSEWHERE,
                List.of());
    }

    /** When it allows her to go: until its giver's end, or until the notice of its revocation was served. */
    public Period inForce() {
        return revokedAt()
                .filter(at -> at.isBefore(period.until()))
                .map(at -> new Period(at.isBefore(period.from()) ? at : period.from(), at))
                .orElse(period);
    }

    /** Whether it has ended, or was revoked. */
    public boolean isOver(Instant now) {
        return !now.isBefore(inForce().until());
    }

    /** When the notice of its revocation was served; empty while there is none. */
    public Optional<Instant> revokedAt() {
        return revocation.stream()
                .flatMap(revoked -> revoked.served().stream())
                .map(Revocation.Served::at)
                .findFirst();
    }

    /** The same with its revocation, as the next version. */
    public Leave revoked(Revocation how) {
        return new Leave(
                id,
                person,
                grantor,
                type,
                companions,
                windows,
                period,
                longest,
                usesPerDay,
                places,
                conditions,
                ctoConsidered,
                grantedBy,
                recordedAt,
                version + 1,
                terms,
                List.of(how));
    }

    /** What it allows at the boundary while it lasts. */
    public Allow allow() {
        return new Allow(
                windows,
                switch (type) {
                    case ESCORTED -> Company.STAFF;
                    case ACCOMPANIED -> new Company.WithNamed(companions);
                    case UNESCORTED -> Company.ALONE;
                });
    }
}
