package org.onthelatch.measure;

/** One line of a measure: what is counted, and how much it is. */
public record Line(Measure measure, String words, Amount amount) {}
