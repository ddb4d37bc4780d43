package org.onthelatch.mqtt.link;

import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What came and is not yet handed over. The library's thread only puts in; the broker sends no more than the receive
 * maximum before we acknowledge, so that this stays short.
 */
final class Inbox {
    private static final Logger LOG = LoggerFactory.getLogger(Inbox.class);

    /** A blank one stands where the broker said that it knows nothing of us. */
    private final BlockingQueue<Optional<PahoDelivery>> waiting = new LinkedBlockingQueue<>();

    private volatile LinkListener listener = new Nobody();

    void handOverTo(LinkListener hears) {
        listener = hears;
    }

    LinkListener listener() {
        return listener;
    }

    void put(PahoDelivery delivery) {
        waiting.add(Optional.of(delivery));
    }

    /** Told in its turn: what came over an earlier connection is older news. */
    void forgotten() {
        waiting.add(Optional.empty());
    }

    void handOverNext() throws InterruptedException {
        waiting.take().ifPresentOrElse(this::handOver, () -> listener.forgotten());
    }

    /** A fault of the listener keeps nothing: the connection is cut, and the message comes again. */
    private void handOver(PahoDelivery delivery) {
        try {
            listener.arrived(delivery);
        } catch (RuntimeException e) {
            LOG.error("could not handle a message on {}; it will come again", delivery.topic(), e);
            delivery.refuse("a message could not be handled");
        }
    }

    /** Forgets what nobody has begun to handle; unacknowledged, it comes again. */
    void giveBack() {
        for (Optional<PahoDelivery> next = waiting.poll(); next != null; next = waiting.poll()) {
            next.ifPresent(PahoDelivery::forget);
        }
    }

    private static final class Nobody implements LinkListener {
        @Override
        public void forgotten() {}

        @Override
        public void connected() {}

        @Override
        public void arrived(Delivery delivery) {
            throw new IllegalStateException("nobody listens yet");
        }

        @Override
        public void disconnected(String reason) {}
    }
}
