package org.onthelatch.simulator.accesslist;

import java.util.Optional;
import org.onthelatch.simulator.signed.Body;
import org.onthelatch.simulator.signed.Envelope;
import org.onthelatch.simulator.signed.KeyRing;
import org.onthelatch.simulator.signed.Opened;
import org.onthelatch.simulator.signed.PayloadType;
import org.onthelatch.simulator.site.DeviceId;
import org.onthelatch.simulator.wire.MalformedMessage;
import org.onthelatch.simulator.wire.Members;

/** Checks a list that came, in the order of the contract's section 5. */
public final class AccessListReader {
    private final DeviceId self;
    private final ListLimits limits;
    private final KeyRing ring;

    public AccessListReader(DeviceId self, ListLimits limits, KeyRing ring) {
        this.self = self;
        this.limits = limits;
        this.ring = ring;
    }

    /** Reads a list for a device that holds none yet. */
    public ListReading readFirst(byte[] payload) {
        return read(payload, Optional.empty());
    }

    /** Reads a list for a device that holds one. */
    public ListReading readAfter(AccessList held, byte[] payload) {
        return read(payload, Optional.of(held));
    }

    private ListReading read(byte[] payload, Optional<AccessList> held) {
        if (payload.length > limits.maxListBytes()) {
            return new ListReading.Unbelieved(ListRefusal.TABLE_FULL);
        }
        return Envelope.open(payload, PayloadType.ACCESS_LIST, ring)
                .match(
                        verified -> read(verified, held),
                        refused -> new ListReading.Unbelieved(ListRefusal.valueOf(refused.cause())));
    }

    private ListReading read(Opened.Verified verified, Optional<AccessList> held) {
        Members list;
        ListHeader header;
        try {
            list = verified.body().parse();
            header = ListHeader.read(list);
        } catch (MalformedMessage e) {
            return new ListReading.Unbelieved(ListRefusal.MALFORMED);
        }
        Optional<ListRefusal> refusal = refusal(header, verified.keyEpoch(), held);
        if (refusal.isPresent()) {
            return new ListReading.Known(refusal.get(), header);
        }
        if (held.filter(have -> have.version().equals(header.version())).isPresent()) {
            return new ListReading.SameAgain(header);
        }
        return content(list, header, verified.body());
    }

    private Optional<ListRefusal> refusal(ListHeader header, long signedBy, Optional<AccessList> held) {
        if (!header.audience().equals(self)) {
            return Optional.of(ListRefusal.WRONG_AUDIENCE);
        }
        if (!ring.holds(header.keyEpoch())) {
            return Optional.of(ListRefusal.UNKNOWN_KEY_EPOCH);
        }
        if (header.keyEpoch() != signedBy) {
            return Optional.of(ListRefusal.BAD_SIGNATURE);
        }
        return held.flatMap(list -> refusalAfter(list, header));
    }

    private static Optional<ListRefusal> refusalAfter(AccessList held, ListHeader header) {
        int order = header.version().compareTo(held.version());
        if (order < 0) {
            return Optional.of(ListRefusal.OLDER_VERSION);
        }
        return order == 0 && !header.contentHash().equals(held.contentHash())
                ? Optional.of(ListRefusal.SAME_VERSION_OTHER_CONTENT)
                : Optional.empty();
    }

    private ListReading content(Members list, ListHeader header, Body body) {
        try {
            AccessList parsed = new AccessListParser(list, header).parse();
            return parsed.fobCount() > limits.maxFobs()
                    ? new ListReading.Known(ListRefusal.TABLE_FULL, header)
                    : new ListReading.Accepted(parsed, body);
        } catch (MalformedMessage e) {
            return new ListReading.Known(ListRefusal.MALFORMED, header);
        }
    }
}
