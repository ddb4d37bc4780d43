package org.onthelatch.mqtt.signed;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.onthelatch.ward.DeviceId;

/** Puts a body into a signed DSSE envelope (contract, section 3). Safe for use by any thread. */
public final class EnvelopeSigner {
    private static final String FORM =
            "{\"payloadType\":\"%s\",\"payload\":\"%s\",\"signatures\":[{\"keyid\":\"%s\",\"sig\":\"%s\"}]}";
    private static final int KEY_ID = 16;
    private static final int SIGNATURE_IN_BASE64 = 88;

    private final SigningKeys keys;

    public EnvelopeSigner(SigningKey key) {
        this(new SigningKeys(key));
    }

    public EnvelopeSigner(SigningKeys keys) {
        this.keys = keys;
    }

    public SigningKeys keys() {
        return keys;
    }

    /** The key epoch of what is written for a controller now. */
    public long keyEpoch(DeviceId audience) {
        return keys.of(audience).keyEpoch();
    }

    /** The envelope around exactly the UTF-8 bytes of {@code body}, under a key that the audience holds. */
    public byte[] envelope(PayloadType type, DeviceId audience, String body) {
        return envelope(type, keys.of(audience), body);
    }

    /** The envelope around a body that names its key epoch. */
    public byte[] envelope(PayloadType type, long keyEpoch, String body) {
        return envelope(type, keys.ofEpoch(keyEpoch), body);
    }

    private byte[] envelope(PayloadType type, SigningKey key, String body) {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        byte[] signature = key.sign(preAuthenticationEncoding(type, bytes));
        return form(type, base64(bytes), key.keyId(), base64(signature)).getBytes(StandardCharsets.UTF_8);
    }

    /** How long the envelope around {@code body} will be, in bytes. */
    public int envelopeBytes(PayloadType type, String body) {
        int payload = (body.getBytes(StandardCharsets.UTF_8).length + 2) / 3 * 4;
        return form(type, "", "", "").length() + payload + KEY_ID + SIGNATURE_IN_BASE64;
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

    private static String form(PayloadType type, String payload, String keyId, String signature) {
        return FORM.formatted(type.text(), payload, keyId, signature);
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }
}
