package org.onthelatch.simulator.mqtt;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.onthelatch.simulator.device.DeviceTopic;
import org.onthelatch.simulator.device.ServiceTopic;
import org.onthelatch.simulator.site.DeviceId;

/** The full topics of one device. */
final class Topics {
    private final String own;
    private final Map<ServiceTopic, String> heard = new EnumMap<>(ServiceTopic.class);

    Topics(String prefix, DeviceId device) {
        own = prefix + "/" + device + "/";
        heard.put(ServiceTopic.RECEIPT, own + "receipt");
        heard.put(ServiceTopic.ACCESS_LIST, own + "access-list");
        heard.put(ServiceTopic.COMMANDS, own + "commands");
        heard.put(ServiceTopic.SERVICE_STATUS, prefix + "/service/status");
    }

    String of(DeviceTopic topic) {
        return own + topic.level();
    }

    Iterable<String> heard() {
        return heard.values();
    }

    Optional<ServiceTopic> find(String topic) {
        return heard.entrySet().stream()
                .filter(entry -> entry.getValue().equals(topic))
                .map(Map.Entry::getKey)
                .findFirst();
    }
}
