package org.onthelatch;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Random;
import org.onthelatch.simulator.device.Device;
import org.onthelatch.simulator.device.EventKind;
import org.onthelatch.simulator.device.NotAtThisDoor;
import org.onthelatch.simulator.site.DoorId;

/** What befalls controllers, drawn from a seed, and how long it lasts. Whatever it begins, it ends. */
final class Misfortunes {
    private static final int LONGEST_MINUTES = 60;

    private final Random random;
    private final PriorityQueue<Ending> endings = new PriorityQueue<>(Comparator.comparing(Ending::at));
    private final List<Device> toRestore = new ArrayList<>();
    private int happened;

    Misfortunes(long seed) {
        this.random = new Random(seed);
    }

    private record Ending(Instant at, Runnable end) {}

    int happened() {
        return happened;
    }

    /** Something new happens to a device. */
    void strike(Device device, List<DoorId> doors, Instant now) {
        happened++;
        DoorId door = doors.get(random.nextInt(doors.size()));
        switch (random.nextInt(14)) {
            case 0, 1 ->
                whileAway(
                        device,
                        now,
                        () -> device.faults().offline(),
                        () -> device.faults().online());
            case 2 ->
                whileAway(
                        device,
                        now,
                        () -> device.faults().cutSending(),
                        () -> device.faults().online());
            case 3 ->
                whileAway(
                        device,
                        now,
                        () -> device.faults().cutHearing(),
                        () -> device.faults().online());
            case 4 ->
                whileAway(
                        device,
                        now,
                        () -> device.faults().powerLoss(),
                        () -> device.faults().powerReturn());
            case 5 ->
                whileAway(
                        device,
                        now,
                        () -> device.faults().powerLoss(),
                        () -> device.faults().powerReturnWithoutClock());
            case 6 -> attempt(() -> device.faults().drift(Duration.ofSeconds(random.nextInt(7_200) - 3_600)));
            case 7 -> attempt(() -> device.faults().untrustClock());
            case 8 ->
                whileAway(
                        device,
                        now,
                        () -> device.faults().fire(),
                        () -> device.faults().fireReset());
            case 9 ->
                whileAway(
                        device,
                        now,
                        () -> device.faults().breakGlass(door),
                        () -> device.faults().replaceGlass(door));
            case 10 ->
                whileAway(
                        device,
                        now,
                        () -> device.faults().refuseLists(true),
                        () -> device.faults().refuseLists(false));
            case 11 -> attempt(() -> device.faults().resendShuffled(random.nextLong()));
            case 12 ->
                attempt(() ->
                        device.faults().noticed(door, random.nextBoolean() ? EventKind.TAMPER : EventKind.HELD_OPEN));
            default -> forgetSeldom(device);
        }
    }

    private void forgetSeldom(Device device) {
        if (random.nextInt(4) == 0) {
            attempt(() -> loseWhatNobodyHeard(device));
        } else {
            attempt(() -> device.faults().tamper());
        }
    }

    /** With its numbering goes an event that never left the device. */
    private static void loseWhatNobodyHeard(Device device) {
        device.faults().cutSending();
        device.faults().tamper();
        device.faults().forget();
        device.faults().online();
    }

    private void whileAway(Device device, Instant now, Runnable begin, Runnable end) {
        attempt(begin);
        endings.add(new Ending(now.plus(Duration.ofMinutes(1 + random.nextInt(LONGEST_MINUTES))), () -> {
            attempt(end);
            toRestore.add(device);
        }));
    }

    /** Ends what is over by now; the devices whose doors may stand released since. */
    List<Device> end(Instant now) {
        while (!endings.isEmpty() && !endings.peek().at().isAfter(now)) {
            endings.remove().end().run();
        }
        List<Device> over = List.copyOf(toRestore);
        toRestore.clear();
        return over;
    }

    /** Ends everything. */
    void endAll() {
        var unused = end(Instant.MAX);
    }

    /** One misfortune may make another impossible: what has no power cannot drift. */
    private static void attempt(Runnable fault) {
        try {
            fault.run();
        } catch (NotAtThisDoor e) {
            // it did not happen
        }
    }
}
