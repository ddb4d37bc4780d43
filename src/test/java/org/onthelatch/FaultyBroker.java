package org.onthelatch;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.onthelatch.mqtt.link.MqttLink;
import org.onthelatch.simulator.device.Device;
import org.onthelatch.simulator.device.DeviceTopic;
import org.onthelatch.simulator.device.ServiceTopic;
import org.onthelatch.simulator.device.Uplink;

/**
 * A broker in this process that does to messages what a relay may: loses, doubles and holds them up, forgets everything it
 * had kept, and is away for a while. One thread moves it on; only what the service sends comes from others.
 */
final class FaultyBroker {
    private static final String PREFIX = "latch/v1/";
    private static final String STATUS = PREFIX + "service/status";

    private final Random random;
    private final Map<String, Line> lines = new LinkedHashMap<>();
    private final Map<String, String> retained = new LinkedHashMap<>();
    private final Deque<Message> fromDevices = new ArrayDeque<>();
    private final Queue<Message> fromService = new ConcurrentLinkedQueue<>();
    private Optional<FaultyLink> service = Optional.empty();
    private boolean faulty = true;
    private long lost;

    FaultyBroker(long seed) {
        this.random = new Random(seed);
    }

    void add(Device device) {
        lines.put(device.id().id(), new Line(device));
    }

    /** Something published. */
    record Message(String topic, String text, boolean retained) {
        Message(String topic, byte[] payload, boolean retained) {
            this(topic, new String(payload, StandardCharsets.UTF_8), retained);
        }

        byte[] payload() {
            return text.getBytes(StandardCharsets.UTF_8);
        }
    }

    /** The link of a service that starts; the one before is dead. */
    MqttLink newLink() {
        service.ifPresent(FaultyLink::die);
        FaultyLink link = new FaultyLink(fromService::add);
        service = Optional.of(link);
        return link;
    }

    /** From now on it loses nothing. */
    void behave() {
        faulty = false;
    }

    /** Somebody's signed command for a device; lost like any other message. */
    void command(String device, byte[] signed) {
        fromService.add(new Message(PREFIX + device + "/commands", signed, false));
    }

    /** Messages that it has lost. */
    long lost() {
        return lost;
    }

    /** Loses all that it held; everyone is cut off and comes again. */
    void restart() {
        lost += fromDevices.size() + fromService.size();
        fromDevices.clear();
        fromService.clear();
        retained.clear();
        lines.values().forEach(Line::cut);
        service.ifPresent(FaultyLink::cut);
    }

    /** Brings whatever is on its way to where it goes, once. */
    void pump() {
        service.ifPresent(FaultyLink::connect);
        lines.values().forEach(Line::settle);
        for (int left = fromDevices.size(); left > 0; left--) {
            Message message = fromDevices.remove();
            if (message.retained()) {
                retained.put(message.topic(), message.text());
            }
            fates(message).forEach(this::toService);
        }
        for (Message message = fromService.poll(); message != null; message = fromService.poll()) {
            if (message.retained()) {
                retained.put(message.topic(), message.text());
            }
            for (Message each : fates(message)) {
                lines.values().forEach(line -> line.hear(each, false));
            }
        }
    }

    /** Once as a rule; seldom never, twice, or later than what came after it. */
    private List<Message> fates(Message message) {
        int chance = faulty ? random.nextInt(200) : 199;
        if (chance < 4) {
            lost++;
            return List.of();
        }
        if (chance < 8 && !message.topic().equals(STATUS)) {
            return List.of(message, message);
        }
        if (chance < 14 && message.topic().endsWith("/events")) {
            fromDevices.add(message);
            return List.of();
        }
        return List.of(message);
    }

    private void toService(Message message) {
        if (service.filter(link -> link.take(message)).isEmpty()) {
            fromDevices.add(message); // its session is kept while it is away
        }
    }

    /** A device's connection. */
    private final class Line implements Uplink {
        private final Device device;
        private boolean up;
        private boolean wasUp;
        private String session = "";

        Line(Device device) {
            this.device = device;
        }

        /** What a client does by itself: notices that the line is gone, and connects when the device wants it. */
        void settle() {
            if (wasUp && !up) {
                device.disconnected();
                wasUp = false;
            } else if (!up && device.wantsConnection() && random.nextInt(3) == 0) {
                session = UUID.nameUUIDFromBytes(
                                (device.id() + "/" + random.nextLong()).getBytes(StandardCharsets.UTF_8))
                        .toString();
                up = true;
                wasUp = true;
                device.connected(this, session);
                new ArrayList<>(retained.entrySet())
                        .forEach(kept -> hear(new Message(kept.getKey(), kept.getValue(), true), true));
            }
        }

        void hear(Message message, boolean kept) {
            if (up) {
                heard(message.topic()).ifPresent(topic -> device.receive(topic, message.payload(), kept));
            }
        }

        private Optional<ServiceTopic> heard(String topic) {
            String own = PREFIX + device.id() + "/";
            if (topic.equals(STATUS)) {
                return Optional.of(ServiceTopic.SERVICE_STATUS);
            }
            return topic.startsWith(own)
                    ? switch (topic.substring(own.length())) {
                        case "receipt" -> Optional.of(ServiceTopic.RECEIPT);
                        case "access-list" -> Optional.of(ServiceTopic.ACCESS_LIST);
                        case "commands" -> Optional.of(ServiceTopic.COMMANDS);
                        default -> Optional.empty();
                    }
                    : Optional.empty();
        }

        void cut() {
            up = false;
        }

        @Override
        public void publish(DeviceTopic topic, byte[] payload) {
            if (up) {
                String name = PREFIX + device.id() + "/" + topicName(topic);
                fromDevices.add(new Message(name, payload, topic.retained()));
            }
        }

        @Override
        public void sever() {
            if (up) {
                up = false;
                byte[] will = "{\"online\":false,\"session\":\"%s\"}"
                        .formatted(session)
                        .getBytes(StandardCharsets.UTF_8);
                fromDevices.add(new Message(PREFIX + device.id() + "/status", will, true));
            }
        }
    }

    private static String topicName(DeviceTopic topic) {
        return switch (topic) {
            case STATUS -> "status";
            case EVENTS -> "events";
            case ACCESS_LIST_ANSWER -> "access-list/answer";
            case COMMANDS_ANSWER -> "commands/answer";
        };
    }
}
