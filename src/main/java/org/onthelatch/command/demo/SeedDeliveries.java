package org.onthelatch.command.demo;

import java.time.Instant;
import java.util.List;
import org.onthelatch.accesslist.CompileAccessLists;
import org.onthelatch.audit.AuditEntry;
import org.onthelatch.audit.AuditEntry.Actor;
import org.onthelatch.demo.PastDelivery;
import org.onthelatch.doorcontroller.IssuedList;
import org.onthelatch.doorcontroller.IssuedLists;
import org.onthelatch.doorcontroller.ListAnswer;
import org.onthelatch.doorcontroller.ListEncoder;
import org.onthelatch.doorcontroller.ListVersion;
import org.onthelatch.store.Committed;
import org.onthelatch.store.Store;

/** Puts lists of the past, as they would have been then, and their answers into an empty store (D107). */
final class SeedDeliveries {
    private static final ListVersion FIRST = new ListVersion(1, 1);

    private final Store store;
    private final ListEncoder encoder;

    SeedDeliveries(Store store, ListEncoder encoder) {
        this.store = store;
        this.encoder = encoder;
    }

    /** Leaves a controller alone that was ever given a list. */
    void run(List<PastDelivery> deliveries) {
        Committed.write(store.journal(), () -> {
            deliveries.forEach(delivery -> seed(delivery, store.issuedLists()));
            return true;
        });
    }

    private void seed(PastDelivery delivery, IssuedLists lists) {
        if (lists.latestVersion(delivery.controller().id()).isPresent()) {
            return;
        }
        Instant at = delivery.issuedAt();
        ListEncoder.Encoded text =
                encoder.encode(new CompileAccessLists(store.facts().get(), at).of(delivery.controller()));
        IssuedList list =
                new IssuedList(delivery.controller().id(), FIRST, text.contentHash(), at, text.body(FIRST, at));
        lists.add(list, audit("issue access list", list, at));
        lists.add(
                new ListAnswer.Applied(list.controller(), FIRST, list.contentHash(), delivery.inForceAt()),
                audit("take list answer", list, delivery.inForceAt()));
    }

    private static AuditEntry audit(String action, IssuedList list, Instant at) {
        String subject = "%s %s".formatted(list.controller(), list.version());
        return new AuditEntry(new Actor.Service("demo"), action, subject, at, "fictional");
    }
}
