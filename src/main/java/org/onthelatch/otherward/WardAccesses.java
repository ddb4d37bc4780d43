package org.onthelatch.otherward;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.onthelatch.staff.StaffId;

/** Every access to another ward, newest first. Immutable. */
public record WardAccesses(List<WardAccess> all) {
    public static final WardAccesses NONE = new WardAccesses(List.of());

    public WardAccesses {
        all = all.stream()
                .sorted(Comparator.comparing(WardAccess::from)
                        .thenComparing(access -> access.id().value())
                        .reversed())
                .toList();
    }

    public Optional<WardAccess> find(String id) {
        return all.stream().filter(access -> access.id().value().equals(id)).findFirst();
    }

    public List<WardAccess> openOf(StaffId staff, Instant now) {
        return all.stream()
                .filter(access -> access.staff().equals(staff) && access.isOpen(now))
                .toList();
    }

    /** Those over and not reviewed. */
    public List<WardAccess> waiting(Instant now) {
        return all.stream()
                .filter(access -> !access.isOpen(now) && access.reviewed().isEmpty())
                .toList();
    }

    public long overdue(Instant now) {
        return all.stream()
                .filter(access -> access.state(now) == WardAccess.State.OVERDUE)
                .count();
    }

    public WardAccesses of(Predicate<WardAccess> which) {
        return new WardAccesses(all.stream().filter(which).toList());
    }
}
