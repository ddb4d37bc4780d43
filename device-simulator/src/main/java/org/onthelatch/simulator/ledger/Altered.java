package org.onthelatch.simulator.ledger;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.onthelatch.simulator.wire.Members;

/** Where the export says something else than the device said. The hash stands for the fields that an export leaves out. */
final class Altered {
    private static final List<String> AS_SENT = List.of("kind", "door", "way", "cause");

    private Altered() {}

    static List<String> fields(LedgerEvent event, Members exported) {
        List<String> altered = new ArrayList<>();
        for (String field : AS_SENT) {
            String sent = event.json().path(field).asText();
            String came = exported.node().path(field).asText();
            if (!sent.equals(came)) {
                altered.add(differs(field, sent, came));
            }
        }
        String at = event.json().path("at").asText();
        if (!sameMoment(at, exported.node().path("at"))) {
            altered.add(differs("at", at, exported.node().path("at").asText()));
        }
        String hash = exported.node().path("hash").asText();
        if (!event.hash().equals(hash)) {
            altered.add(differs("hash", event.hash(), hash));
        }
        return altered;
    }

    private static boolean sameMoment(String sent, JsonNode came) {
        try {
            return Instant.parse(sent)
                    .equals(OffsetDateTime.parse(came.asText()).toInstant());
        } catch (DateTimeException e) {
            return false;
        }
    }

    private static String differs(String field, String sent, String came) {
        return "%s was \"%s\", the export has \"%s\"".formatted(field, sent, came);
    }
}
