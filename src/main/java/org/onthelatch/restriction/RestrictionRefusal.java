package org.onthelatch.restriction;

/**
 * Why something about a restriction cannot be recorded as it stands.
 *
 * @param field the field as every interface names it
 * @param code a stable word for programs, such as {@code SECOND_PERSON}
 * @param sentence what is wrong and what to do instead, for a nurse at three in the morning
 */
public record RestrictionRefusal(String field, String code, String sentence) {}
