package org.onthelatch.ward;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** Every part of a register, each with its properties in words. */
final class RegisterInWords {
    private final Map<String, Map<String, String>> parts = new LinkedHashMap<>();

    private RegisterInWords() {}

    static Map<String, Map<String, String>> of(Register register) {
        RegisterInWords words = new RegisterInWords();
        for (Site site : register.sites()) {
            Map<String, String> part = words.part("site " + site.id());
            part.put("name", site.name());
            part.put("time zone", site.timeZone().getId());
            part.put("locks that go by the fob", sorted(site.locks()));
            part.put("fob programmers", sorted(site.programmers()));
            site.wards().forEach(words::add);
            site.zones().forEach(words::add);
            site.doors().forEach(words::add);
            site.controllers().forEach(words::add);
        }
        return words.parts;
    }

    private Map<String, String> part(String subject) {
        return parts.computeIfAbsent(subject, unused -> new LinkedHashMap<>());
    }

    private void add(Ward ward) {
        Map<String, String> part = part("ward " + ward.id());
        part.put("name", ward.name());
        part.put("service", ward.service());
        part.put("beds", String.valueOf(ward.beds()));
    }

    private void add(Zone zone) {
        Map<String, String> part = part("zone " + zone.code());
        part.put("name", zone.name());
        part.put("use", zone.use().name());
        part.put("wards", sorted(zone.wards()));
    }

    private void add(Door door) {
        Map<String, String> part = part("door " + door.id());
        part.put("name", door.name());
        part.put("inside", door.inside().value());
        part.put("outside", door.outside().value());
        part.put("boundary", door.boundary().name());
        part.put("reader", door.reader().name());
        part.put("free out", door.freeOut().words());
        part.put("free in", door.freeIn().words());
        part.put("hold open", door.holdOpen().toSeconds() + " s");
        add(part, door.fire());
    }

    private static void add(Map<String, String> part, FireRecord fire) {
        part.put("fire release", fire.release().name());
        part.put("fire category", fire.category());
        part.put("power loss", fire.powerLoss().name());
        part.put("override", fire.override());
        part.put("fire compartment", fire.compartment());
        part.put("fire risk assessment", fire.assessment());
        part.put("fire assessor", fire.assessor());
        part.put("fire assessment day", fire.assessedOn().toString());
        part.put("fire assessment review", fire.nextReview().toString());
        part.put("last fire test", fire.lastTest().toString());
        part.put("last fire test result", fire.lastTestResult());
    }

    private void add(Controller controller) {
        part("controller " + controller.id()).put("doors", sorted(controller.doors()));
    }

    private static String sorted(Collection<?> values) {
        return values.stream().map(Object::toString).sorted().collect(Collectors.joining(", "));
    }
}
