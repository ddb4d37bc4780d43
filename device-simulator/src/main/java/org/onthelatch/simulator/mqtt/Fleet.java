package org.onthelatch.simulator.mqtt;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** All devices of a process, connected to one broker, and the passing of time for them. */
public final class Fleet implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Fleet.class);
    private static final int MILLIS_BETWEEN_CONNECTS = 2;
    private static final int SECONDS_TO_CLOSE = 5;

    private final Workers workers = new Workers();
    private final List<DeviceConnection> connections = new ArrayList<>();

    private Fleet() {}

    /**
     * Begins to connect; a broker that is not there yet is tried again.
     *
     * @param atATime how many may be connecting at the same moment, at least 1
     */
    public static Fleet start(List<Attachment> attachments, int atATime) {
        Fleet fleet = new Fleet();
        Turnstile turnstile = new Turnstile(atATime);
        attachments.forEach(attachment -> fleet.add(new DeviceConnection(attachment, fleet.workers, turnstile)));
        fleet.workers.everySecond(
                () -> attachments.forEach(attachment -> attachment.device().tick()));
        return fleet;
    }

    @Override
    public void close() {
        try {
            CompletableFuture.allOf(
                            connections.stream().map(DeviceConnection::close).toArray(CompletableFuture[]::new))
                    .get(SECONDS_TO_CLOSE, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException e) {
            LOG.debug("not every device could say goodbye", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            workers.close();
        }
    }

    private void add(DeviceConnection connection) {
        workers.after((long) connections.size() * MILLIS_BETWEEN_CONNECTS, connection::connect);
        connections.add(connection);
    }
}
