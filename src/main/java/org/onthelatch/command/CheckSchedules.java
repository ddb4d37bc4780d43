package org.onthelatch.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.onthelatch.config.Configuration;
import org.onthelatch.restriction.HeldHours;
import org.onthelatch.restriction.ScheduleGate;
import org.onthelatch.sqlite.DatabaseRefused;
import org.onthelatch.sqlite.InspectDatabase;
import org.onthelatch.ward.Register;

/** Says which hours of the site files would not go live, by the register of blanket restrictions that the service keeps (D26). */
final class CheckSchedules {
    private CheckSchedules() {}

    /** @param database of the service; there may be none yet */
    static List<String> check(Configuration configuration, Path database, Instant now) {
        if (configuration.cited().isEmpty()) {
            return List.of();
        }
        if (!Files.exists(database) || InspectDatabase.wasCutOff(database)) {
            return List.of(
                    "The register of blanket restrictions cannot be read (%s): %s."
                            .formatted(
                                    Files.exists(database) ? "not closed in order" : "no database yet",
                                    "until its entries are recorded there, doors that close by the clock are free at all hours"));
        }
        try {
            ScheduleGate gate = new ScheduleGate(configuration.cited(), InspectDatabase.restrictions(database));
            Register live = new Register(InspectDatabase.sites(database));
            List<String> lines = new ArrayList<>();
            gate.pass(live, configuration.sites(), now).held().stream()
                    .map(HeldHours::sentence)
                    .forEach(lines::add);
            return lines;
        } catch (DatabaseRefused e) {
            return List.of("The register of blanket restrictions cannot be read: " + Commands.why(e));
        }
    }
}
