package org.onthelatch.mqtt.link;

import java.util.concurrent.atomic.AtomicBoolean;

/** A message as one connection brought it; holding on to that connection, it is never acknowledged on another. */
final class PahoDelivery implements Delivery {
    private final PahoConnection connection;
    private final int packetId;
    private final String topic;
    private final byte[] payload;
    private final boolean retained;
    private final AtomicBoolean settled = new AtomicBoolean();

    PahoDelivery(PahoConnection connection, int packetId, String topic, byte[] payload, boolean retained) {
        this.connection = connection;
        this.packetId = packetId;
        this.topic = topic;
        this.payload = payload;
        this.retained = retained;
    }

    @Override
    public String topic() {
        return topic;
    }

    @Override
    public byte[] payload() {
        return payload;
    }

    @Override
    public boolean retained() {
        return retained;
    }

    @Override
    public void acknowledge() {
        if (settled.compareAndSet(false, true)) {
            connection.acknowledge(packetId);
            connection.settled();
        }
    }

    @Override
    public void refuse(String reason) {
        if (settled.compareAndSet(false, true)) {
            connection.cut(reason);
            connection.settled();
        }
    }

    /** Leaves it with the broker, without cutting the connection. */
    void forget() {
        if (settled.compareAndSet(false, true)) {
            connection.settled();
        }
    }
}
