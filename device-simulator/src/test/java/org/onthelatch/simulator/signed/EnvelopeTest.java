package org.onthelatch.simulator.signed;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.onthelatch.simulator.contract.ContractFiles;

class EnvelopeTest {
    private static final JsonNode VECTORS = ContractFiles.vectors("signed-envelopes");
    private static final KeyRing RING = new KeyRing(List.of(key("key")));

    static Stream<JsonNode> opens_what_the_service_signed() {
        return ContractFiles.stream(VECTORS.get("good"));
    }

    @ParameterizedTest
    @MethodSource
    void opens_what_the_service_signed(JsonNode vector) {
        byte[] body = vector.get("body").textValue().getBytes(StandardCharsets.UTF_8);
        String type = vector.get("envelope").get("payloadType").textValue();

        Opened opened = Envelope.open(ContractFiles.bytes(vector.get("envelope")), type(vector), RING);

        assertThat(HexFormat.of().formatHex(Envelope.preAuthenticationEncoding(type, body)))
                .isEqualTo(vector.get("pae").textValue());
        assertThat(opened).isInstanceOfSatisfying(Opened.Verified.class, verified -> {
            assertThat(verified.body().bytes()).isEqualTo(body);
            assertThat(verified.keyEpoch()).isEqualTo(vector.get("keyEpoch").longValue());
        });
    }

    static Stream<JsonNode> refuses_what_it_cannot_verify() {
        return ContractFiles.stream(VECTORS.get("bad"));
    }

    @ParameterizedTest
    @MethodSource
    void refuses_what_it_cannot_verify(JsonNode vector) {
        Opened opened = Envelope.open(ContractFiles.bytes(vector.get("envelope")), type(vector), RING);

        assertThat(opened).isEqualTo(new Opened.Refused(vector.get("refused").textValue()));
    }

    @Test
    void the_vectors_were_signed_by_another_implementation_and_ours_signs_the_same() {
        JsonNode vector = VECTORS.get("good").get(0);

        byte[] envelope = new TestSigner(VECTORS.get("key").get("seed").textValue())
                .sign(type(vector), vector.get("body").textValue());

        assertThat(new String(envelope, StandardCharsets.UTF_8))
                .contains(vector.at("/envelope/signatures/0/sig").textValue());
    }

    @Test
    void a_ring_holds_the_two_newest_keys() {
        KeyRing ring = RING.with(key("otherKey"), 1).with(new ServiceKey(3, "3".repeat(64)), 2);

        assertThat(ring.keys()).extracting(ServiceKey::keyEpoch).containsExactly(3L, 2L);
    }

    @Test
    void a_key_below_the_one_that_announces_it_is_not_held_and_the_newest_is_never_forgotten() {
        KeyRing second = RING.with(key("otherKey"), 1).from(2);

        assertThat(second.keys()).containsExactly(key("otherKey"));
        assertThat(second.with(key("key"), 2)).isEqualTo(second);
        assertThat(second.from(9)).isEqualTo(second);
    }

    private static ServiceKey key(String name) {
        JsonNode key = VECTORS.get(name);
        return new ServiceKey(
                key.get("keyEpoch").longValue(), key.get("publicKey").textValue());
    }

    private static PayloadType type(JsonNode vector) {
        String topic = vector.get("topic").textValue();
        return switch (topic.substring(topic.indexOf('/') + 1)) {
            case "access-list" -> PayloadType.ACCESS_LIST;
            case "receipt" -> PayloadType.RECEIPT;
            case "commands" -> PayloadType.COMMAND;
            case "status" -> PayloadType.SERVICE_STATUS;
            default -> throw new IllegalArgumentException(topic);
        };
    }
}
