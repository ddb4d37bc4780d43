package org.onthelatch.simulator.signed;

import org.onthelatch.simulator.wire.Members;
import org.onthelatch.simulator.wire.StrictJson;

/** The bytes that were signed; parsed only after that. */
public final class Body {
    private final byte[] bytes;

    Body(byte[] bytes) {
        this.bytes = bytes;
    }

    public byte[] bytes() {
        return bytes.clone();
    }

    public Members parse() {
        return StrictJson.object(bytes);
    }
}
