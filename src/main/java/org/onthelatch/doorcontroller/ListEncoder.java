package org.onthelatch.doorcontroller;

import java.time.Instant;
import org.onthelatch.accesslist.AccessList;

/** Puts lists into the bytes of the wire. */
public interface ListEncoder {
    ContentHash contentHash(AccessList list);

    /** The message's text, before signing. */
    String body(AccessList list, ListVersion version, Instant issuedAt);

    /** How long the signed envelope around such a body will be, in bytes. */
    int envelopeBytes(String body);
}
