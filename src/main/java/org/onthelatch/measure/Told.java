package org.onthelatch.measure;

/** How much of an amount somebody is told (D30). */
public sealed interface Told {

    record Exact(Amount amount) implements Told {}

    /** To the nearest five. */
    record Rounded(Amount amount) implements Told {}

    /** Fewer than five people stand behind it; none may be among that. */
    record FewerThanFive() implements Told {}

    /** Five or more, which would give away a number that is smaller. */
    record Withheld() implements Told {}
}
