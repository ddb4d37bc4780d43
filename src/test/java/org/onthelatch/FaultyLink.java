package org.onthelatch;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.onthelatch.FaultyBroker.Message;
import org.onthelatch.mqtt.link.Delivery;
import org.onthelatch.mqtt.link.LinkListener;
import org.onthelatch.mqtt.link.MqttLink;
import org.onthelatch.mqtt.link.Outgoing;

/** The service's end of a {@link FaultyBroker}: what is not acknowledged when the connection goes comes again. */
final class FaultyLink implements MqttLink {
    private final Consumer<Message> toBroker;
    private final Map<String, Supplier<byte[]>> kept = new ConcurrentHashMap<>();
    private final Set<Brought> unacknowledged = ConcurrentHashMap.newKeySet();
    private final AtomicBoolean up = new AtomicBoolean();
    private volatile boolean dead;
    private volatile @Nullable LinkListener listener;

    FaultyLink(Consumer<Message> toBroker) {
        this.toBroker = toBroker;
    }

    @Override
    public void start(LinkListener newListener) {
        listener = newListener;
    }

    /** Connects if it is not; then what was not acknowledged comes again, and what it retains goes out again. */
    void connect() {
        LinkListener hearing = listener;
        if (hearing != null && !dead && up.compareAndSet(false, true)) {
            hearing.connected();
            kept.forEach((topic, payload) -> toBroker.accept(new Message(topic, payload.get(), true)));
            List<Brought> again = new ArrayList<>(unacknowledged);
            unacknowledged.clear();
            again.forEach(brought -> take(brought.message()));
        }
    }

    /** Takes a message from the broker; false while there is no connection. */
    boolean take(Message message) {
        LinkListener hearing = listener;
        if (hearing == null || dead || !up.get()) {
            return false;
        }
        Brought brought = new Brought(message);
        unacknowledged.add(brought);
        hearing.arrived(brought);
        return true;
    }

    void cut() {
        drop("the broker is gone");
    }

    /** Its service was killed: it says and hears nothing more. */
    void die() {
        dead = true;
        up.set(false);
    }

    @Override
    public void retain(String topic, Supplier<byte[]> payload) {
        kept.put(topic, payload);
        publish(new Message(topic, payload.get(), true));
    }

    @Override
    public void send(Outgoing message) {
        publish(new Message(message.topic(), message.payload(), message.retained()));
    }

    private void publish(Message message) {
        if (up.get() && !dead) {
            toBroker.accept(message);
        }
    }

    @Override
    public void drop(String reason) {
        LinkListener hearing = listener;
        if (up.compareAndSet(true, false) && hearing != null) {
            hearing.disconnected(reason);
        }
    }

    @Override
    public boolean isConnected() {
        return up.get();
    }

    @Override
    public void close() {
        die();
    }

    /** One delivery of a message. */
    private final class Brought implements Delivery {
        private final Message message;

        Brought(Message message) {
            this.message = message;
        }

        Message message() {
            return message;
        }

        @Override
        public String topic() {
            return message.topic();
        }

        @Override
        public byte[] payload() {
            return message.payload();
        }

        @Override
        public boolean retained() {
            return false;
        }

        @Override
        public void acknowledge() {
            unacknowledged.remove(this);
        }

        @Override
        public void refuse(String reason) {
            drop(reason);
        }
    }
}
