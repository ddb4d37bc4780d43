package org.onthelatch.mqtt.wire;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.StringJoiner;
import org.onthelatch.accesslist.AccessList;
import org.onthelatch.doorcontroller.ContentHash;
import org.onthelatch.doorcontroller.ListEncoder;
import org.onthelatch.doorcontroller.ListVersion;

/** A list in canonical form (contract, section 5): the four members that are hashed are written once. */
final class ListText implements ListEncoder.Encoded {
    private final AccessList list;
    private final long keyEpoch;
    private final String doorsAndFobs;
    private final String windows;
    private final ContentHash contentHash;

    ListText(AccessList list, long keyEpoch, BareFobs bareFobs) {
        this.list = list;
        this.keyEpoch = keyEpoch;
        ListContent content = new ListContent(list);
        StringJoiner fobs = new StringJoiner(",", "\"fobs\":[", "]");
        content.fobs().forEach(fob -> fobs.add(bareFobs.textOf(fob, content)));
        this.doorsAndFobs =
                member("doorSets", content.doorSets()) + "," + member("doors", content.doors()) + "," + fobs;
        this.windows = member("windows", content.windows());
        this.contentHash = new ContentHash(Sha256.hex("{" + doorsAndFobs + "," + windows + "}"));
    }

    private static String member(String name, JsonNode value) {
        return "\"%s\":".formatted(name) + CanonicalJson.of(value);
    }

    @Override
    public ContentHash contentHash() {
        return contentHash;
    }

    /** Members in the order of their names. */
    @Override
    public String body(ListVersion version, Instant issuedAt) {
        return "{\"audience\":\"%s\",".formatted(list.audience())
                + doorsAndFobs
                + ",\"issuedAt\":\"%s\",\"keyEpoch\":%d,\"staleAfter\":%d,\"timeZone\":\"%s\","
                        .formatted(
                                WireTime.of(issuedAt),
                                keyEpoch,
                                list.staleAfter().toSeconds(),
                                list.timeZone().getId())
                + "\"version\":{\"generation\":%d,\"n\":%d},".formatted(version.generation(), version.n())
                + windows
                + "}";
    }
}
