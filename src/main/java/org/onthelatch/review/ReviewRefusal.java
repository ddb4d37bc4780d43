package org.onthelatch.review;

/**
 * Why something about a review cannot be kept as it stands.
 *
 * @param field the field as every interface names it
 * @param code a stable word for programs, such as {@code NOT_FOR_YOU}
 * @param sentence what is wrong and what to do instead, for a nurse at three in the morning
 */
public record ReviewRefusal(String field, String code, String sentence) {}
