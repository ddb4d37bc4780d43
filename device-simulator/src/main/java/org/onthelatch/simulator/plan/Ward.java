package org.onthelatch.simulator.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.onthelatch.simulator.device.FireRelease;

/**
 * One ward of the plan: a front door, a garden with a gate, a fire exit, bedrooms on a corridor, and as many common rooms as
 * it needs to give each of its controllers a door.
 *
 * @param zones use by zone code, such as {@code Z-W01-B03: ROOM}
 * @param controllers doors by device id; each has at least one with a reader
 */
record Ward(
        String id,
        String name,
        int beds,
        Map<String, String> zones,
        List<Door> doors,
        Map<String, List<Door>> controllers) {
    static final String ROAD = "Z-ROAD";
    static final String GROUNDS = "Z-GROUNDS";

    /** @param number from 1 */
    static Ward of(int number, SiteSize size) {
        return new Layout(number, size.beds(), size.controllersOf(number)).ward();
    }

    String room(int bed) {
        return "Z-%s-B%02d".formatted(code(), bed);
    }

    private String code() {
        return id.replace("ward-", "W");
    }

    private static final class Layout {
        private final String code;
        private final int number;
        private final int beds;
        private final int controllers;
        private final Map<String, String> zones = new LinkedHashMap<>();
        private final List<Door> doors = new ArrayList<>();

        Layout(int number, int beds, int controllers) {
            this.code = "W%02d".formatted(number);
            this.number = number;
            this.beds = beds;
            this.controllers = controllers;
        }

        Ward ward() {
            String common = zone("", "COMMON");
            String garden = zone("-GDN", "GARDEN");
            String corridor = zone("-BED", "COMMON");
            doors.add(Door.wayOut(next(), "front door", common, GROUNDS, "WARD_TO_GROUNDS", FireRelease.STAFF_RELEASE));
            doors.add(
                    Door.wayOut(next(), "garden gate", garden, GROUNDS, "WARD_TO_GROUNDS", FireRelease.AUTO_ON_ALARM));
            doors.add(Door.between(next(), "garden door", common, garden));
            doors.add(Door.between(next(), "bedroom corridor", corridor, common));
            for (int bed = 1; bed <= beds; bed++) {
                doors.add(Door.ofRoom(next(), "bedroom " + bed, zone("-B%02d".formatted(bed), "ROOM"), corridor));
            }
            for (int room = 1; doors.size() < controllers; room++) {
                doors.add(
                        Door.between(next(), "common room " + room, zone("-C%04d".formatted(room), "COMMON"), common));
            }
            Map<String, List<Door>> byController = deal();
            Door exit = Door.emergencyOnly(next(), "fire exit", common, GROUNDS);
            doors.add(exit);
            byController.values().iterator().next().add(exit);
            return new Ward("ward-%02d".formatted(number), "Ward " + number, beds, zones, doors, byController);
        }

        /** In runs, as cables are drawn. */
        private Map<String, List<Door>> deal() {
            Map<String, List<Door>> dealt = new LinkedHashMap<>();
            for (int i = 0; i < controllers; i++) {
                int from = (int) ((long) i * doors.size() / controllers);
                int to = (int) ((long) (i + 1) * doors.size() / controllers);
                dealt.put(
                        "%s-c%04d".formatted(code.toLowerCase(Locale.ROOT), i + 1),
                        new ArrayList<>(doors.subList(from, to)));
            }
            return dealt;
        }

        private String zone(String ending, String use) {
            String zone = "Z-" + code + ending;
            zones.put(zone, use);
            return zone;
        }

        private String next() {
            return "%sD%04d".formatted(code, doors.size() + 1);
        }
    }
}
