package org.onthelatch.mqtt.link;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.eclipse.paho.mqttv5.client.IMqttToken;
import org.eclipse.paho.mqttv5.client.MqttAsyncClient;
import org.eclipse.paho.mqttv5.client.persist.MemoryPersistence;
import org.eclipse.paho.mqttv5.common.MqttException;
import org.eclipse.paho.mqttv5.common.MqttMessage;
import org.eclipse.paho.mqttv5.common.MqttSubscription;
import org.eclipse.paho.mqttv5.common.packet.MqttProperties;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One connection, from its start to its end. Each has a client of its own, so that nothing of an older one, no packet id
 * and no half-sent message, can be taken for its own. The library fails with null pointers of its own when a connection ends
 * at the wrong moment, so every call to it may fail in any way. Safe for use by any thread.
 */
final class PahoConnection {
    private static final Logger LOG = LoggerFactory.getLogger(PahoConnection.class);

    private final LinkSettings settings;
    private final OpenSockets sockets = new OpenSockets();
    private final CompletableFuture<String> ended = new CompletableFuture<>();
    private final AtomicInteger unsettled = new AtomicInteger();
    private final MqttAsyncClient client;
    private final Consumer<PahoDelivery> inbound;
    private volatile InFlight inFlight = InFlight.NONE;

    PahoConnection(LinkSettings settings, Consumer<PahoDelivery> inbound) throws LinkFault {
        this.settings = settings;
        this.inbound = inbound;
        try {
            client = new MqttAsyncClient(address(settings), settings.clientId(), new MemoryPersistence());
        } catch (MqttException | RuntimeException e) {
            throw new LinkFault("could not prepare a connection of %s: %s".formatted(settings, e));
        }
    }

    /** The library calls TLS by its old name. */
    private static String address(LinkSettings settings) {
        return settings.broker().toString().replaceFirst("^tls:", "ssl:");
    }

    /** Connects; false if the broker has no session of ours. Waits at most as long as the settings say. */
    boolean open() throws LinkFault {
        client.setManualAcks(true);
        client.setCallback(new ConnectionEvents(this));
        IMqttToken token = await("connect", () -> client.connect(PahoOptions.of(settings, sockets)));
        inFlight = InFlight.upTo(token.getResponseProperties());
        return token.getSessionPresent();
    }

    void subscribe(List<String> filters) throws LinkFault {
        for (String filter : filters) {
            MqttSubscription subscription = new MqttSubscription(filter, 1);
            subscription.setNoLocal(true);
            MqttSubscription[] one = {subscription};
            String attempted = "subscribe to " + filter;
            ReasonCodes.check(
                    attempted, await(attempted, () -> client.subscribe(one, null, null, new MqttProperties())));
        }
    }

    private IMqttToken await(String attempted, Request request) throws LinkFault {
        try {
            IMqttToken token = request.start();
            token.waitForCompletion(settings.timing().connect().toMillis());
            return token;
        } catch (MqttException | RuntimeException e) {
            throw new LinkFault("could not %s: %s".formatted(attempted, ReasonCodes.of(e)));
        }
    }

    private interface Request {
        IMqttToken start() throws MqttException;
    }

    /** Hands one message to the network; waits while too many are in flight, and gives the connection up if that lasts. */
    void publish(Outgoing message) throws InterruptedException {
        InFlight window = inFlight;
        if (!window.enter(settings.timing().connect())) {
            cut("no PUBACK came for %s".formatted(settings.timing().connect()));
            return;
        }
        MqttMessage packet = new MqttMessage(message.payload(), 1, message.retained(), new MqttProperties());
        if (!message.expiry().isZero()) {
            packet.getProperties().setMessageExpiryInterval(message.expiry().toSeconds());
        }
        try {
            client.publish(message.topic(), packet, null, new PublishOutcome(message.topic(), window));
        } catch (MqttException | RuntimeException e) {
            window.leave();
            cut("could not publish to %s: %s".formatted(message.topic(), ReasonCodes.of(e)));
        }
    }

    void arrived(int packetId, String topic, byte[] payload, boolean retained) {
        unsettled.incrementAndGet();
        inbound.accept(new PahoDelivery(this, packetId, topic, payload, retained));
    }

    void acknowledge(int packetId) {
        if (ended.isDone()) {
            return;
        }
        try {
            client.messageArrivedComplete(packetId, 1);
        } catch (MqttException | RuntimeException e) {
            LOG.debug("could not acknowledge; the message will come again: {}", ReasonCodes.of(e));
        }
    }

    void settled() {
        unsettled.decrementAndGet();
    }

    /** Whether everything delivered is acknowledged and everything published answered. */
    boolean isIdle() {
        return unsettled.get() <= 0 && inFlight.isEmpty();
    }

    boolean isUp() {
        return client.isConnected() && !ended.isDone();
    }

    /** Why the connection ended, when it does. */
    CompletableFuture<String> ended() {
        return ended;
    }

    /** Ends it at once, by its socket: the library may be hanging. */
    void cut(String reason) {
        if (ended.complete(reason)) {
            LOG.debug("cutting the connection of {}: {}", settings, reason);
        }
        sockets.cut();
    }

    /** Takes leave of the broker; what is retained at the will's topic must have been cleared before. */
    void disconnect(Duration atMost) {
        try {
            client.disconnect(0).waitForCompletion(atMost.toMillis());
        } catch (MqttException | RuntimeException e) {
            LOG.debug("could not take leave of the broker: {}", ReasonCodes.of(e));
        }
    }

    /**
     * Ends its threads. Call last, and once. The library's own {@code close} is left out: it frees nothing more, and takes
     * the ground from under threads that are about to end.
     */
    void dispose() {
        cut("closed");
        try {
            client.disconnectForcibly(0, 0, false);
        } catch (MqttException | RuntimeException e) {
            LOG.debug("could not close the client cleanly: {}", ReasonCodes.of(e));
        }
    }
}
