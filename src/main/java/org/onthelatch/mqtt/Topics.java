package org.onthelatch.mqtt;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.onthelatch.ward.DeviceId;

/**
 * The topics of the contract (section 2).
 *
 * @param prefix such as {@code latch/v1}
 */
public record Topics(String prefix) {

    /** What a device sends. */
    enum Kind {
        STATUS("status"),
        EVENTS("events"),
        LIST_ANSWER("access-list/answer"),
        COMMAND_ANSWER("commands/answer");

        private final String topic;

        Kind(String topic) {
            this.topic = topic;
        }
    }

    /** @param device as the topic names it, which may be no device's id */
    record Came(String device, Kind kind) {
        /** The service's own status, which its own filter for the devices' covers. */
        boolean isOwn() {
            return device.equals("service") && kind == Kind.STATUS;
        }

        Optional<DeviceId> sender() {
            try {
                return Optional.of(new DeviceId(device));
            } catch (IllegalArgumentException e) {
                return Optional.empty();
            }
        }
    }

    /** The filters that the service subscribes. */
    public List<String> inbound() {
        return Stream.of(Kind.values())
                .map(kind -> "%s/+/%s".formatted(prefix, kind.topic))
                .toList();
    }

    public String serviceStatus() {
        return prefix + "/service/status";
    }

    String receipt(DeviceId device) {
        return "%s/%s/receipt".formatted(prefix, device);
    }

    String accessList(DeviceId device) {
        return "%s/%s/access-list".formatted(prefix, device);
    }

    String commands(DeviceId device) {
        return "%s/%s/commands".formatted(prefix, device);
    }

    /** Who sent what, by the topic alone; empty for a topic that is none of ours. */
    Optional<Came> read(String topic) {
        if (!topic.startsWith(prefix + "/")) {
            return Optional.empty();
        }
        String rest = topic.substring(prefix.length() + 1);
        int slash = rest.indexOf('/');
        String what = rest.substring(slash + 1);
        return Stream.of(Kind.values())
                .filter(kind -> slash > 0 && kind.topic.equals(what))
                .map(kind -> new Came(rest.substring(0, slash), kind))
                .findFirst();
    }
}
