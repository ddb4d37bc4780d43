package org.onthelatch.mqtt.wire;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.onthelatch.egress.DeviceEvent;
import org.onthelatch.ward.DeviceId;

/** The service hashes as the contract's golden vectors do. */
class GoldenVectorsTest {
    @Test
    void content_hashes_are_those_of_the_vectors() {
        for (JsonNode vector : Contract.vectors("content-hash.json").path("cases")) {
            ObjectNode hashed = JsonNodeFactory.instance.objectNode();
            for (String member : List.of("windows", "fobs", "doors", "doorSets")) {
                hashed.set(member, vector.path("list").path(member));
            }

            String jcs = CanonicalJson.of(hashed);

            assertThat(jcs).isEqualTo(vector.path("jcs").textValue());
            assertThat(Sha256.hex(jcs)).isEqualTo(vector.path("contentHash").textValue());
        }
    }

    @Test
    void events_are_chained_as_in_the_vectors() {
        JsonNode vectors = Contract.vectors("event-chain.json");
        ObjectNode message = JsonNodeFactory.instance.objectNode();
        message.set("epoch", vectors.path("epoch"));
        vectors.path("chain").forEach(link -> message.withArray("events").add(link.path("event")));
        List<String> expected = vectors.path("chain").findValuesAsText("hash");

        List<DeviceEvent> events = valid(message);

        assertThat(events).extracting(DeviceEvent::hash).isEqualTo(expected);
        for (int i = 1; i < events.size(); i++) {
            assertThat(events.get(i).prev()).isEqualTo(events.get(i - 1).hash());
        }
    }

    private static List<DeviceEvent> valid(JsonNode message) {
        byte[] payload = message.toString().getBytes(StandardCharsets.UTF_8);
        Parsed<EventsMessage> parsed = EventsMessage.parse(new DeviceId("gate-a"), payload);
        assertThat(parsed).isInstanceOf(Parsed.Valid.class);
        return ((Parsed.Valid<EventsMessage>) parsed).message().events();
    }
}
