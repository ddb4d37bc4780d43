package org.onthelatch.broker;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Who may publish and subscribe what; whatever is not named here is denied (contract, section 2). Pure, so that other
 * brokers can be given the same rules.
 *
 * @param prefix of every topic, such as {@code latch/v1}
 * @param service the client id of the service; no device may have it
 */
public record Authorisation(String prefix, String service) {
    private static final Pattern DEVICE = Pattern.compile("[a-z][a-z0-9-]{0,31}");
    private static final String SERVICE_STATUS = "service/status";

    /** Whether a message may ask the broker to keep it. */
    public enum Retention {
        MAY_BE_RETAINED,
        NEVER_RETAINED
    }

    /** @param filter a topic; for the service, with {@code +} in the place of the device */
    public record MayPublish(String filter, Retention retention) {}

    /** @param subscribe the filters that may be subscribed, exactly as they stand */
    public record Allowed(List<MayPublish> publish, List<String> subscribe) {
        static final Allowed NOTHING = new Allowed(List.of(), List.of());

        public Allowed {
            publish = List.copyOf(publish);
            subscribe = List.copyOf(subscribe);
        }
    }

    public Authorisation {
        if (!prefix.matches("[a-z0-9-]+(/[a-z0-9-]+)*")) {
            throw new IllegalArgumentException(
                    "topic prefix must be small letters, digits and hyphens between slashes, but was \"%s\""
                            .formatted(prefix));
        }
    }

    /** Everything that a client may do, by its id. */
    public Allowed of(String clientId) {
        if (clientId.equals(service)) {
            return forService();
        }
        return isDevice(clientId) ? forDevice(clientId) : Allowed.NOTHING;
    }

    /** Whether a device may have this id: {@code service} would be taken for the topic of the service's own status. */
    public boolean isDevice(String clientId) {
        return DEVICE.matcher(clientId).matches() && !clientId.equals("service") && !clientId.equals(service);
    }

    private Allowed forDevice(String id) {
        return new Allowed(
                List.of(
                        mayRetain(id + "/status"),
                        never(id + "/events"),
                        mayRetain(id + "/access-list/answer"),
                        never(id + "/commands/answer")),
                under(Stream.of(id + "/receipt", id + "/access-list", id + "/commands", SERVICE_STATUS)));
    }

    private Allowed forService() {
        return new Allowed(
                List.of(
                        mayRetain("+/receipt"),
                        mayRetain("+/access-list"),
                        never("+/commands"),
                        mayRetain(SERVICE_STATUS)),
                under(Stream.of("+/status", "+/events", "+/access-list/answer", "+/commands/answer")));
    }

    private List<String> under(Stream<String> topics) {
        return topics.map(topic -> prefix + "/" + topic).toList();
    }

    private MayPublish mayRetain(String topic) {
        return new MayPublish(prefix + "/" + topic, Retention.MAY_BE_RETAINED);
    }

    private MayPublish never(String topic) {
        return new MayPublish(prefix + "/" + topic, Retention.NEVER_RETAINED);
    }
}
