package org.onthelatch.measure;

import java.time.Instant;
import java.util.Comparator;
import java.util.stream.Stream;
import org.onthelatch.accesslist.ResidentAccess;
import org.onthelatch.ward.Period;

/** From when until when somebody lived here, as far as the record tells: from the first thing recorded about her. */
final class Stay {
    private Stay() {}

    static Period of(ResidentAccess access) {
        Instant from = Stream.concat(
                        access.levels().assessments().stream().map(one -> one.takesEffectAt()),
                        access.legal().standings().stream()
                                .map(standing -> standing.authority().recordedAt()))
                .min(Comparator.naturalOrder())
                .orElse(Instant.MIN);
        Instant until =
                access.left().stream().map(left -> left.at()).findFirst().orElse(Instant.MAX);
        return new Period(from, until.isBefore(from) ? from : until);
    }
}
