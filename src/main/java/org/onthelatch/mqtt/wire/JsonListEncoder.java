package org.onthelatch.mqtt.wire;

import org.onthelatch.accesslist.AccessList;
import org.onthelatch.doorcontroller.IssuedList;
import org.onthelatch.doorcontroller.ListEncoder;
import org.onthelatch.mqtt.signed.EnvelopeSigner;
import org.onthelatch.mqtt.signed.PayloadType;
import org.onthelatch.ward.DeviceId;

/** Writes lists as the contract has them (section 5). Equal lists become equal bytes. */
public final class JsonListEncoder implements ListEncoder {
    private static final String KEY_EPOCH = "\"keyEpoch\":";

    private final EnvelopeSigner signer;
    private final BareFobs bareFobs = new BareFobs();

    public JsonListEncoder(EnvelopeSigner signer) {
        this.signer = signer;
    }

    /** Under which key a list was written. */
    public static long keyEpoch(IssuedList list) {
        int name = list.body().lastIndexOf(KEY_EPOCH); // it stands behind the fobs, and so nearly at the end
        if (name < 0) {
            throw new IllegalArgumentException(
                    "list %s of %s names no key epoch".formatted(list.version(), list.controller()));
        }
        int begin = name + KEY_EPOCH.length();
        return Long.parseLong(list.body().substring(begin, list.body().indexOf(',', begin)));
    }

    @Override
    public Encoded encode(AccessList list) {
        return new ListText(list, signer.keyEpoch(list.audience()), bareFobs);
    }

    @Override
    public long keyEpoch(DeviceId audience) {
        return signer.keyEpoch(audience);
    }

    @Override
    public int envelopeBytes(String body) {
        return signer.envelopeBytes(PayloadType.ACCESS_LIST, body);
    }
}
