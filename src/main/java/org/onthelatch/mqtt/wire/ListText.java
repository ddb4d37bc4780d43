package org.onthelatch.mqtt.wire;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
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

    ListText(AccessList list, long keyEpoch) {
        this.list = list;
        this.keyEpoch = keyEpoch;
        ObjectNode content = new ListContent(list).json();
        this.doorsAndFobs =
                member(content, "doorSets") + "," + member(content, "doors") + "," + member(content, "fobs");
        this.windows = member(content, "windows");
    }

    private static String member(ObjectNode content, String name) {
        return "\"%s\":".formatted(name) + CanonicalJson.of(content.path(name));
    }

    @Override
    public ContentHash contentHash() {
        return new ContentHash(Sha256.hex("{" + doorsAndFobs + "," + windows + "}"));
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
