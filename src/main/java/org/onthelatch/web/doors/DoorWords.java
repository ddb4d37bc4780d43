package org.onthelatch.web.doors;

import org.onthelatch.ward.Door;
import org.onthelatch.ward.FireRecord;
import org.onthelatch.ward.PowerLoss;

/** A door's fixed properties in words. */
public final class DoorWords {
    private DoorWords() {}

    public static String boundary(Door door) {
        String reader = door.reader() == Door.Reader.NONE ? ", no reader" : "";
        return switch (door.boundary()) {
            case INTERNAL -> "Inside" + reader;
            case WARD_TO_GROUNDS -> "Ward to grounds" + reader;
            case HOSPITAL_BOUNDARY -> "Hospital boundary" + reader;
        };
    }

    /** @param contact as the controller says, or "" */
    public static String contact(String contact, boolean inContact) {
        String when = inContact ? "." : " when last heard. Not confirmed.";
        return switch (contact) {
            case "OPEN" -> "Stands open" + when;
            case "CLOSED" -> "Closed" + when;
            default -> "Not known.";
        };
    }

    public static String fire(FireRecord fire) {
        String release = switch (fire.release()) {
            case AUTO_ON_ALARM -> "Released by the fire alarm";
            case STAFF_RELEASE -> "Released by staff at the local control";
            case FREE_EXIT -> "Always free from inside";
        };
        return release
                + (fire.powerLoss() == PowerLoss.RELEASED ? "; released without power." : "; locked without power.");
    }
}
