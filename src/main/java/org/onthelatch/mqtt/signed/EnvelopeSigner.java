package org.onthelatch.mqtt.signed;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** Puts a body into a signed DSSE envelope (contract, section 3). Safe for use by any thread. */
public final class EnvelopeSigner {
    private static final String FORM =
            "{\"payloadType\":\"%s\",\"payload\":\"%s\",\"signatures\":[{\"keyid\":\"%s\",\"sig\":\"%s\"}]}";
    private static final int SIGNATURE_IN_BASE64 = 88;

    private final SigningKey key;

    public EnvelopeSigner(SigningKey key) {
        this.key = key;
    }

    public long keyEpoch() {
        return key.keyEpoch();
    }

    /** The envelope around exactly the UTF-8 bytes of {@code body}. */
    public byte[] envelope(PayloadType type, String body) {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        byte[] signature = key.sign(preAuthenticationEncoding(type, bytes));
        return form(type, base64(bytes), base64(signature)).getBytes(StandardCharsets.UTF_8);
    }

    /** How long the envelope around {@code body} will be, in bytes. */
    public int envelopeBytes(PayloadType type, String body) {
        int payload = (body.getBytes(StandardCharsets.UTF_8).length + 2) / 3 * 4;
        return form(type, "", "").length() + payload + SIGNATURE_IN_BASE64;
    }

    /** What is signed. */
    static byte[] preAuthenticationEncoding(PayloadType type, byte[] body) {
        int typeBytes = type.text().getBytes(StandardCharsets.UTF_8).length;
        String head = "DSSEv1 %d %s %d ".formatted(typeBytes, type.text(), body.length);
        ByteArrayOutputStream encoding = new ByteArrayOutputStream();
        encoding.writeBytes(head.getBytes(StandardCharsets.UTF_8));
        encoding.writeBytes(body);
        return encoding.toByteArray();
    }

    private String form(PayloadType type, String payload, String signature) {
        return FORM.formatted(type.text(), payload, key.keyId(), signature);
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }
}
