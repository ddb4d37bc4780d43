package org.onthelatch.person;

import org.onthelatch.ward.WardId;
import org.onthelatch.ward.ZoneCode;

/**
 * A resident as admitted.
 *
 * @param nhsNumber ten digits; in demo data from the 999 test range (D108)
 * @param room her bedroom or flat
 * @param roomName as people say it, such as "Bed 3"
 */
public record Resident(
        PersonId id,
        String name,
        int age,
        String nhsNumber,
        WardId ward,
        ZoneCode room,
        String roomName,
        DoorNeeds needs) {
    public Resident {
        if (!nhsNumber.matches("\\d{10}")) {
            throw new IllegalArgumentException(
                    "NHS number of " + id + " must be 10 digits, but was \"" + nhsNumber + "\"");
        }
    }

    /** The same person in another room. */
    public Resident in(Home home) {
        return new Resident(id, name, age, nhsNumber, home.ward(), home.room(), home.roomName(), needs);
    }
}
