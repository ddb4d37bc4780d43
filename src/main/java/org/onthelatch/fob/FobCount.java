package org.onthelatch.fob;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.onthelatch.staff.StaffId;

/**
 * The fobs in the cupboard, counted at a handover (D99).
 *
 * @param there what was found there
 * @param missing spare by the record, and not there
 * @param words what she who counted says of it; may be blank
 */
public record FobCount(Instant at, StaffId by, Set<FobToken> there, Set<FobToken> missing, String words) {
    public static final int LONGEST_WORDS = 500;

    public FobCount {
        there = Set.copyOf(there);
        missing = Set.copyOf(missing);
    }

    /** What the record says beside what was found. Nothing is put right by counting: each fob has its own page for that. */
    public static FobCount of(FobLedger ledger, Set<FobToken> there, StaffId by, Instant now, String words) {
        Set<FobToken> missing =
                ledger.spare(now).stream().filter(fob -> !there.contains(fob)).collect(Collectors.toUnmodifiableSet());
        return new FobCount(now, by, there, missing, words);
    }

    /** Found there although the record says something else of them, in the order of their numbers. */
    public List<FobToken> unexpected(FobLedger ledger, Instant now) {
        return there.stream()
                .filter(fob -> !(ledger.stateOf(fob, now) instanceof FobState.Spare))
                .sorted((one, other) -> one.value().compareTo(other.value()))
                .toList();
    }

    /** Those missing then that are spare by the record still: nobody has found or given them out since. */
    public List<FobToken> stillMissing(FobLedger ledger, Instant now) {
        return missing.stream()
                .filter(fob -> ledger.stateOf(fob, now) instanceof FobState.Spare spare
                        && spare.since().isBefore(at))
                .sorted((one, other) -> one.value().compareTo(other.value()))
                .toList();
    }
}
