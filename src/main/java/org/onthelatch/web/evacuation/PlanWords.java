package org.onthelatch.web.evacuation;

import java.time.Instant;
import java.time.LocalDate;
import org.onthelatch.evacuation.EvacuationPlan;
import org.onthelatch.web.sources.Directory;
import org.onthelatch.web.words.NhsDates;

/** A way out of the building in words. */
public record PlanWords(NhsDates dates, Directory directory, Instant now) {

    /** For the sheet: "Cannot use stairs. Helped by: two, with the evacuation chair". */
    public static String line(EvacuationPlan plan) {
        String helpers = plan.helpers().isBlank() ? "" : " Helped by: " + plan.helpers();
        return plan.needsNothing() ? "" : (plan.words() + helpers).strip();
    }

    public boolean isOverdue(EvacuationPlan plan) {
        return plan.isOverdue(LocalDate.ofInstant(now, dates.zone()));
    }

    public String told(EvacuationPlan plan) {
        return "%s By %s, %s. To be looked at again by %s."
                .formatted(
                        plan.needsNothing() ? "She needs no help." : line(plan) + ".",
                        directory.person(plan.by()),
                        dates.date(plan.recordedAt()),
                        dates.date(plan.reviewBy().atStartOfDay(dates.zone()).toInstant()));
    }
}
