package org.onthelatch.simulator.accesslist;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.onthelatch.simulator.site.DeviceId;
import org.onthelatch.simulator.wire.CanonicalJson;
import org.onthelatch.simulator.wire.Members;
import org.onthelatch.simulator.wire.Sha256;
import org.onthelatch.simulator.wire.StrictJson;

/**
 * Which list it is, readable before the rest is looked at.
 *
 * @param contentHash over the doors, fobs, door sets and windows, and nothing else
 */
public record ListHeader(DeviceId audience, long keyEpoch, ListVersion version, String contentHash) {
    private static final List<String> HASHED = List.of("doorSets", "doors", "fobs", "windows");

    static ListHeader read(Members list) {
        return new ListHeader(
                list.value("audience", DeviceId::new),
                list.whole("keyEpoch", 1, Members.MAX_WHOLE),
                ListVersion.read(list.object("version")),
                contentHash(list));
    }

    static byte[] hashedForm(Members list) {
        ObjectNode content = StrictJson.newObject();
        for (String member : HASHED) {
            list.require(member);
            content.set(member, list.node().get(member));
        }
        return CanonicalJson.bytes(content);
    }

    private static String contentHash(Members list) {
        return Sha256.hex(hashedForm(list));
    }
}
