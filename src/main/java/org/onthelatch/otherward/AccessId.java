package org.onthelatch.otherward;

import java.time.Instant;
import org.onthelatch.staff.StaffId;
import org.onthelatch.ward.WardId;

/**
 * Names one access to another ward.
 *
 * @param value such as {@code l.pryce-cartlodge-1795442400000}
 */
public record AccessId(String value) {
    public AccessId {
        if (!value.matches("[a-z][a-z0-9.-]{2,90}")) {
            throw new IllegalArgumentException(
                    "access id must match [a-z][a-z0-9.-]{2,90}, but was \"%s\"".formatted(value));
        }
    }

    static AccessId of(StaffId staff, WardId ward, Instant from) {
        return new AccessId("%s-%s-%d".formatted(staff, ward, from.toEpochMilli()));
    }

    @Override
    public String toString() {
        return value;
    }
}
