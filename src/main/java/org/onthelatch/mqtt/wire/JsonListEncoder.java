package org.onthelatch.mqtt.wire;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.onthelatch.accesslist.AccessList;
import org.onthelatch.doorcontroller.IssuedList;
import org.onthelatch.doorcontroller.ListEncoder;
import org.onthelatch.mqtt.signed.EnvelopeSigner;
import org.onthelatch.mqtt.signed.PayloadType;
import org.onthelatch.ward.DeviceId;

/** Writes lists as the contract has them (section 5). Equal lists become equal bytes. */
public final class JsonListEncoder implements ListEncoder {
    private static final Pattern KEY_EPOCH = Pattern.compile("\"keyEpoch\":([0-9]+)");

    private final EnvelopeSigner signer;
    private final BareFobs bareFobs = new BareFobs();

    public JsonListEncoder(EnvelopeSigner signer) {
        this.signer = signer;
    }

    /** Under which key a list was written. */
    public static long keyEpoch(IssuedList list) {
        Matcher found = KEY_EPOCH.matcher(list.body());
        if (!found.find()) {
            throw new IllegalArgumentException(
                    "list %s of %s names no key epoch".formatted(list.version(), list.controller()));
        }
        return Long.parseLong(found.group(1));
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
