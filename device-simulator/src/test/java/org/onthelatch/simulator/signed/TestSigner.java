package org.onthelatch.simulator.signed;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.spec.EdECPrivateKeySpec;
import java.security.spec.NamedParameterSpec;
import java.util.Base64;
import java.util.HexFormat;
import org.onthelatch.simulator.contract.ContractFiles;
import org.onthelatch.simulator.wire.StrictJson;

/** Signs as the service does, with the contract's test keys. */
public final class TestSigner {
    private final PrivateKey key;

    public TestSigner(String seed) {
        try {
            byte[] raw = HexFormat.of().parseHex(seed);
            key = KeyFactory.getInstance("Ed25519")
                    .generatePrivate(new EdECPrivateKeySpec(NamedParameterSpec.ED25519, raw));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("no Ed25519 key", e);
        }
    }

    /** The contract's {@code key} or {@code otherKey}. */
    public static TestSigner of(String name) {
        return new TestSigner(
                ContractFiles.vectors("signed-envelopes").get(name).get("seed").textValue());
    }

    /** The public half of the contract's {@code key} or {@code otherKey}. */
    public static ServiceKey publicKey(String name) {
        var vector = ContractFiles.vectors("signed-envelopes").get(name);
        return new ServiceKey(
                vector.get("keyEpoch").longValue(), vector.get("publicKey").textValue());
    }

    public byte[] sign(PayloadType type, String body) {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        ObjectNode envelope = StrictJson.newObject();
        envelope.put("payloadType", type.text());
        envelope.put("payload", Base64.getEncoder().encodeToString(bytes));
        envelope.putArray("signatures").addObject().put("sig", signature(type, bytes));
        return StrictJson.bytes(envelope);
    }

    private String signature(PayloadType type, byte[] body) {
        try {
            Signature ed25519 = Signature.getInstance("Ed25519");
            ed25519.initSign(key);
            ed25519.update(Envelope.preAuthenticationEncoding(type.text(), body));
            return Base64.getEncoder().encodeToString(ed25519.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("could not sign", e);
        }
    }
}
