package org.onthelatch.simulator.plan;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.onthelatch.simulator.wire.StrictJson;

/** The devices' settings, and the passwords with which the service's own broker on this machine lets them in. */
final class DevicesJson {
    private static final int PASSWORD_BYTES = 24;

    private final SitePlan plan;
    private final Map<String, String> passwords = new TreeMap<>();

    DevicesJson(SitePlan plan, long seed) {
        this.plan = plan;
        Random random = new Random(seed);
        plan.controllers().keySet().forEach(device -> {
            byte[] bytes = new byte[PASSWORD_BYTES];
            random.nextBytes(bytes);
            passwords.put(device, Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
        });
    }

    /** A line each, as the service keeps them: {@code device password}. */
    String passwordFile() {
        StringBuilder lines = new StringBuilder();
        passwords.forEach((device, password) -> lines.append("%s %s%n".formatted(device, password)));
        return lines.toString();
    }

    /** Settings for {@code run}, save the service's public key, which its operator gives. */
    ObjectNode settings() {
        ObjectNode settings = StrictJson.newObject();
        settings.putObject("broker").put("url", "tcp://localhost:1883");
        settings.put("httpPort", 8081);
        ArrayNode devices = settings.putArray("devices");
        for (Map.Entry<String, List<Door>> controller : plan.controllers().entrySet()) {
            String id = controller.getKey();
            ObjectNode device = devices.addObject().put("device", id).put("password", passwords.get(id));
            ArrayNode doors = device.putArray("doors");
            controller
                    .getValue()
                    .forEach(door -> doors.addObject()
                            .put("door", door.id())
                            .put("internal", door.isInternal())
                            .put("reader", door.reader())
                            .put("fire", door.fire().name())
                            .put("powerLoss", door.powerLoss().name()));
        }
        return settings;
    }
}
