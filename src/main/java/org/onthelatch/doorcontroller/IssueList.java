package org.onthelatch.doorcontroller;

import java.time.Instant;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.onthelatch.accesslist.AccessList;
import org.onthelatch.audit.AuditEntry;
import org.onthelatch.audit.AuditEntry.Actor;
import org.onthelatch.ward.DeviceId;

/** Issues a controller's list if it is another than the one issued last. Runs on the journal's thread. */
final class IssueList {
    private final IssuedLists issuedLists;
    private final ListEncoder encoder;
    private final Map<DeviceId, Compared> compared = new HashMap<>();
    private final Map<DeviceId, Compared> unsure = new HashMap<>();

    IssueList(IssuedLists issuedLists, ListEncoder encoder) {
        this.issuedLists = issuedLists;
        this.encoder = encoder;
    }

    /**
     * The list that the controller is to hold.
     *
     * @param isNew whether it was issued just now
     * @param leftOut what the controller is too small for
     */
    record Result(IssuedList list, boolean isNew, List<String> leftOut) {}

    /** What was found to be what its controller was last given, so that it need not be written out to be compared again. */
    private record Compared(
            AccessList compiled, Capability capability, long keyEpoch, IssuedList list, List<String> leftOut) {
        Result result() {
            return new Result(list, false, leftOut);
        }
    }

    /** A transaction begins. Of what an earlier one issued and nobody saw committed, the store knows whether it was kept. */
    void begin() {
        unsure.clear();
    }

    /** The transaction is committed. */
    void committed() {
        compared.putAll(unsure);
        unsure.clear();
    }

    /**
     * What the controller was last given, if it was given for the same capability and under the same key; whether it is what
     * the facts ask for is another question.
     */
    Optional<Result> stillFor(DeviceId controller, Capability capability) {
        return comparable(controller, capability).map(Compared::result);
    }

    private Optional<Compared> comparable(DeviceId controller, Capability capability) {
        return Optional.ofNullable(compared.get(controller))
                .filter(before ->
                        before.capability().equals(capability) && before.keyEpoch() == encoder.keyEpoch(controller));
    }

    Result ifOther(AccessList wanted, Capability capability, Instant now) {
        Optional<Compared> before = comparable(wanted.audience(), capability);
        if (before.isPresent() && before.get().compiled().equals(wanted)) {
            return before.get().result();
        }
        Optional<IssuedList> known =
                Optional.ofNullable(compared.get(wanted.audience())).map(Compared::list);
        Optional<IssuedList> latest = known.or(() -> issuedLists.latest(wanted.audience()));
        long keyEpoch = encoder.keyEpoch(wanted.audience());
        Texts texts = new Texts();
        FitToController.Fitted fitted = FitToController.fit(wanted, capability, list -> texts.envelopeBytes(list, now));
        ListEncoder.Encoded text = texts.of(fitted.list());
        boolean same = latest.isPresent() && isSame(text, latest.get());
        IssuedList list = same ? latest.get() : issue(wanted.audience(), text, latest, now);
        remember(new Compared(wanted, capability, keyEpoch, list, fitted.leftOut()), same && known.isPresent());
        return new Result(list, !same, fitted.leftOut());
    }

    /** @param isKept whether it is known to be committed; what the store says now may be of this very transaction */
    private void remember(Compared found, boolean isKept) {
        DeviceId controller = found.list().controller();
        if (isKept) {
            compared.put(controller, found);
        } else {
            compared.remove(controller);
            unsure.put(controller, found);
        }
    }

    /** What was written for one controller in one go. */
    private final class Texts {
        private final IdentityHashMap<AccessList, ListEncoder.Encoded> written = new IdentityHashMap<>();

        ListEncoder.Encoded of(AccessList list) {
            return written.computeIfAbsent(list, encoder::encode);
        }

        int envelopeBytes(AccessList list, Instant now) {
            return encoder.envelopeBytes(of(list).body(new ListVersion(1, 1), now));
        }
    }

    /** Compares the whole text, since a controller reads more from it than the content hash covers. */
    private static boolean isSame(ListEncoder.Encoded text, IssuedList issued) {
        return text.contentHash().equals(issued.contentHash())
                && text.body(issued.version(), issued.issuedAt()).equals(issued.body());
    }

    private IssuedList issue(DeviceId controller, ListEncoder.Encoded text, Optional<IssuedList> latest, Instant now) {
        long generation = issuedLists.generation();
        ListVersion version = latest.map(IssuedList::version)
                .filter(before -> before.generation() == generation)
                .map(ListVersion::next)
                .orElse(new ListVersion(generation, 1));
        IssuedList issued = new IssuedList(controller, version, text.contentHash(), now, text.body(version, now));
        issuedLists.add(issued, audit(issued, now));
        return issued;
    }

    private static AuditEntry audit(IssuedList list, Instant now) {
        String subject = "%s %s".formatted(list.controller(), list.version());
        return new AuditEntry(new Actor.Service("BringUpToDate"), "issue access list", subject, now, "");
    }
}
