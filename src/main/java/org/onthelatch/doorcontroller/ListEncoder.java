package org.onthelatch.doorcontroller;

import java.time.Instant;
import org.onthelatch.accesslist.AccessList;
import org.onthelatch.ward.DeviceId;

/** Puts lists into the bytes of the wire. */
public interface ListEncoder {
    /** Works out once what of a list's text does not depend on its version. */
    Encoded encode(AccessList list);

    /** A list as text, but for its version and time. */
    interface Encoded {
        ContentHash contentHash();

        /** The message's text, before signing. */
        String body(ListVersion version, Instant issuedAt);
    }

    default ContentHash contentHash(AccessList list) {
        return encode(list).contentHash();
    }

    default String body(AccessList list, ListVersion version, Instant issuedAt) {
        return encode(list).body(version, issuedAt);
    }

    /** Under which key what is written for a controller now is signed. */
    long keyEpoch(DeviceId audience);

    /** How long the signed envelope around such a body will be, in bytes. */
    int envelopeBytes(String body);
}
