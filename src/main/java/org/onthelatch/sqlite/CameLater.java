package org.onthelatch.sqlite;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.onthelatch.assessment.Assessment;
import org.onthelatch.legalstatus.Authority;
import org.onthelatch.person.Departure;

/** Components that records kept before did not have yet, as those meant them. */
final class CameLater {
    private CameLater() {}

    static void fill(Class<?> type, ObjectNode stored) {
        if (type.equals(Assessment.class) && !stored.has("provisional")) {
            stored.put("provisional", false);
        } else if (type.equals(Authority.class) && !stored.has("corrects")) {
            stored.putArray("corrects");
        } else if (type.equals(Departure.class) && !stored.has("move")) {
            stored.putArray("move");
        }
    }
}
