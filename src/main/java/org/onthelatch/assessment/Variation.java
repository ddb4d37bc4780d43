package org.onthelatch.assessment;

/** An individual departure from the level's preset at one zone, with its reason (domain, section 3.2). */
public record Variation(RuleZone zone, ExitRule rule, String reason) {
    public Variation {
        if (reason.isBlank()) {
            throw new IllegalArgumentException("a variation at " + zone + " must have a reason");
        }
    }
}
