package org.onthelatch.person;

import java.time.Duration;

/**
 * What a person needs of a door (D84).
 *
 * @param holdOpen how long doors stay open for her; zero for the door's own time
 * @param silent no sound at the door
 */
public record DoorNeeds(Duration holdOpen, boolean silent) {
    public static final DoorNeeds ORDINARY = new DoorNeeds(Duration.ZERO, false);
}
