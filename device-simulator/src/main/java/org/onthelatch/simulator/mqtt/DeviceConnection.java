package org.onthelatch.simulator.mqtt;

import com.hivemq.client.mqtt.MqttClient;
import com.hivemq.client.mqtt.MqttClientSslConfig;
import com.hivemq.client.mqtt.MqttClientTransportConfig;
import com.hivemq.client.mqtt.datatypes.MqttQos;
import com.hivemq.client.mqtt.mqtt5.Mqtt5AsyncClient;
import com.hivemq.client.mqtt.mqtt5.message.connect.Mqtt5Connect;
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
import java.util.concurrent.TimeUnit;
import org.onthelatch.simulator.device.Device;
import org.onthelatch.simulator.device.DeviceTopic;
import org.onthelatch.simulator.device.Uplink;
import org.onthelatch.simulator.tls.DeviceCertificate;
import org.onthelatch.simulator.tls.TrustedBroker;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Keeps one device connected for as long as it wants to be. */
final class DeviceConnection implements Uplink {
    private static final Logger LOG = LoggerFactory.getLogger(DeviceConnection.class);
    private static final int KEEP_ALIVE_SECONDS = 30;
    private static final int HANDSHAKE_SECONDS = 30; // of many at once, each has to wait for its turn at the broker

    private final Device device;
    private final Login login;
    private final Topics topics;
    private final Workers workers;
    private final Turnstile turnstile;
    private final Mqtt5AsyncClient client;
    private final List<Mqtt5Publish> early = new ArrayList<>();
    private String session = "none";
    private boolean ready;
    private boolean closed;
    private int failures;
    private String lastFailure = "";

    DeviceConnection(Attachment attachment, Workers workers, Turnstile turnstile) {
        BrokerAddress broker = attachment.broker();
        this.device = attachment.device();
        this.login = attachment.login();
        this.topics = new Topics(broker.topicPrefix(), device.id());
        this.workers = workers;
        this.turnstile = turnstile;
        this.client = MqttClient.builder()
                .useMqttVersion5()
                .identifier(device.id().id())
                .transportConfig(transport(broker, login))
                .addDisconnectedListener(context -> workers.now(this::lost))
                .buildAsync();
    }

    /** The client checks the broker's name against its certificate by itself, as long as it is given no verifier. */
    private static MqttClientTransportConfig transport(BrokerAddress broker, Login login) {
        return MqttClientTransportConfig.builder()
                .serverHost(broker.host())
                .serverPort(broker.port())
                .sslConfig(broker.trusted().map(trusted -> tls(trusted, login)).orElse(null))
                .build();
    }

    private static MqttClientSslConfig tls(TrustedBroker trusted, Login login) {
        return MqttClientSslConfig.builder()
                .trustManagerFactory(trusted.trust())
                .keyManagerFactory(login.proof().map(DeviceCertificate::keys).orElse(null))
                .protocols(List.of("TLSv1.3"))
                .handshakeTimeout(HANDSHAKE_SECONDS, TimeUnit.SECONDS)
                .build();
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
            turnstile.enter(this::attempt);
        } else {
            workers.soon(this::connect);
        }
    }

    private CompletionStage<?> attempt() {
        String willSession;
        synchronized (this) {
            if (closed) {
                return CompletableFuture.completedFuture(null);
            }
            willSession = session;
        }
        return send(willSession).thenCompose(connAck -> subscribe()).whenComplete((subAck, failure) -> {
            if (failure == null) {
                workers.now(this::up);
            } else {
                sayOnce(failure);
                drop(failure);
            }
        });
    }

    /** An installer has to see why, but once for each reason, not every half minute. */
    private synchronized void sayOnce(Throwable failure) {
        String why = Reasons.of(failure);
        if (!why.equals(lastFailure)) {
            LOG.warn("{}: not connected, trying again: {}", device.id(), why);
        }
        lastFailure = why;
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
        var connect = Mqtt5Connect.builder().cleanStart(true).keepAlive(KEEP_ALIVE_SECONDS);
        login.secret()
                .ifPresent(password -> connect.simpleAuth()
                        .username(device.id().id())
                        .password(password.getBytes(StandardCharsets.UTF_8))
                        .applySimpleAuth());
        return client.connect(connect.willPublish()
                .topic(topics.of(DeviceTopic.STATUS))
                .qos(MqttQos.AT_LEAST_ONCE)
                .retain(true)
                .payload("{\"online\":false,\"session\":\"%s\"}"
                        .formatted(willSession)
                        .getBytes(StandardCharsets.UTF_8))
                .applyWillPublish()
                .build());
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
        lastFailure = "";
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
