package org.onthelatch.web.doors;

import static org.onthelatch.web.words.Say.say;

import java.util.Comparator;
import org.onthelatch.commissioning.TestDue;
import org.onthelatch.ward.Door;
import org.onthelatch.ward.FireRecord;
import org.onthelatch.web.words.NhsDates;

/** A door's fixed properties in words. */
public final class DoorWords {
    private DoorWords() {}

    public static String boundary(Door door) {
        String reader = door.reader() == Door.Reader.NONE ? ".noReader" : "";
        return say("door.boundary." + door.boundary().name() + reader);
    }

    /** @param contact as the controller says, or "" */
    public static String contact(String contact, boolean inContact) {
        return switch (contact) {
            case "OPEN", "CLOSED" -> say("door.contact." + contact + (inContact ? "" : ".stale"));
            default -> say("door.contact.unknown");
        };
    }

    /** How a test that comes round again stands: "Local override: tested 3 November 2026 and passed, next due by …". */
    public static String due(TestDue due, FireRecord fire, NhsDates dates) {
        String what = TestForm.head(due.kind());
        if (!due.wasTested()) {
            return say("door.due.never", what);
        }
        boolean recorded =
                !due.last().isEmpty() && !due.last().get(0).testedOn().isBefore(due.lastOn());
        String how =
                !recorded ? "door.due.siteFile" : due.last().get(0).passed() ? "door.due.passed" : "door.due.failed";
        return say(how, what, dates.date(due.lastOn()), dates.date(due.dueOn()), fire.lastTestResult());
    }

    /** The day by which the first of a door's tests is due again. */
    public static String nextDue(DoorsView.DoorLine line, NhsDates dates) {
        return line.due().stream()
                .map(TestDue::dueOn)
                .min(Comparator.naturalOrder())
                .map(dates::date)
                .orElseGet(() -> say("door.due.noDate"));
    }

    /** A word or two for a tag; "" where nothing is due. */
    public static String tag(TestDue due) {
        return due.hasFailed() ? say("door.due.tag.failed") : due.isOverdue() ? say("door.due.tag.overdue") : "";
    }

    public static String fire(FireRecord fire) {
        return say(
                "door.inFire." + fire.release().name() + "." + fire.powerLoss().name());
    }
}
