package org.onthelatch.ward;

/** The direction through a door: {@code OUT} leaves the door's inside zone. */
public enum Way {
    OUT,
    IN
}
