package org.onthelatch.simulator.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;

/** The invented people as the service's demo files describe theirs, anchored at Monday 23 November 2026. */
final class PeopleYaml {
    private static final String FROM = "2026-10-01T09:00";
    private static final List<String> HOURS =
            List.of("", "wardExit: 07:00-22:00, site: 10:00-16:00, ", "wardExit: 08:00-20:00, ", "", "");
    private static final List<String> REVIEW =
            List.of("2026-12-23", "2026-12-14", "2026-11-20", "2026-11-27", "2026-11-25");

    private final SitePlan plan;

    PeopleYaml(SitePlan plan) {
        this.plan = plan;
    }

    /** Text by file name. */
    Map<String, String> files() {
        Map<String, String> files = new TreeMap<>();
        files.put("people.yaml", "people:\n" + each(any -> true, PeopleYaml::person));
        files.put("staff.yaml", "staff:\n" + staff());
        files.put("visitors.yaml", "visitors:\n  V01: {name: Visitor 1, relation: invented}\n");
        files.put("assessments-heron.yaml", each(any -> true, PeopleYaml::assessment));
        files.put("assessments-cartlodge.yaml", "{}\n");
        files.put("stages.yaml", "stages: []\n");
        files.put("leave.yaml", leaves());
        files.put("fobs.yaml", fobs());
        files.put("history.yaml", "events: []\n");
        files.put("doortests.yaml", "rounds: []\n");
        files.put("restrictions.yaml", "restrictions: []\n");
        return files;
    }

    private String each(Predicate<Person> which, Function<Person, String> text) {
        StringBuilder all = new StringBuilder();
        plan.people().stream().filter(which).map(text).forEach(all::append);
        return all.toString();
    }

    private String leaves() {
        String leaves = each(Person::leave, PeopleYaml::leave);
        return leaves.isEmpty() ? "leave: []\n" : "leave:\n" + leaves;
    }

    private static String person(Person person) {
        String authority = person.detained()
                ? "{status: S3, from: %s, until: 2027-04-01T00:00, successor: INFORMAL, reference: invented, by: s0001}"
                : "{status: INFORMAL, from: %s, successor: INFORMAL, reference: invented, by: s0001}";
        return """
                  %s: {name: Resident %d, age: %d, nhsNumber: "%s", ward: %s, room: %s, roomName: Room, authorities: [%s]}
                """.formatted(
                        person.id(),
                        person.number(),
                        person.age(),
                        person.nhsNumber(),
                        person.ward(),
                        person.room(),
                        authority.formatted(FROM));
    }

    private static String assessment(Person person) {
        return """
                %s:
                  - {level: L%d, %sherWords: Invented, rationale: Invented, evidence: Invented, alternatives: Invented,
                     nextStep: Invented, legalBasis: Invented, reliedOn: %s, by: s0001, decided: %s, reviewDue: %s}
                """.formatted(
                        person.id(),
                        person.level(),
                        HOURS.get(person.level() - 1),
                        person.detained() ? "S3" : "INFORMAL",
                        FROM,
                        REVIEW.get(person.level() - 1));
    }

    private static String leave(Person person) {
        return """
                  - {person: %s, type: UNESCORTED, hours: 09:00-18:00, from: %s, until: 2026-12-31T00:00,
                     places: Invented, conditions: Invented, by: s0001, recorded: %s}
                """.formatted(person.id(), FROM, FROM);
    }

    private String staff() {
        StringBuilder staff = new StringBuilder();
        for (int number = 1; number <= plan.staff(); number++) {
            String role = number == 1 ? "RESPONSIBLE_CLINICIAN" : "NURSE";
            staff.append("  %s: {name: Staff %d, role: %s, profession: Invented}%n"
                    .formatted(SitePlan.staffId(number), number, role));
        }
        return staff.toString();
    }

    private String fobs() {
        StringBuilder fobs = new StringBuilder("holdings:\n");
        fobs.append(each(any -> true, person -> holding(person.fob(), person.id())));
        List<String> staff = new ArrayList<>();
        for (int number = 1; number <= plan.staff(); number++) {
            staff.add(SitePlan.staffId(number));
            fobs.append(holding(SitePlan.staffFob(number), SitePlan.staffId(number)));
        }
        List<String> doors =
                plan.doors().stream().filter(Door::reader).map(Door::id).toList();
        return fobs.append("doorSets:\n  all: %s%n".formatted(doors))
                .append("entry:\n  - {holders: %s, doors: [all], hours: always, from: %s, purpose: invented}%n"
                        .formatted(staff, FROM))
                .toString();
    }

    private static String holding(String fob, String holder) {
        return "  - {fob: %s, holder: %s, from: %s, by: s0001}%n".formatted(fob, holder, FROM);
    }
}
