package org.onthelatch.mqtt.link;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/** The link over Eclipse Paho; the only door to that library. */
public final class PahoLink implements MqttLink {
    private static final long CHECK_NANOS = Duration.ofMillis(10).toNanos();

    private final LinkSettings settings;
    private final Outbox outbox = new Outbox();
    private final CurrentConnection current = new CurrentConnection();
    private final Inbox inbox = new Inbox();
    private final LinkThread connecting;
    private final LinkThread sending;
    private final LinkThread receiving;
    private final ConnectLoop loop;

    public PahoLink(LinkSettings settings) {
        this.settings = settings;
        this.loop = new ConnectLoop(settings, outbox, inbox, current);
        this.connecting = new LinkThread("mqtt-connect", loop);
        this.sending = new LinkThread("mqtt-send", this::sendNext);
        this.receiving = new LinkThread("mqtt-receive", inbox::handOverNext);
    }

    @Override
    public void start(LinkListener listener) {
        inbox.handOverTo(listener);
        receiving.start();
        sending.start();
        connecting.start();
    }

    @Override
    public void retain(String topic, Supplier<byte[]> payload) {
        outbox.retain(topic, payload);
    }

    @Override
    public void send(Outgoing message) {
        outbox.add(message);
    }

    private void sendNext() throws InterruptedException {
        Outgoing message = outbox.take();
        Optional<PahoConnection> connection = current.get();
        if (connection.isPresent()) {
            connection.get().publish(message);
        }
    }

    @Override
    public void drop(String reason) {
        current.get().ifPresent(connection -> connection.cut(reason));
    }

    @Override
    public boolean isConnected() {
        return current.get().map(PahoConnection::isUp).orElse(false);
    }

    @Override
    public void close() {
        receiving.stop();
        current.get().ifPresent(this::takeLeave);
        loop.stop();
        current.get().ifPresent(connection -> connection.cut("closed"));
        connecting.stop();
        sending.stop();
    }

    private void takeLeave(PahoConnection connection) {
        inbox.giveBack();
        await(() -> connection.isIdle() && outbox.isEmpty());
        outbox.add(Outgoing.retained(settings.willTopic(), new byte[0]));
        await(() -> connection.isIdle() && outbox.isEmpty());
        loop.stop();
        connection.disconnect(settings.timing().drain());
    }

    private void await(BooleanSupplier done) {
        long deadline = System.nanoTime() + settings.timing().drain().toNanos();
        while (!done.getAsBoolean() && isConnected() && System.nanoTime() < deadline) {
            LockSupport.parkNanos(CHECK_NANOS);
        }
    }
}
