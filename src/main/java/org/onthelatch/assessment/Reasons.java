package org.onthelatch.assessment;

/**
 * Why this level for this person (D34). Blank where not given; above L1 none may be blank.
 *
 * @param herWords her views, verbatim, or "declined" or "not able" with the reason (D43)
 * @param rationale why this level for this person
 * @param evidence the recent evidence it rests on
 * @param alternatives less restrictive options considered, and why not
 * @param nextStep what would let the level loosen
 * @param legalBasis the power relied on
 */
public record Reasons(
        String herWords, String rationale, String evidence, String alternatives, String nextStep, String legalBasis) {}
