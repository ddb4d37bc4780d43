package org.onthelatch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A controller that somebody else built from src/contract alone takes the gate's place. */
class ThirdPartyControllerTest {
    private static final ObjectMapper JSON = JsonMapper.builder()
            .configure(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS, true)
            .build();
    private static final String TYPE = "application/vnd.onlatch.%s.v1+json";
    private static final String NO_HASH = "0".repeat(64);
    private static final int EPOCH = 7;

    @Test
    void it_verifies_its_list_answers_numbers_an_event_gets_its_receipt_and_may_not_speak_for_others_D79(
            @TempDir Path folder) throws IOException, GeneralSecurityException {
        try (RunningDemo demo = RunningDemo.start(folder)) {
            String key = demo.demo.service().doors().keys().present().publicKey();
            demo.ward.fault("gate-a", "offline");
            try (ThirdParty gate = ThirdParty.connect(demo.brokerPort, "gate-a", demo.demo.passwords())) {
                gate.publish("gate-a/status", online(0), true);

                JsonNode list = verified(gate.retained("gate-a/access-list"), "access-list", key);
                String hash = contentHash(list);
                gate.publish("gate-a/access-list/answer", applied(list, hash), true);
                gate.publish("gate-a/events", oneCall(list), false);

                JsonNode receipt = receiptOfThisEpoch(gate, key);
                assertThat(list.path("audience").textValue()).isEqualTo("gate-a");
                assertThat(demo.latestList("gate-a").contentHash()).hasToString(hash);
                assertThat(receipt.path("audience").textValue()).isEqualTo("gate-a");
                assertThat(receipt.path("upTo").intValue()).isEqualTo(1);
                assertThat(RunningDemo.kept(demo.demo.store(), "gate-a", EPOCH, 1))
                        .hasSize(1);
                Eventually.is(
                        "the service knows what the gate holds",
                        () -> demo.controller("gate-a")
                                .getJsonObject("delivery")
                                .getString("state")
                                .equals("IN_FORCE"));
                assertThatThrownBy(() -> gate.publish("heron-a/access-list/answer", applied(list, hash), true))
                        .as("somebody else's topic")
                        .hasMessageContaining("PUBACK contained an Error Code");
            }
            Eventually.is("heron-a has its receipts", () -> demo.ward.unreceipted("heron-a") == 0);
            assertThat(demo.kept("heron-a")).hasSize((int) demo.ward.lastSeq("heron-a"));
        }
    }

    private static JsonNode receiptOfThisEpoch(ThirdParty gate, String key)
            throws IOException, GeneralSecurityException {
        JsonNode receipt = verified(gate.retained("gate-a/receipt"), "receipt", key);
        while (receipt.path("epoch").intValue() != EPOCH || receipt.path("upTo").intValue() < 1) {
            receipt = verified(gate.retained("gate-a/receipt"), "receipt", key);
        }
        return receipt;
    }

    /** The body of a DSSE envelope, if the service signed it (3). */
    private static JsonNode verified(String message, String type, String rawKey)
            throws IOException, GeneralSecurityException {
        JsonNode envelope = JSON.readTree(message);
        byte[] body = Base64.getDecoder().decode(envelope.path("payload").textValue());
        String payloadType = envelope.path("payloadType").textValue();
        assertThat(payloadType).isEqualTo(TYPE.formatted(type));
        Signature ed25519 = Signature.getInstance("Ed25519");
        ed25519.initVerify(key(rawKey));
        ed25519.update("DSSEv1 %d %s %d "
                .formatted(payloadType.length(), payloadType, body.length)
                .getBytes(UTF_8));
        ed25519.update(body);
        String signature = envelope.path("signatures").path(0).path("sig").textValue();
        assertThat(ed25519.verify(Base64.getDecoder().decode(signature)))
                .as("signature of %s", type)
                .isTrue();
        return JSON.readTree(body);
    }

    /** A raw public key in the form in which the JDK reads it (RFC 8410). */
    private static PublicKey key(String raw) throws GeneralSecurityException {
        byte[] encoded = HexFormat.of().parseHex("302a300506032b6570032100" + raw);
        return KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(encoded));
    }

    /** Members sorted by name, no white space (5). */
    private static String contentHash(JsonNode list) throws IOException, GeneralSecurityException {
        TreeMap<String, Object> content = new TreeMap<>();
        for (String member : List.of("doorSets", "doors", "fobs", "windows")) {
            content.put(member, JSON.treeToValue(list.path(member), Object.class));
        }
        byte[] hash = MessageDigest.getInstance("SHA-256").digest(JSON.writeValueAsBytes(content));
        return HexFormat.of().formatHex(hash);
    }

    private static String online(int lastSeq) {
        ObjectNode status = JSON.createObjectNode()
                .put("online", true)
                .put("session", "third-1")
                .put("epoch", EPOCH)
                .put("lastSeq", lastSeq)
                .put("at", "2026-11-23T14:00:00Z")
                .put("clock", "SYNCED")
                .put("firmware", "third-party")
                .put("maxListBytes", 524_288)
                .put("maxFobs", 1_000);
        status.putArray("doors");
        return status.toString();
    }

    private static String applied(JsonNode list, String hash) {
        ObjectNode answer = JSON.createObjectNode();
        answer.set("version", list.path("version"));
        return answer.put("contentHash", hash)
                .put("outcome", "APPLIED")
                .put("at", "2026-11-23T14:00:01Z")
                .toString();
    }

    private static String oneCall(JsonNode list) {
        ObjectNode message = JSON.createObjectNode().put("epoch", EPOCH);
        ObjectNode event = message.putArray("events")
                .addObject()
                .put("seq", 1)
                .put("at", "2026-11-23T14:00:02Z")
                .put("clock", "SYNCED")
                .put("door", "SG01")
                .put("kind", "EGRESS_REQUESTED")
                .put("way", "OUT")
                .put("prev", NO_HASH);
        event.set("listVersion", list.path("version"));
        return message.toString();
    }
}
