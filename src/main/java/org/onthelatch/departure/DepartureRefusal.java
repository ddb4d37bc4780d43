package org.onthelatch.departure;

/**
 * Why a departure cannot be kept as it stands.
 *
 * @param field the field as every interface names it
 * @param sentence what is wrong and what to do instead
 */
public record DepartureRefusal(String field, String code, String sentence, String came) {}
