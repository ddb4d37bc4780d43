package org.onthelatch.simulator.mqtt;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.onthelatch.simulator.device.Device;
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
     * @param passwords by device
     */
    public static Fleet start(BrokerAddress broker, Map<Device, String> passwords) {
        Fleet fleet = new Fleet();
        passwords.forEach(
                (device, password) -> fleet.add(new DeviceConnection(device, password, broker, fleet.workers)));
        fleet.workers.everySecond(() -> passwords.keySet().forEach(Device::tick));
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
