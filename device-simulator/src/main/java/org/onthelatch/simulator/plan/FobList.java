package org.onthelatch.simulator.plan;

/** The fobs for whoever presents them: token, holder and what the holder may, a line each. */
final class FobList {
    private FobList() {}

    static String of(SitePlan plan) {
        StringBuilder lines = new StringBuilder("# fob, holder, ward, room, status, level, leave\n");
        for (Person person : plan.people()) {
            lines.append("%s %s %s %s %s L%d %s%n"
                    .formatted(
                            person.fob(),
                            person.id(),
                            person.ward(),
                            person.room(),
                            person.detained() ? "S3" : "INFORMAL",
                            person.level(),
                            person.leave() ? "leave" : "-"));
        }
        for (int number = 1; number <= plan.staff(); number++) {
            lines.append("%s %s - - - - -%n".formatted(SitePlan.staffFob(number), SitePlan.staffId(number)));
        }
        return lines.toString();
    }
}
