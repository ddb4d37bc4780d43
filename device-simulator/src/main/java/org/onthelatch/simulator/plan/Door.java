package org.onthelatch.simulator.plan;

import org.onthelatch.simulator.device.FireRelease;
import org.onthelatch.simulator.device.PowerLoss;

/**
 * A door of the plan.
 *
 * @param boundary as the service's site files name it
 * @param freeOut as there: {@code always} or {@code never}; likewise {@code freeIn}
 */
record Door(
        String id,
        String name,
        String inside,
        String outside,
        String boundary,
        boolean reader,
        String freeOut,
        String freeIn,
        FireRelease fire,
        PowerLoss powerLoss) {

    /** A door within a ward that is free in both directions. */
    static Door between(String id, String name, String inside, String outside) {
        return new Door(
                id,
                name,
                inside,
                outside,
                "INTERNAL",
                true,
                "always",
                "always",
                FireRelease.AUTO_ON_ALARM,
                PowerLoss.RELEASED);
    }

    /** Somebody's own room: always free from inside. */
    static Door ofRoom(String id, String name, String room, String corridor) {
        return new Door(
                id, name, room, corridor, "INTERNAL", true, "always", "never", FireRelease.FREE_EXIT, PowerLoss.LOCKED);
    }

    /** A way out that asks each fob. */
    static Door wayOut(String id, String name, String inside, String outside, String boundary, FireRelease fire) {
        return new Door(id, name, inside, outside, boundary, true, "never", "never", fire, PowerLoss.RELEASED);
    }

    static Door emergencyOnly(String id, String name, String inside, String outside) {
        return new Door(
                id,
                name,
                inside,
                outside,
                "WARD_TO_GROUNDS",
                false,
                "",
                "",
                FireRelease.AUTO_ON_ALARM,
                PowerLoss.RELEASED);
    }

    boolean isInternal() {
        return boundary.equals("INTERNAL");
    }
}
