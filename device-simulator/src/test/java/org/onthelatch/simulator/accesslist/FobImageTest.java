package org.onthelatch.simulator.accesslist;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.onthelatch.simulator.contract.ContractFiles;
import org.onthelatch.simulator.signed.KeyRing;
import org.onthelatch.simulator.signed.ServiceKey;
import org.onthelatch.simulator.site.DoorId;

/** A lock without a network reads what the contract's vector has on a fob, and believes nothing else. */
class FobImageTest {
    private static final JsonNode VECTOR = ContractFiles.vectors("fob-image");

    static Stream<JsonNode> decisions() {
        return ContractFiles.stream(VECTOR.get("decisions"));
    }

    static Stream<JsonNode> bad() {
        return ContractFiles.stream(VECTOR.get("bad"));
    }

    @ParameterizedTest
    @MethodSource
    void decisions(JsonNode decision) {
        FobImage image = FobImage.open(bytes(VECTOR), ring(1)).orElseThrow();
        Instant at = Instant.parse(decision.get("at").textValue());

        assertThat(image.opens(new DoorId(decision.get("door").textValue()), at))
                .as(decision.get("why").textValue())
                .isEqualTo(decision.get("opens").booleanValue());
    }

    @ParameterizedTest
    @MethodSource
    void bad(JsonNode bad) {
        assertThat(FobImage.open(bytes(bad), ring(1))).isEmpty();
    }

    @Test
    void an_image_of_another_key_epoch_or_another_key_is_none() {
        assertThat(FobImage.open(bytes(VECTOR), ring(2))).isEmpty();
        assertThat(FobImage.open(bytes(VECTOR), new KeyRing(List.of(new ServiceKey(1, "ab".repeat(32))))))
                .isEmpty();
    }

    private static byte[] bytes(JsonNode node) {
        return HexFormat.of().parseHex(node.get("image").textValue());
    }

    private static KeyRing ring(long epoch) {
        return new KeyRing(
                List.of(new ServiceKey(epoch, VECTOR.get("key").get("publicKey").textValue())));
    }
}
