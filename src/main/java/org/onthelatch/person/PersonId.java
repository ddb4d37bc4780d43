package org.onthelatch.person;

/**
 * A resident, by the number that every interface uses in place of her name.
 *
 * @param value such as {@code P03}
 */
public record PersonId(String value) {
    public PersonId {
        if (!value.matches("P[0-9]{2,6}")) {
            throw new IllegalArgumentException("person id must match P[0-9]{2,6}, but was \"%s\"".formatted(value));
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
