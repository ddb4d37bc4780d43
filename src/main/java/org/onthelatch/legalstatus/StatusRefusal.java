package org.onthelatch.legalstatus;

/**
 * Why something about a legal status cannot be recorded as it stands.
 *
 * @param field the field as every interface names it
 * @param code a stable word for programs, such as {@code ALREADY_DETAINED}
 * @param sentence what is wrong and what to do instead, for a nurse at three in the morning
 */
public record StatusRefusal(String field, String code, String sentence) {}
