package org.onthelatch.simulator.mqtt;

import com.hivemq.client.mqtt.MqttClient;
import com.hivemq.client.mqtt.datatypes.MqttQos;
import com.hivemq.client.mqtt.mqtt5.Mqtt5AsyncClient;
import com.hivemq.client.mqtt.mqtt5.message.disconnect.Mqtt5DisconnectReasonCode;
import com.hivemq.client.mqtt.mqtt5.message.publish.Mqtt5Publish;
import com.hivemq.client.mqtt.mqtt5.message.subscribe.Mqtt5Subscribe;
import com.hivemq.client.mqtt.mqtt5.message.subscribe.Mqtt5Subscription;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.onthelatch.simulator.device.Device;
import org.onthelatch.simulator.device.DeviceTopic;
import org.onthelatch.simulator.device.Uplink;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Keeps one device connected for as long as it wants to be. */
final class DeviceConnection implements Uplink {
    private static final Logger LOG = LoggerFactory.getLogger(DeviceConnection.class);
    private static final int KEEP_ALIVE_SECONDS = 30;

    private final Device device;
    private final byte[] password;
    private final Topics topics;
    private final Workers workers;
    private final Mqtt5AsyncClient client;
    private final List<Mqtt5Publish> early = new ArrayList<>();
    private String session = "none";
    private boolean ready;
    private boolean closed;
    private int failures;

    DeviceConnection(Device device, String password, BrokerAddress broker, Workers workers) {
        this.device = device;
        this.password = password.getBytes(StandardCharsets.UTF_8);
        this.topics = new Topics(broker.topicPrefix(), device.id());
        this.workers = workers;
        this.client = MqttClient.builder()
                .useMqttVersion5()
                .identifier(device.id().id())
                .serverHost(broker.host())
                .serverPort(broker.port())
                .addDisconnectedListener(context -> workers.now(this::lost))
                .buildAsync();
    }

    /** Connects now if the device wants it, and otherwise looks again a little later. */
    void connect() {
        synchronized (this) {
            if (closed) {
                return;
            }
            session = UUID.randomUUID().toString();
        }
        if (device.wantsConnection()) {
            var unused = send(session).thenCompose(connAck -> subscribe()).whenComplete((subAck, failure) -> {
                if (failure == null) {
                    workers.now(this::up);
                } else {
                    LOG.debug("{}: not connected: {}", device.id(), failure.toString());
                    drop(failure);
                }
            });
        } else {
            workers.soon(this::connect);
        }
    }

    @Override
    public void publish(DeviceTopic topic, byte[] payload) {
        var unused = client.publishWith()
                .topic(topics.of(topic))
                .qos(MqttQos.AT_LEAST_ONCE)
                .retain(topic.retained())
                .payload(payload)
                .send()
                .whenComplete((result, failure) -> {
                    if (failure != null) {
                        LOG.debug("{}: not published to {}: {}", device.id(), topic, failure.toString());
                    }
                });
    }

    @Override
    public void sever() {
        var unused = client.disconnectWith()
                .reasonCode(Mqtt5DisconnectReasonCode.DISCONNECT_WITH_WILL_MESSAGE)
                .send();
    }

    CompletableFuture<Void> close() {
        synchronized (this) {
            closed = true;
        }
        return client.getState().isConnected()
                ? client.disconnectWith()
                        .reasonCode(Mqtt5DisconnectReasonCode.DISCONNECT_WITH_WILL_MESSAGE)
                        .send()
                : CompletableFuture.completedFuture(null);
    }

    private CompletionStage<?> send(String willSession) {
        return client.connectWith()
                .cleanStart(true)
                .keepAlive(KEEP_ALIVE_SECONDS)
                .simpleAuth()
                .username(device.id().id())
                .password(password)
                .applySimpleAuth()
                .willPublish()
                .topic(topics.of(DeviceTopic.STATUS))
                .qos(MqttQos.AT_LEAST_ONCE)
                .retain(true)
                .payload("{\"online\":false,\"session\":\"%s\"}"
                        .formatted(willSession)
                        .getBytes(StandardCharsets.UTF_8))
                .applyWillPublish()
                .send();
    }

    private CompletionStage<?> subscribe() {
        List<Mqtt5Subscription> subscriptions = new ArrayList<>();
        topics.heard()
                .forEach(topic -> subscriptions.add(Mqtt5Subscription.builder()
                        .topicFilter(topic)
                        .qos(MqttQos.AT_LEAST_ONCE)
                        .build()));
        // A callback of the client as a whole would end with the first session, and later ones would be deaf.
        return client.subscribe(
                Mqtt5Subscribe.builder().addSubscriptions(subscriptions).build(), this::arrived, workers);
    }

    /** Subscribed, but refused or broken meanwhile: begins again by way of the disconnected listener. */
    private void drop(Throwable failure) {
        if (client.getState().isConnected()) {
            LOG.warn("{}: connected but not subscribed: {}", device.id(), failure.toString());
            sever();
        }
    }

    private synchronized void up() {
        failures = 0;
        LOG.info("{}: connected", device.id());
        device.connected(this, session);
        ready = true;
        early.forEach(this::deliver);
        early.clear();
    }

    private void lost() {
        int failed;
        synchronized (this) {
            ready = false;
            early.clear();
            failures++;
            failed = failures;
        }
        device.disconnected();
        workers.withJitter(failed, this::connect);
    }

    /** What comes before the device has said that it is there waits, so that its answers find a connection. */
    private synchronized void arrived(Mqtt5Publish message) {
        if (ready) {
            deliver(message);
        } else {
            early.add(message);
        }
    }

    private void deliver(Mqtt5Publish message) {
        try {
            topics.find(message.getTopic().toString())
                    .ifPresent(topic -> device.receive(topic, message.getPayloadAsBytes(), message.isRetain()));
        } catch (RuntimeException e) {
            // Thrown on, it would end this subscription without a word.
            LOG.error("{}: could not take what came on {}", device.id(), message.getTopic(), e);
        }
    }
}
