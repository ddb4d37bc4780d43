package org.onthelatch.fob;

/**
 * Why something was not done at the fob desk.
 *
 * @param field of the form
 * @param code a stable word for programs
 * @param sentence what is wrong and what to do instead
 * @param came what was given
 */
public record FobRefusal(String field, String code, String sentence, String came) {}
