package org.onthelatch.review;

import java.time.Instant;
import org.onthelatch.person.PersonId;

/**
 * One line in the book of requests.
 *
 * @param version counts the lines of one request from 1, so that nobody writes over what she has not seen (D50)
 */
public record RequestEntry(RequestId request, int version, PersonId person, Instant at, RequestStep step) {
    public RequestEntry {
        if (version < 1 || (version == 1) != (step instanceof RequestStep.Asked)) {
            throw new IllegalArgumentException(
                    "a request begins with version 1, asked, but was version %d, %s".formatted(version, step));
        }
    }
}
