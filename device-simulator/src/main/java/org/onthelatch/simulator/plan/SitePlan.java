package org.onthelatch.simulator.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.onthelatch.simulator.device.FireRelease;

/** Everything about a site that is to be written down. */
record SitePlan(List<Ward> wards, Door gate, List<Person> people, int staff) {
    private static final int PEOPLE_FOR_EACH_OF_STAFF = 4;

    static SitePlan of(SiteSize size) {
        List<Ward> wards = new ArrayList<>();
        for (int number = 1; number <= size.wards(); number++) {
            wards.add(Ward.of(number, size));
        }
        Random random = new Random(size.seed());
        List<Person> people = new ArrayList<>();
        for (int number = 1; number <= size.people(); number++) {
            Ward ward = wards.get((number - 1) % wards.size());
            int bed = 1 + (number - 1) / wards.size();
            people.add(Person.of(number, ward.id(), ward.room(bed), random));
        }
        Door gate = Door.wayOut(
                "GATE", "site gate", Ward.GROUNDS, Ward.ROAD, "HOSPITAL_BOUNDARY", FireRelease.AUTO_ON_ALARM);
        return new SitePlan(wards, gate, people, Math.max(1, size.people() / PEOPLE_FOR_EACH_OF_STAFF));
    }

    /** Doors by device id, the gate's first. */
    Map<String, List<Door>> controllers() {
        Map<String, List<Door>> controllers = new LinkedHashMap<>();
        controllers.put("gate", List.of(gate));
        wards.forEach(ward -> controllers.putAll(ward.controllers()));
        return controllers;
    }

    List<Door> doors() {
        List<Door> doors = new ArrayList<>(List.of(gate));
        wards.forEach(ward -> doors.addAll(ward.doors()));
        return doors;
    }

    static String staffId(int number) {
        return "s%04d".formatted(number);
    }

    static String staffFob(int number) {
        return "04c2%010d".formatted(number);
    }
}
