package org.onthelatch.config;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.onthelatch.ward.FireRecord;
import org.onthelatch.ward.FireRelease;
import org.onthelatch.ward.PowerLoss;
import org.onthelatch.yaml.Kind;
import org.onthelatch.yaml.Section;
import org.onthelatch.yaml.Times;

/** Reads each door's fire record (D71) with the fire risk assessment that it names. */
final class FireRecords {

    /** The assessor's part, which one visit gives to one or several doors. */
    private record Assessed(String assessor, LocalDate on, LocalDate nextReview) {}

    private final Map<String, Assessed> assessments = new HashMap<>();
    private final Kind<String> reference;

    private FireRecords(Kind<String> reference) {
        this.reference = reference;
    }

    static FireRecords of(Section top) {
        String what = "a fire risk assessment of this site";
        FireRecords records = new FireRecords(Kind.declared(what, top.keysOf("fireRiskAssessments"), text -> text));
        for (Section section : top.sections("fireRiskAssessments")) {
            assessed(section).ifPresent(assessed -> records.assessments.put(section.name(), assessed));
        }
        return records;
    }

    private static Optional<Assessed> assessed(Section section) {
        Optional<String> assessor = section.required("assessor", Kind.TEXT);
        Optional<LocalDate> on = section.required("assessedOn", Times.DAY);
        Optional<LocalDate> nextReview = section.required("nextReview", Times.DAY);
        return section.build(() -> new Assessed(assessor.orElseThrow(), on.orElseThrow(), nextReview.orElseThrow()));
    }

    /** A door cannot go live without a complete record; only where free mechanical egress remains may it fail locked. */
    Optional<FireRecord> read(Section section) {
        Optional<FireRelease> release = section.required("release", Kind.oneOf(FireRelease.class));
        Optional<String> category = section.required("category", Kind.TEXT);
        Optional<PowerLoss> powerLoss = section.required("powerLoss", Kind.oneOf(PowerLoss.class));
        Optional<String> override = section.required("override", Kind.TEXT);
        Optional<String> compartment = section.required("compartment", Kind.TEXT);
        Optional<String> assessment = section.required("assessment", reference);
        Optional<LocalDate> lastTest = section.required("lastTest", Times.DAY);
        Optional<String> result = section.required("lastTestResult", Kind.TEXT);
        if (powerLoss.equals(Optional.of(PowerLoss.LOCKED)) && !release.equals(Optional.of(FireRelease.FREE_EXIT))) {
            section.problem(
                    "powerLoss",
                    "leaves no way out without power",
                    "Write RELEASED, or FREE_EXIT if a handle opens it.");
        }
        Optional<Assessed> assessed = assessment.flatMap(name -> Optional.ofNullable(assessments.get(name)));
        return section.build(() -> new FireRecord(
                release.orElseThrow(),
                category.orElseThrow(),
                powerLoss.orElseThrow(),
                override.orElseThrow(),
                compartment.orElseThrow(),
                assessment.orElseThrow(),
                assessed.orElseThrow().assessor(),
                assessed.orElseThrow().on(),
                assessed.orElseThrow().nextReview(),
                lastTest.orElseThrow(),
                result.orElseThrow()));
    }
}
