package org.onthelatch.web.leave;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.onthelatch.leave.Custody;
import org.onthelatch.leave.Leave;
import org.onthelatch.leave.LeaveId;
import org.onthelatch.leave.LeaveKind;
import org.onthelatch.leave.LeaveTalk;
import org.onthelatch.leave.LeaveTalk.HerCopy;
import org.onthelatch.leave.LeaveTalk.NextOfKin;
import org.onthelatch.leave.LeaveTerms;
import org.onthelatch.leave.LeaveType;
import org.onthelatch.leave.PlannedStep;
import org.onthelatch.person.PersonId;
import org.onthelatch.ward.Period;
import org.onthelatch.web.http.SignedIn;

/** Makes a leave of a form. */
final class Drafts {
    private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz0123456789";

    private final SecureRandom random = new SecureRandom();

    /** An opaque id that says nothing about her. */
    LeaveId newId() {
        StringBuilder id = new StringBuilder(12);
        for (int i = 0; i < 12; i++) {
            id.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return new LeaveId(id.toString());
    }

    /** None if something in the form cannot be read; then {@code read} says what. */
    Optional<Leave> of(PersonId person, ReadLeave read, SignedIn by, Instant now) {
        int basedOn = read.basedOn();
        Optional<LeaveType> type = read.choice("type", LeaveType.class);
        Optional<LeaveKind> kind = read.choice("kind", LeaveKind.class);
        var companions = read.companions();
        var windows = read.windows();
        Optional<Period> period = read.period();
        Duration longest = read.longest();
        int usesPerDay = read.uses("usesPerDay");
        Optional<LeaveTerms> terms = kind.flatMap(known -> terms(known, read));
        String places = read.words("places");
        String conditions = read.words("conditions");
        String ctoConsidered = read.words("ctoConsidered");
        if (!read.errors().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Leave(
                read.leave("leave").orElseGet(this::newId),
                person,
                Leave.Grantor.RESPONSIBLE_CLINICIAN,
                type.orElseThrow(),
                companions,
                windows,
                period.orElseThrow(),
                longest,
                usesPerDay,
                places,
                conditions,
                ctoConsidered,
                by.staff(),
                now,
                basedOn + 1,
                terms.orElseThrow(),
                List.of()));
    }

    private static Optional<LeaveTerms> terms(LeaveKind kind, ReadLeave read) {
        Custody custody = new Custody(read.ticked("custody"), read.words("custodian"), read.words("custodyAuthority"));
        Optional<LeaveTalk> talk = talk(read);
        List<PlannedStep> steps = steps(read);
        return talk.map(said -> new LeaveTerms(
                kind,
                read.words("purpose"),
                read.words("escort"),
                custody,
                read.words("overnightAddress"),
                read.uses("usesPerWeek"),
                read.words("notToGoAhead"),
                read.ticked("checkEachTime"),
                read.words("contact"),
                read.reviewOn(),
                read.words("courtOrder"),
                read.ticked("withinConsent"),
                said,
                steps,
                read.leave("opens").stream().toList()));
    }

    private static Optional<LeaveTalk> talk(ReadLeave read) {
        Optional<HerCopy> herCopy = read.choice("herCopy", HerCopy.class);
        Optional<NextOfKin> kin = read.choice("nextOfKin", NextOfKin.class);
        return herCopy.flatMap(copy -> kin.map(told -> new LeaveTalk(
                read.words("consulted"),
                copy,
                read.words("copiesTo"),
                told,
                read.words("riskView"),
                read.words("herWords"))));
    }

    private static List<PlannedStep> steps(ReadLeave read) {
        String after = read.words("stepAfter");
        if (after.isEmpty()) {
            return List.of();
        }
        Optional<LeaveType> type = read.choice("stepType", LeaveType.class);
        Optional<LeaveKind> kind = read.choice("stepKind", LeaveKind.class);
        return type.flatMap(manner -> kind.map(length -> new PlannedStep(manner, length, after))).stream()
                .toList();
    }
}
