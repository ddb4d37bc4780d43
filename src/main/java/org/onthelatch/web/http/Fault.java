package org.onthelatch.web.http;

/**
 * What is wrong with one field.
 *
 * @param field as the interface names it
 * @param expected what would be accepted, in a sentence
 * @param came what was given instead
 */
public record Fault(String field, String expected, String came) {}
