package org.onthelatch.restriction;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.onthelatch.audit.InMemoryBook;
import org.onthelatch.staff.StaffId;
import org.onthelatch.ward.DoorId;
import org.onthelatch.ward.Period;

/** Entries of the register for tests. */
public final class SampleEntries {
    /** The notice that {@link #makeNotice} makes. */
    public static final String NOTICE = "hours-sg01-1795442400000";

    private SampleEntries() {}

    public static void makeNotice(InMemoryBook<Notice> book, Instant now) {
        new TellResidents(book).hours(new DoorId("SG01"), "Free at all hours.", "", List.of(), now);
    }

    /** Begun a day before, with its review due in four weeks. */
    public static BlanketRestriction live(String number, String door, String hours, Instant now) {
        return entry(number, door, hours, Period.from(now.minus(Duration.ofDays(1))), now.plus(Duration.ofDays(28)));
    }

    static BlanketRestriction entry(String number, String door, String hours, Period period, Instant reviewDue) {
        return new BlanketRestriction(
                new RestrictionNumber(number),
                "It asks for a fob by night.",
                Set.of(new DoorId(door)),
                "everybody",
                hours,
                "falls",
                "Hana sleeps badly",
                "lights",
                "ward meeting",
                "V. Linnet agreed",
                new StaffId("s.marlow"),
                period,
                reviewDue,
                "None",
                "at the door",
                "when the pergola is gone");
    }
}
