package org.onthelatch.mqtt.link;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What is to be sent. Bounded: of a retained topic only the latest counts, and of the rest the oldest goes. Safe for use by
 * any thread.
 */
final class Outbox {
    private static final Logger LOG = LoggerFactory.getLogger(Outbox.class);
    private static final int MOST_PASSING = 10_000;

    private final Map<String, Supplier<byte[]>> retained = new LinkedHashMap<>();
    private final Set<String> due = new LinkedHashSet<>();
    private final Deque<Outgoing> passing = new ArrayDeque<>();
    private boolean open;

    synchronized void retain(String topic, Supplier<byte[]> payload) {
        retained.put(topic, payload);
        due.add(topic);
        notifyAll();
    }

    synchronized void add(Outgoing message) {
        if (!open) {
            LOG.debug("not connected, so not sent: {}", message.topic());
            return;
        }
        if (passing.size() == MOST_PASSING) {
            LOG.warn("too much to send, so not sent: {}", passing.removeFirst().topic());
        }
        passing.addLast(message);
        notifyAll();
    }

    /** A connection stands: everything retained is due again. */
    synchronized void opened() {
        open = true;
        due.addAll(retained.keySet());
        notifyAll();
    }

    /** The connection is gone: what was to be sent once is not sent late. */
    synchronized void closed() {
        open = false;
        passing.clear();
    }

    /** The next message; waits for one, and for a connection. What passes goes first, since it expires. */
    Outgoing take() throws InterruptedException {
        String topic;
        Supplier<byte[]> payload;
        synchronized (this) {
            while (!open || (passing.isEmpty() && due.isEmpty())) {
                wait();
            }
            if (!passing.isEmpty()) {
                return passing.removeFirst();
            }
            topic = due.iterator().next();
            due.remove(topic);
            payload = retained.getOrDefault(topic, () -> new byte[0]);
        }
        return Outgoing.retained(topic, payload.get());
    }

    synchronized boolean isEmpty() {
        return passing.isEmpty() && due.isEmpty();
    }
}
