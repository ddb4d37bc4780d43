package org.onthelatch.restriction;

import java.time.Instant;
import java.util.Set;
import org.onthelatch.ward.DoorId;

/** An entry of the register as somebody wants it kept, field by field as in {@link BlanketRestriction} (D26). */
public record RegisterEntry(
        String rule,
        Set<DoorId> doors,
        String affects,
        String hours,
        String reason,
        String risks,
        String alternatives,
        String consulted,
        String advocate,
        Instant reviewDueAt,
        String exemptions,
        String notice,
        String removal) {
    public RegisterEntry {
        doors = Set.copyOf(doors);
    }

    public static RegisterEntry of(BlanketRestriction kept) {
        return new RegisterEntry(
                kept.rule(),
                kept.doors(),
                kept.affects(),
                kept.hours(),
                kept.reason(),
                kept.risks(),
                kept.alternatives(),
                kept.consulted(),
                kept.advocate(),
                kept.reviewDueAt(),
                kept.exemptions(),
                kept.notice(),
                kept.removal());
    }
}
