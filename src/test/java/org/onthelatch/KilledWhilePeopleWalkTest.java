package org.onthelatch;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onthelatch.command.demo.DemoSimulator;
import org.onthelatch.egress.KeptEvent;
import org.onthelatch.store.Store;

/** The service is killed again and again while people come and go; the doors' memory and the store lose nothing. */
class KilledWhilePeopleWalkTest {
    private static final int MOST_BETWEEN_KILLS = 60;

    @Test
    void every_event_of_every_door_is_kept_once_and_in_order_D52(@TempDir Path folder)
            throws IOException, InterruptedException {
        kill(folder, 3, 20261123);
    }

    @Test
    @Tag("torture")
    void every_event_is_kept_over_a_long_row_of_kills_D52(@TempDir Path folder)
            throws IOException, InterruptedException {
        kill(folder, 40, 19640112);
    }

    private static void kill(Path folder, int times, long seed) throws IOException, InterruptedException {
        Random random = new Random(seed);
        ServiceProcess service = new ServiceProcess(folder);
        try (DemoSimulator simulator = service.simulator()) {
            SimulatedWard ward = new SimulatedWard(service.simulatorPort());
            for (int kills = 0; kills < times; kills++) {
                service.start();
                Eventually.is("a door is connected", () -> ward.isOnline("heron-a"));
                People people = new People(ward);
                people.walk(random.nextInt(MOST_BETWEEN_KILLS));
                service.kill();
                people.leave();
            }
            service.start();
            RunningDemo.DEVICES.forEach(device -> Eventually.is(
                    device + " has every receipt", () -> ward.isOnline(device) && ward.unreceipted(device) == 0));
            Map<String, JsonObject> atRest = new TreeMap<>();
            RunningDemo.DEVICES.forEach(device -> atRest.put(device, ward.device(device)));
            assertThat(simulator).isNotNull();
            service.kill();
            check(service, atRest);
        } catch (Exception e) {
            throw e instanceof RuntimeException fault ? fault : new IllegalStateException(e);
        } finally {
            service.kill();
        }
    }

    /** @param atRest each device before the last kill, when it had every receipt; what it recorded since is not in it */
    private static void check(ServiceProcess service, Map<String, JsonObject> atRest) {
        try (Store store = service.openStore()) {
            atRest.forEach((device, state) -> {
                long last = state.getLong("lastSeq");
                List<KeptEvent> kept = RunningDemo.kept(store, device, state.getLong("epoch"), last);
                assertThat(kept.stream().map(event -> event.event().key().seq()))
                        .as(device)
                        .containsExactlyElementsOf(
                                LongStream.rangeClosed(1, last).boxed().toList());
                assertThat(last).isPositive();
            });
            assertThat(store.egressRecords().openGaps()).isEmpty();
        }
    }

    /** Somebody at a door, over and over, until she is told to leave. */
    private static final class People {
        private final CountDownLatch gone = new CountDownLatch(1);
        private final SimulatedWard ward;
        private final Thread thread;
        private volatile boolean leaving;
        private final AtomicInteger walked = new AtomicInteger();

        People(SimulatedWard ward) {
            this.ward = ward;
            this.thread = new Thread(this::comeAndGo, "people");
            thread.start();
        }

        private void comeAndGo() {
            while (!leaving) {
                ward.leaves("heron-a", "HD01", RunningDemo.P02);
                ward.leaves("gate-a", "SG01", RunningDemo.P02);
                walked.incrementAndGet();
            }
            gone.countDown();
        }

        void walk(int times) {
            Eventually.is("people walk", () -> walked.get() >= times);
        }

        void leave() throws InterruptedException {
            leaving = true;
            gone.await();
        }
    }
}
