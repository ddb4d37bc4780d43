package org.onthelatch.mqtt.wire;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.onthelatch.accesslist.AccessList;
import org.onthelatch.doorcontroller.ContentHash;
import org.onthelatch.doorcontroller.IssuedList;
import org.onthelatch.doorcontroller.ListEncoder;
import org.onthelatch.doorcontroller.ListVersion;
import org.onthelatch.mqtt.signed.EnvelopeSigner;
import org.onthelatch.mqtt.signed.PayloadType;

/** Writes lists as the contract has them (section 5). Equal lists become equal bytes. */
public final class JsonListEncoder implements ListEncoder {
    private static final Pattern KEY_EPOCH = Pattern.compile("\"keyEpoch\":([0-9]+)");

    private final EnvelopeSigner signer;

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
    public ContentHash contentHash(AccessList list) {
        return new ContentHash(Sha256.hex(CanonicalJson.of(new ListContent(list).json())));
    }

    @Override
    public String body(AccessList list, ListVersion version, Instant issuedAt) {
        ObjectNode body = new ListContent(list).json();
        body.put("audience", list.audience().value());
        body.put("keyEpoch", signer.keyEpoch(list.audience()));
        body.putObject("version").put("generation", version.generation()).put("n", version.n());
        body.put("issuedAt", WireTime.of(issuedAt));
        body.put("staleAfter", list.staleAfter().toSeconds());
        body.put("timeZone", list.timeZone().getId());
        return CanonicalJson.of(body);
    }

    @Override
    public int envelopeBytes(String body) {
        return signer.envelopeBytes(PayloadType.ACCESS_LIST, body);
    }
}
