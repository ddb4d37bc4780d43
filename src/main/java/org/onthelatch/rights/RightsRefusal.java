package org.onthelatch.rights;

/**
 * Why something about a person's rights cannot be kept as it stands.
 *
 * @param field the field as every interface names it
 * @param sentence what is wrong and what to do instead
 */
public record RightsRefusal(String field, String sentence) {}
