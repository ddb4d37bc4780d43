package org.onthelatch.simulator.signed;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.onthelatch.simulator.wire.MalformedMessage;
import org.onthelatch.simulator.wire.Members;
import org.onthelatch.simulator.wire.StrictJson;

/** A DSSE envelope; only what the signature covers is believed, and the key hint never is. */
public final class Envelope {
    private static final Pattern ANY_TEXT = Pattern.compile("(?s).*");

    private final String type;
    private final byte[] body;
    private final byte[] signature;

    private Envelope(String type, byte[] body, byte[] signature) {
        this.type = type;
        this.body = body;
        this.signature = signature;
    }

    /** Opens what came on a topic. */
    public static Opened open(byte[] payload, PayloadType expected, KeyRing ring) {
        try {
            return parse(payload).open(expected, ring);
        } catch (MalformedMessage e) {
            return new Opened.Refused("MALFORMED");
        }
    }

    static byte[] preAuthenticationEncoding(String type, byte[] body) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] typeBytes = type.getBytes(StandardCharsets.UTF_8);
        out.writeBytes(("DSSEv1 " + typeBytes.length + " ").getBytes(StandardCharsets.US_ASCII));
        out.writeBytes(typeBytes);
        out.writeBytes((" " + body.length + " ").getBytes(StandardCharsets.US_ASCII));
        out.writeBytes(body);
        return out.toByteArray();
    }

    private static Envelope parse(byte[] payload) {
        Members envelope = StrictJson.object(payload);
        List<Members> signatures = envelope.objects("signatures");
        if (signatures.size() != 1) {
            throw new MalformedMessage("signatures: expected one, came " + signatures.size());
        }
        return new Envelope(
                envelope.text("payloadType", ANY_TEXT),
                envelope.value("payload", Base64.getDecoder()::decode),
                signatures.get(0).value("sig", Base64.getDecoder()::decode));
    }

    private Opened open(PayloadType expected, KeyRing ring) {
        if (!type.equals(expected.text())) {
            return new Opened.Refused("BAD_TYPE");
        }
        byte[] signed = preAuthenticationEncoding(type, body);
        Optional<ServiceKey> key = expected == PayloadType.SERVICE_STATUS
                ? ring.verifyingForAll(signed, signature)
                : ring.verifying(signed, signature);
        return key.<Opened>map(found -> new Opened.Verified(new Body(body), found.keyEpoch()))
                .orElseGet(() -> new Opened.Refused("BAD_SIGNATURE"));
    }
}
