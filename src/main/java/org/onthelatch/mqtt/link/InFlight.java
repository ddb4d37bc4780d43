package org.onthelatch.mqtt.link;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.eclipse.paho.mqttv5.common.packet.MqttProperties;
import org.jspecify.annotations.Nullable;

/**
 * How many published messages may wait for their PUBACK. The library throws at the broker's limit and counts late, so we
 * stay at half of it.
 */
final class InFlight {
    static final InFlight NONE = new InFlight(0);
    private static final int MOST = 100;

    private final int size;
    private final Semaphore free;

    private InFlight(int size) {
        this.size = size;
        this.free = new Semaphore(size);
    }

    /** @param connack what the broker said when it took the connection; nothing means MQTT's own 65,535 */
    static InFlight upTo(@Nullable MqttProperties connack) {
        Integer most = connack == null ? null : connack.getReceiveMaximum();
        return new InFlight(most == null ? MOST : Math.max(1, Math.min(MOST, most / 2)));
    }

    /** False if no place became free in time. */
    boolean enter(Duration atMost) throws InterruptedException {
        return free.tryAcquire(atMost.toMillis(), TimeUnit.MILLISECONDS);
    }

    void leave() {
        free.release();
    }

    boolean isEmpty() {
        return free.availablePermits() >= size;
    }
}
