package org.onthelatch.mqtt.link;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Keeps one connection up: connects, subscribes if the broker does not know us, waits for its end, pauses, and again. */
final class ConnectLoop implements LinkThread.Step {
    private static final Logger LOG = LoggerFactory.getLogger(ConnectLoop.class);

    private final LinkSettings settings;
    private final Outbox outbox;
    private final Inbox inbox;
    private final CurrentConnection current;
    private final Backoff backoff;
    private final CountDownLatch stopped = new CountDownLatch(1);
    private boolean subscribedBefore;
    private String lastReason = "";

    ConnectLoop(LinkSettings settings, Outbox outbox, Inbox inbox, CurrentConnection current) {
        this.settings = settings;
        this.outbox = outbox;
        this.inbox = inbox;
        this.current = current;
        this.backoff = new Backoff(
                settings.timing().longestPause(),
                () -> ThreadLocalRandom.current().nextDouble());
    }

    /** Makes no further connection. */
    void stop() {
        stopped.countDown();
    }

    @Override
    public void run() throws InterruptedException {
        if (stopped.getCount() == 0) {
            new CountDownLatch(1).await();
        }
        try {
            connectOnce();
        } catch (LinkFault e) {
            tell(e.reason());
        }
        if (stopped.await(backoff.next().toMillis(), TimeUnit.MILLISECONDS)) {
            LOG.debug("no further connection of {}", settings);
        }
    }

    /** Once for each new reason, since the attempts go on. */
    private void tell(String reason) {
        if (reason.equals(lastReason)) {
            LOG.debug("still no connection of {}: {}", settings, reason);
        } else {
            LOG.warn("no connection of {}: {}; trying again", settings, reason);
            lastReason = reason;
        }
    }

    private void connectOnce() throws LinkFault, InterruptedException {
        PahoConnection connection = new PahoConnection(settings, inbox::put);
        try {
            boolean known = connection.open();
            if (!known) {
                inbox.forgotten();
            }
            if (!known || !subscribedBefore) {
                connection.subscribe(settings.subscriptions());
                subscribedBefore = true;
            }
            use(connection);
        } finally {
            connection.dispose();
        }
    }

    private void use(PahoConnection connection) throws InterruptedException {
        if (stopped.getCount() == 0) {
            return;
        }
        long since = System.nanoTime();
        LOG.info("connected {}", settings);
        lastReason = "";
        current.is(connection);
        outbox.opened();
        inbox.listener().connected();
        String reason = end(connection);
        outbox.closed();
        current.isGone();
        backoff.connectionLasted(Duration.ofNanos(System.nanoTime() - since));
        if (stopped.getCount() > 0) {
            LOG.warn("lost the connection of {}: {}", settings, reason);
        }
        inbox.listener().disconnected(reason);
    }

    private static String end(PahoConnection connection) throws InterruptedException {
        try {
            return connection.ended().get();
        } catch (ExecutionException e) {
            return String.valueOf(e.getMessage());
        }
    }
}
