package org.onthelatch.web.evacuation;

import static org.onthelatch.web.words.Say.say;

import java.time.Instant;
import java.time.LocalDate;
import org.onthelatch.evacuation.EvacuationPlan;
import org.onthelatch.web.sources.Directory;
import org.onthelatch.web.words.NhsDates;

/** A way out of the building in words. */
public record PlanWords(NhsDates dates, Directory directory, Instant now) {

    /** For the sheet: "Cannot use stairs. Helped by: two, with the evacuation chair". */
    public static String line(EvacuationPlan plan) {
        String words = plan.helpers().isBlank() ? plan.words() : say("evacuation.helped", plan.words(), plan.helpers());
        return plan.needsNothing() ? "" : words.strip();
    }

    public boolean isOverdue(EvacuationPlan plan) {
        return plan.isOverdue(LocalDate.ofInstant(now, dates.zone()));
    }

    public String told(EvacuationPlan plan) {
        return say(
                "evacuation.told",
                plan.needsNothing() ? say("evacuation.told.noHelp") : line(plan) + ".",
                directory.person(plan.by()),
                dates.date(plan.recordedAt()),
                dates.date(plan.reviewBy().atStartOfDay(dates.zone()).toInstant()));
    }
}
