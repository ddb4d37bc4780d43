package org.onthelatch.mqtt.link;

import java.time.Duration;

/** A message to be published once. */
public final class Outgoing {
    private final String topic;
    private final byte[] payload;
    private final boolean retained;
    private final Duration expiry;

    private Outgoing(String topic, byte[] payload, boolean retained, Duration expiry) {
        this.topic = topic;
        this.payload = payload.clone();
        this.retained = retained;
        this.expiry = expiry;
    }

    /** One that the broker is to keep for those who subscribe later. */
    public static Outgoing retained(String topic, byte[] payload) {
        return new Outgoing(topic, payload, true, Duration.ZERO);
    }

    /** @param expiry after how long the broker throws it away, if it could not deliver it */
    public static Outgoing passing(String topic, byte[] payload, Duration expiry) {
        return new Outgoing(topic, payload, false, expiry);
    }

    public String topic() {
        return topic;
    }

    public byte[] payload() {
        return payload.clone();
    }

    public boolean retained() {
        return retained;
    }

    /** Zero for never. */
    public Duration expiry() {
        return expiry;
    }
}
