package org.onthelatch.assessment;

/**
 * Why something cannot be recorded as it stands.
 *
 * @param field the field as every interface names it
 * @param code a stable word for programs, such as {@code NO_POWER_TO_RESTRICT}
 * @param expected what would be accepted, in a sentence a nurse would understand
 * @param came what was given instead
 */
public record Refusal(String field, String code, String expected, String came) {}
