package org.onthelatch;

import java.nio.charset.StandardCharsets;
import java.util.function.BiConsumer;
import org.onthelatch.mqtt.signed.EnvelopeSigner;
import org.onthelatch.mqtt.signed.PayloadType;
import org.onthelatch.mqtt.signed.SigningKey;
import org.onthelatch.simulator.device.Device;
import org.onthelatch.simulator.device.DeviceTopic;
import org.onthelatch.simulator.device.ServiceTopic;
import org.onthelatch.simulator.device.Uplink;

/** One simulated controller and the line to it, which can fail in each direction by itself. */
final class VirtualLine implements Uplink {
    static final long KEY_EPOCH = 1;
    private static final EnvelopeSigner SOMEBODY_ELSE = new EnvelopeSigner(new SigningKey(KEY_EPOCH, bytes()));

    final Device device;
    private final EnvelopeSigner service;
    private final BiConsumer<DeviceTopic, byte[]> toService;
    private int sessions;
    private boolean up;
    boolean carriesToDevice = true;
    boolean carriesToService = true;
    boolean brokerUp = true;
    boolean spoilsLists;

    VirtualLine(Device device, EnvelopeSigner service, BiConsumer<DeviceTopic, byte[]> toService) {
        this.device = device;
        this.service = service;
        this.toService = toService;
    }

    private static byte[] bytes() {
        byte[] seed = new byte[SigningKey.SEED_BYTES];
        seed[0] = 1;
        return seed;
    }

    void connect() {
        if (!up && brokerUp && device.wantsConnection()) {
            up = true;
            sessions++;
            device.connected(this, "s" + sessions);
        }
    }

    void brokerStops() {
        brokerUp = false;
        if (up) {
            up = false;
            device.disconnected();
        }
    }

    void say(ServiceTopic topic, PayloadType type, String body) {
        if (up && carriesToDevice) {
            hand(topic, type, body);
        }
    }

    /** What the broker publishes in the service's name when it has gone. */
    void sayThatTheServiceIsGone() {
        if (up && carriesToDevice) {
            device.receive(ServiceTopic.SERVICE_STATUS, new byte[0], false);
        }
    }

    /** Brings it to the device whatever the line does. */
    void hand(ServiceTopic topic, PayloadType type, String body) {
        boolean spoilt = spoilsLists && type == PayloadType.ACCESS_LIST;
        device.receive(topic, (spoilt ? SOMEBODY_ELSE : service).envelope(type, KEY_EPOCH, body), false);
    }

    @Override
    public void publish(DeviceTopic topic, byte[] payload) {
        if (up && carriesToService) {
            toService.accept(topic, payload);
        }
    }

    /** The connection breaks, and the broker publishes the will. */
    @Override
    public void sever() {
        boolean tell = up && carriesToService;
        up = false;
        if (tell) {
            String will = "{\"online\":false,\"session\":\"s%d\"}".formatted(sessions);
            toService.accept(DeviceTopic.STATUS, will.getBytes(StandardCharsets.UTF_8));
        }
    }
}
