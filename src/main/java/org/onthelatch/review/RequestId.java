package org.onthelatch.review;

import org.onthelatch.person.PersonId;

/**
 * A request of a person.
 *
 * @param value such as {@code P03-2}: her second
 */
public record RequestId(String value) {
    public RequestId {
        if (!value.matches("[A-Za-z0-9]{1,32}-[1-9][0-9]{0,5}")) {
            throw new IllegalArgumentException(
                    "a request must be a person and a number, but was \"%s\"".formatted(value));
        }
    }

    static RequestId of(PersonId person, int number) {
        return new RequestId(person + "-" + number);
    }

    @Override
    public String toString() {
        return value;
    }
}
