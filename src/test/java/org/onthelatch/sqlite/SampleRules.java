package org.onthelatch.sqlite;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.onthelatch.person.PersonId;
import org.onthelatch.restriction.BlanketRestriction;
import org.onthelatch.restriction.EmergencyLock;
import org.onthelatch.restriction.Notice;
import org.onthelatch.restriction.NoticeId;
import org.onthelatch.restriction.NoticeTold;
import org.onthelatch.restriction.RestrictionNumber;
import org.onthelatch.rights.RightsNote;
import org.onthelatch.staff.StaffId;
import org.onthelatch.ward.Period;

/** One of each kind of record about rules for everybody and about rights, with every component filled. */
final class SampleRules {
    private SampleRules() {}

    static EmergencyLock emergencyLock() {
        Instant end = SampleRecords.NOON.plusSeconds(3_000);
        EmergencyLock.Confirmation again = new EmergencyLock.Confirmation(
                new StaffId("s.marlow"), SampleRecords.NOON, SampleRecords.NOON.plusSeconds(3_600), "still there");
        return new EmergencyLock(
                SampleRecords.HD01,
                new Period(SampleRecords.NOON, end),
                SampleRecords.STAFF,
                "a stranger at the door",
                "Something outside is not safe.",
                List.of(again),
                List.of(new EmergencyLock.Ending(SampleRecords.STAFF, end, SampleRecords.NOON.plusSeconds(3_600))));
    }

    static Notice notice() {
        return new Notice(
                new NoticeId("lock-hd01-1"),
                "lock-hd01",
                Notice.Kind.LOCK,
                SampleRecords.NOON,
                Set.of(SampleRecords.HD01),
                "It is not safe outside.",
                "Everybody.",
                "",
                new Period(SampleRecords.NOON, SampleRecords.NOON.plusSeconds(900)),
                List.of(SampleRecords.STAFF));
    }

    static NoticeTold noticeTold() {
        return new NoticeTold(
                notice().id(),
                SampleRecords.NOON.plusSeconds(60),
                SampleRecords.STAFF,
                NoticeTold.How.DISPLAYED,
                "in the day room");
    }

    static RightsNote told() {
        return new RightsNote.Information(
                new PersonId("P02"),
                SampleRecords.NOON,
                SampleRecords.STAFF,
                RightsNote.Kind.INFORMAL_LEAFLET,
                "leaflet",
                "English",
                RightsNote.Understood.YES,
                SampleRecords.NOON.plusSeconds(86_400),
                "");
    }

    static RightsNote offered() {
        return new RightsNote.AdvocacyOffer(
                new PersonId("P02"), SampleRecords.NOON, SampleRecords.STAFF, RightsNote.Answer.HAS_ONE, "V. Linnet");
    }

    static RightsNote consented() {
        return new RightsNote.CarerConsent(
                new PersonId("P02"),
                SampleRecords.NOON,
                SampleRecords.STAFF,
                "her mother",
                true,
                "that she is well",
                RightsNote.Basis.HER_CONSENT,
                "");
    }

    static RightsNote letsRead() {
        return new RightsNote.AdvocateConsent(
                new PersonId("P02"), SampleRecords.NOON, SampleRecords.STAFF, SampleRecords.STAFF, true, "She may.");
    }

    static BlanketRestriction blanketRestriction() {
        return new BlanketRestriction(
                new RestrictionNumber("BR1"),
                "The garden door asks for a fob by night.",
                Set.of(SampleRecords.HD01),
                "everybody",
                "23:00 to 06:00",
                "wet steps",
                "",
                "lights",
                "the ward meeting of 14 April",
                "",
                SampleRecords.STAFF,
                Period.from(SampleRecords.NOON),
                SampleRecords.NOON.plusSeconds(3_600),
                "",
                "at the door",
                "");
    }
}
