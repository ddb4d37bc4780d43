package org.onthelatch.simulator.accesslist;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.ZoneId;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.onthelatch.simulator.contract.ContractFiles;
import org.onthelatch.simulator.wire.StrictJson;

class WindowTest {
    static Stream<Arguments> D80_opens_and_closes_as_the_golden_vectors_say() {
        return ContractFiles.cases("windows")
                .map(vector -> Arguments.of(vector.get("name").textValue(), vector));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void D80_opens_and_closes_as_the_golden_vectors_say(String name, JsonNode vector) {
        Window window = new WindowParser(StrictJson.object(ContractFiles.bytes(vector.get("window")))).parse();
        ZoneId zone = ZoneId.of(vector.get("timeZone").textValue());

        for (JsonNode instant : vector.get("instants")) {
            assertThat(window.isOpen(Instant.parse(instant.get("at").textValue()), zone))
                    .as(instant.get("at").textValue())
                    .isEqualTo(instant.get("open").booleanValue());
        }
    }
}
