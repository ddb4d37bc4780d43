package org.onthelatch.restriction;

/**
 * The number of an entry in the register of blanket restrictions.
 *
 * @param value such as {@code BR1}
 */
public record RestrictionNumber(String value) implements Comparable<RestrictionNumber> {
    public RestrictionNumber {
        if (!value.matches("BR[1-9][0-9]{0,4}")) {
            throw new IllegalArgumentException("number must be such as BR1, but was \"%s\"".formatted(value));
        }
    }

    @Override
    public int compareTo(RestrictionNumber other) {
        return Integer.compare(count(), other.count());
    }

    private int count() {
        return Integer.parseInt(value.substring(2));
    }

    @Override
    public String toString() {
        return value;
    }
}
