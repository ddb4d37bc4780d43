package org.onthelatch.call;

/**
 * Why something about a call cannot be kept.
 *
 * @param sentence what is wrong and what to do instead, for whoever stands at the door
 * @param came what was given, or "nothing"
 */
public record CallRefusal(String field, String sentence, String came) {}
