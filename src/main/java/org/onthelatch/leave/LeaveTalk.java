package org.onthelatch.leave;

/**
 * Who was asked and told about a leave, and what was said.
 *
 * @param consulted who was consulted, and what they thought
 * @param copiesTo who receives a copy, and when it was given
 * @param riskView what could go wrong, what protects her, and how it is met
 * @param herWords what she says of it, in her own words
 */
public record LeaveTalk(
        String consulted, HerCopy herCopy, String copiesTo, NextOfKin nextOfKin, String riskView, String herWords) {
    public static final LeaveTalk NONE = new LeaveTalk("", HerCopy.NOT_YET, "", NextOfKin.NOT_TOLD, "", "");

    /** Whether she has her copy. */
    public enum HerCopy {
        GIVEN,
        NOT_YET,
        DECLINED
    }

    /** Whether family or carers know; they are told only with her consent (D47). */
    public enum NextOfKin {
        TOLD_WITH_HER_CONSENT,
        NOT_TOLD,
        NOBODY_TO_TELL
    }
}
