package org.onthelatch.ward;

import java.time.LocalDate;

/**
 * A door's agreed fire arrangement (D71). The service stores and watches it and never acts on it.
 *
 * @param category the BS 7273-4 category of the release, or "none" where no electric release is fitted
 * @param override the local manual override, its type and place
 * @param compartment the fire compartment on the inside
 * @param assessment the reference of the fire risk assessment
 * @param nextReview the day by which the assessment is looked at again
 * @param lastTest the day of the last test of the release
 */
public record FireRecord(
        FireRelease release,
        String category,
        PowerLoss powerLoss,
        String override,
        String compartment,
        String assessment,
        String assessor,
        LocalDate assessedOn,
        LocalDate nextReview,
        LocalDate lastTest,
        String lastTestResult) {}
