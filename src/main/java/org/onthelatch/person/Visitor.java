package org.onthelatch.person;

/**
 * A visitor, carer or advocate who may hold a fob.
 *
 * @param relation to whom and as what, in words
 */
public record Visitor(VisitorId id, String name, String relation) {}
