package org.onthelatch.broker;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.eclipse.paho.mqttv5.client.IMqttToken;
import org.eclipse.paho.mqttv5.client.MqttAsyncClient;
import org.eclipse.paho.mqttv5.client.MqttCallback;
import org.eclipse.paho.mqttv5.client.MqttConnectionOptions;
import org.eclipse.paho.mqttv5.client.MqttDisconnectResponse;
import org.eclipse.paho.mqttv5.client.persist.MemoryPersistence;
import org.eclipse.paho.mqttv5.common.MqttException;
import org.eclipse.paho.mqttv5.common.MqttMessage;
import org.eclipse.paho.mqttv5.common.MqttSubscription;
import org.eclipse.paho.mqttv5.common.packet.MqttProperties;

/** A plain MQTT client for tests: it shows reason codes and acknowledges only when told to. */
public final class TestClient implements MqttCallback, AutoCloseable {
    private static final Duration GUARD = Duration.ofSeconds(90);

    private final MqttAsyncClient client;
    private final BlockingQueue<Message> messages = new LinkedBlockingQueue<>();
    private final CompletableFuture<Integer> disconnected = new CompletableFuture<>();
    private boolean sessionPresent;
    private MqttProperties greeting = new MqttProperties();

    /** A message as it came. */
    public record Message(int id, String topic, String text, boolean retained) {}

    private TestClient(URI broker, String clientId) throws MqttException {
        client = new MqttAsyncClient(broker.toString(), clientId, new MemoryPersistence());
        client.setManualAcks(true);
        client.setCallback(this);
    }

    /** Options with the client id as the user name. */
    public static MqttConnectionOptions as(String user, String password) {
        MqttConnectionOptions options = new MqttConnectionOptions();
        options.setAutomaticReconnect(false);
        options.setConnectionTimeout((int) GUARD.toSeconds());
        options.setKeepAliveInterval(30);
        options.setUserName(user);
        options.setPassword(password.getBytes(StandardCharsets.UTF_8));
        return options;
    }

    public static TestClient connect(URI broker, String clientId, MqttConnectionOptions options) throws MqttException {
        TestClient made = new TestClient(broker, clientId);
        try {
            IMqttToken token = made.client.connect(options);
            token.waitForCompletion(GUARD.toMillis());
            made.sessionPresent = token.getSessionPresent();
            made.greeting = token.getResponseProperties();
            return made;
        } catch (MqttException e) {
            made.close();
            throw e;
        }
    }

    public boolean sessionPresent() {
        return sessionPresent;
    }

    /** What the broker said of itself when it let the client in. */
    public MqttProperties greeting() {
        return greeting;
    }

    /** The reason code of the PUBACK, or of the DISCONNECT that came instead. */
    public int publish(String topic, String text, int qos, boolean retained) throws MqttException {
        return publish(topic, text.getBytes(StandardCharsets.UTF_8), qos, retained);
    }

    /** A broker that closes in the middle of a long message may not be heard saying why. */
    private static final int CUT_WITHOUT_A_WORD = -1;

    public int publish(String topic, byte[] payload, int qos, boolean retained) throws MqttException {
        MqttMessage message = new MqttMessage(payload, qos, retained, new MqttProperties());
        try {
            IMqttToken token = client.publish(topic, message);
            token.waitForCompletion(GUARD.toMillis());
            int[] codes = token.getReasonCodes();
            return codes == null || codes.length == 0 ? 0 : codes[0];
        } catch (MqttException e) {
            int code = disconnectCode();
            return code == 0 ? CUT_WITHOUT_A_WORD : code;
        }
    }

    /** The reason code of the SUBACK, or of the DISCONNECT that came instead. */
    public int subscribe(String filter) throws MqttException {
        MqttSubscription[] one = {new MqttSubscription(filter, 1)};
        try {
            IMqttToken token = client.subscribe(one, null, null, new MqttProperties());
            token.waitForCompletion(GUARD.toMillis());
            return token.getReasonCodes()[0];
        } catch (MqttException e) {
            return disconnectCode();
        }
    }

    /** Until the broker has ended the connection. */
    public void awaitDisconnected() throws MqttException {
        disconnectCode();
    }

    private int disconnectCode() throws MqttException {
        try {
            return disconnected.get(GUARD.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException | ExecutionException | TimeoutException e) {
            throw new MqttException(e);
        }
    }

    /** The next message, left unacknowledged. */
    public Message next() throws InterruptedException {
        Message message = messages.poll(GUARD.toMillis(), TimeUnit.MILLISECONDS);
        if (message == null) {
            throw new AssertionError("no message came within " + GUARD);
        }
        return message;
    }

    public boolean hasMessage() {
        return !messages.isEmpty();
    }

    public Message nextAcknowledged() throws InterruptedException, MqttException {
        Message message = next();
        acknowledge(message);
        return message;
    }

    public void acknowledge(Message message) throws MqttException {
        client.messageArrivedComplete(message.id(), 1);
    }

    public boolean isConnected() {
        return client.isConnected();
    }

    /** Goes without a word, so that the will is published. */
    public void vanish() throws MqttException {
        client.disconnectForcibly(0, 0, false);
    }

    @Override
    public void close() {
        try {
            if (client.isConnected()) {
                client.disconnect(0).waitForCompletion(GUARD.toMillis());
            }
            client.close();
        } catch (MqttException e) {
            disconnected.completeExceptionally(e);
        }
    }

    @Override
    public void messageArrived(String topic, MqttMessage message) {
        String text = new String(message.getPayload(), StandardCharsets.UTF_8);
        messages.add(new Message(message.getId(), topic, text, message.isRetained()));
    }

    @Override
    public void disconnected(MqttDisconnectResponse response) {
        disconnected.complete(response.getReturnCode());
    }

    @Override
    public void mqttErrorOccurred(MqttException exception) {}

    @Override
    public void deliveryComplete(IMqttToken token) {}

    @Override
    public void connectComplete(boolean reconnect, String serverUri) {}

    @Override
    public void authPacketArrived(int reasonCode, MqttProperties properties) {}
}
