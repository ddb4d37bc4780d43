package org.onthelatch.mqtt;

import java.time.Instant;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.onthelatch.doorcontroller.CommandAnswer;
import org.onthelatch.doorcontroller.ListAnswer;
import org.onthelatch.egress.EgressLog;
import org.onthelatch.egress.EventKey;
import org.onthelatch.egress.Oddities;
import org.onthelatch.egress.RecordEgress.Recorded;
import org.onthelatch.ward.DeviceId;

/** Writes down, in order, what the traffic tells the rest of the service. */
final class Heard implements ControllerNews, Oddities {
    private final BlockingQueue<String> said = new LinkedBlockingQueue<>();

    /** Waits for a line, passing over others. */
    String next(String beginning) throws InterruptedException {
        for (String line = poll(); ; line = poll()) {
            if (line.startsWith(beginning)) {
                return line;
            }
        }
    }

    private String poll() throws InterruptedException {
        String line = said.poll(20, TimeUnit.SECONDS);
        if (line == null) {
            throw new AssertionError("nothing more was heard within 20 s");
        }
        return line;
    }

    @Override
    public void recorded(Recorded recorded) {
        said.add("recorded %s %s"
                .formatted(
                        recorded.controller(),
                        recorded.kept().stream()
                                .map(kept -> kept.event().key().seq())
                                .toList()));
    }

    @Override
    public void answered(ListAnswer answer) {
        said.add("answered " + answer.controller());
    }

    @Override
    public void answered(CommandAnswer answer) {
        said.add("commanded " + answer);
    }

    @Override
    public void came(DeviceId controller) {
        said.add("came " + controller);
    }

    @Override
    public void changed(DeviceId controller) {
        said.add("changed " + controller);
    }

    @Override
    public void heard(DeviceId controller) {
        said.add("heard " + controller);
    }

    @Override
    public void numbersWentBackwards(
            DeviceId controller, long saidEpoch, long saidLast, long keptEpoch, long keptLast) {
        said.add("backwards %s %d/%d below %d/%d".formatted(controller, saidEpoch, saidLast, keptEpoch, keptLast));
    }

    @Override
    public void forked(EventKey key) {
        said.add("forked " + key);
    }

    @Override
    public void chainBroken(EventKey later) {
        said.add("broken " + later);
    }

    @Override
    public void fromTheFuture(EventKey key, Instant at, Instant receivedAt) {
        said.add("future " + key);
    }

    @Override
    public void quarantined(EgressLog.Quarantined message) {
        said.add("quarantined %s: %s".formatted(message.topic(), message.reason()));
    }
}
