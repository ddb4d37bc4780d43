package org.onthelatch.measure;

import java.util.Set;
import org.onthelatch.accesslist.ResidentAccess;
import org.onthelatch.ward.Door;
import org.onthelatch.ward.Register;
import org.onthelatch.ward.WardId;

/** Of which wards something is measured. Whoever moved counts where she lives now. */
public record Among(Set<WardId> wards, Register register) {
    public Among {
        wards = Set.copyOf(wards);
    }

    public boolean has(ResidentAccess access) {
        return wards.contains(access.resident().ward());
    }

    /** A door that two wards share is each one's. */
    public boolean has(Door door) {
        return register.zone(door.inside()).wards().stream().anyMatch(wards::contains);
    }

    /** A door that is theirs and nobody else's. */
    public boolean hasAlone(Door door) {
        Set<WardId> those = register.zone(door.inside()).wards();
        return !those.isEmpty() && wards.containsAll(those);
    }
}
