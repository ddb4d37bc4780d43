package org.onthelatch.simulator.plan;

import java.util.List;
import java.util.Map;

/** The building as the service's site files describe one. */
final class SiteYaml {
    private final StringBuilder yaml = new StringBuilder();
    private final SitePlan plan;

    private SiteYaml(SitePlan plan) {
        this.plan = plan;
    }

    static String of(SitePlan plan) {
        return new SiteYaml(plan).write();
    }

    private String write() {
        yaml.append("# Written by device-simulator site, for trials. No such place exists.\n");
        yaml.append("site: trial\nname: Trial site\ntimeZone: Europe/London\n\nwards:\n");
        for (Ward ward : plan.wards()) {
            yaml.append("  %s: {name: %s, service: trial, beds: %d}%n".formatted(ward.id(), ward.name(), ward.beds()));
        }
        zones();
        yaml.append("\nfireRiskAssessments:\n");
        yaml.append("  FRA-1: {assessor: Trial (fictional), assessedOn: 2026-06-01, nextReview: 2027-06-01}\n");
        yaml.append("\ndoors:\n");
        plan.doors().forEach(this::door);
        yaml.append("\ncontrollers:\n");
        for (Map.Entry<String, List<Door>> controller : plan.controllers().entrySet()) {
            List<String> ids = controller.getValue().stream().map(Door::id).toList();
            yaml.append("  %s: {doors: %s}%n".formatted(controller.getKey(), ids));
        }
        return yaml.toString();
    }

    private void zones() {
        List<String> all = plan.wards().stream().map(Ward::id).toList();
        yaml.append("\nzones:\n");
        zone(Ward.ROAD, "PUBLIC_ROAD", all);
        zone(Ward.GROUNDS, "GROUNDS", all);
        for (Ward ward : plan.wards()) {
            ward.zones().forEach((zone, use) -> zone(zone, use, List.of(ward.id())));
        }
    }

    private void zone(String code, String use, List<String> wards) {
        yaml.append("  %s: {name: %s, use: %s, wards: %s}%n".formatted(code, code.substring(2), use, wards));
    }

    private void door(Door door) {
        String hours = door.reader() ? "freeOut: %s, freeIn: %s, ".formatted(door.freeOut(), door.freeIn()) : "";
        yaml.append("""
                  %s:
                    {name: %s, inside: %s, outside: %s, boundary: %s, reader: %s, %sholdOpen: 8s,
                     fire: {release: %s, category: trial, powerLoss: %s, override: trial, compartment: trial,
                            assessment: FRA-1, lastTest: 2026-11-03, lastTestResult: passed}}
                """.formatted(
                        door.id(),
                        door.name(),
                        door.inside(),
                        door.outside(),
                        door.boundary(),
                        door.reader() ? "FOB" : "NONE",
                        hours,
                        door.fire(),
                        door.powerLoss()));
    }
}
