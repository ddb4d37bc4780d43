package org.onthelatch.mqtt.signed;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.onthelatch.mqtt.wire.Contract;

/** The service signs as the contract's golden vectors do. */
class EnvelopeSignerTest {
    private static final JsonNode VECTORS = Contract.vectors("signed-envelopes.json");
    private static final SigningKey KEY = new SigningKey(
            VECTORS.path("key").path("keyEpoch").longValue(),
            HexFormat.of().parseHex(VECTORS.path("key").path("seed").textValue()));
    private static final EnvelopeSigner SIGNER = new EnvelopeSigner(KEY);

    @Test
    void the_key_has_the_public_half_and_the_id_of_the_vectors() {
        assertThat(KEY.publicKey())
                .isEqualTo(VECTORS.path("key").path("publicKey").textValue());
        assertThat(KEY.keyId()).isEqualTo(VECTORS.path("key").path("keyid").textValue());
    }

    @Test
    void envelopes_are_those_of_the_vectors_and_as_long_as_foretold() {
        for (JsonNode vector : VECTORS.path("good")) {
            String body = vector.path("body").textValue();
            PayloadType type = type(vector.path("envelope").path("payloadType").textValue());

            String envelope = new String(SIGNER.envelope(type, KEY.keyEpoch(), body), StandardCharsets.UTF_8);

            assertThat(Contract.json(envelope)).isEqualTo(vector.path("envelope"));
            assertThat(Contract.faults("envelope", envelope)).isEmpty();
            assertThat(SIGNER.envelopeBytes(type, body)).isEqualTo(envelope.getBytes(StandardCharsets.UTF_8).length);
            assertThat(HexFormat.of()
                            .formatHex(EnvelopeSigner.preAuthenticationEncoding(
                                    type, body.getBytes(StandardCharsets.UTF_8))))
                    .isEqualTo(vector.path("pae").textValue());
        }
    }

    @Test
    void the_key_never_prints_its_secret() {
        assertThat(KEY.toString())
                .doesNotContain(VECTORS.path("key").path("seed").textValue());
    }

    private static PayloadType type(String text) {
        for (PayloadType type : PayloadType.values()) {
            if (type.text().equals(text)) {
                return type;
            }
        }
        throw new IllegalArgumentException(text);
    }
}
