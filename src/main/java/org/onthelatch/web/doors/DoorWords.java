package org.onthelatch.web.doors;

import java.util.Comparator;
import org.onthelatch.commissioning.TestDue;
import org.onthelatch.ward.Door;
import org.onthelatch.ward.FireRecord;
import org.onthelatch.ward.PowerLoss;
import org.onthelatch.web.words.NhsDates;

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

    /** How a test that comes round again stands: "Local override: tested 3 November 2026 and passed, next due by …". */
    public static String due(TestDue due, FireRecord fire, NhsDates dates) {
        String what = TestForm.head(due.kind());
        if (!due.wasTested()) {
            return what + ": never tested.";
        }
        String result = due.last().isEmpty() || due.last().get(0).testedOn().isBefore(due.lastOn())
                ? ", as the site file says (%s)".formatted(fire.lastTestResult())
                : due.last().get(0).passed() ? " and passed" : " and FAILED";
        return "%s: tested %s%s, next due by %s."
                .formatted(what, dates.date(due.lastOn()), result, dates.date(due.dueOn()));
    }

    /** The day by which the first of a door's tests is due again. */
    public static String nextDue(DoorsView.DoorLine line, NhsDates dates) {
        return line.due().stream()
                .map(TestDue::dueOn)
                .min(Comparator.naturalOrder())
                .map(dates::date)
                .orElse("no date");
    }

    /** A word or two for a tag; "" where nothing is due. */
    public static String tag(TestDue due) {
        return due.hasFailed() ? "Failed" : due.isOverdue() ? "Test overdue" : "";
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
