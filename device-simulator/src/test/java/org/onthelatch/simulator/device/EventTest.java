package org.onthelatch.simulator.device;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.api.Test;
import org.onthelatch.simulator.contract.ContractFiles;
import org.onthelatch.simulator.wire.StrictJson;

class EventTest {
    @Test
    void the_chain_is_hashed_as_the_golden_vectors_say() {
        JsonNode vectors = ContractFiles.vectors("event-chain");
        String prev = Event.NO_PREV;

        for (JsonNode vector : vectors.get("chain")) {
            Event event = Event.parse(
                    vectors.get("epoch").longValue(), StrictJson.object(ContractFiles.bytes(vector.get("event"))));

            assertThat(event.prev()).isEqualTo(prev);
            assertThat(event.hashedForm()).isEqualTo(vector.get("hashed").textValue());
            assertThat(event.hash()).isEqualTo(vector.get("hash").textValue());
            prev = event.hash();
        }
    }

    @Test
    void what_was_read_is_written_the_same() {
        for (JsonNode vector : ContractFiles.vectors("event-chain").get("chain")) {
            ObjectNode written = vector.get("event").deepCopy();
            if (!written.path("late").booleanValue()) {
                written.remove("late"); // false is absent
            }

            Event event = Event.parse(3, StrictJson.object(ContractFiles.bytes(written)));

            assertThat(StrictJson.object(StrictJson.bytes(event.toJson())).node())
                    .isEqualTo(StrictJson.object(ContractFiles.bytes(written)).node());
        }
    }
}
