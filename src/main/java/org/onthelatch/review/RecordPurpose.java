package org.onthelatch.review;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.onthelatch.audit.AuditEntry;
import org.onthelatch.audit.AuditEntry.Actor;
import org.onthelatch.audit.Book;
import org.onthelatch.person.PersonId;
import org.onthelatch.staff.Permission;

/** Writes down what a person is here for. Runs on the journal's thread, in a transaction. */
public final class RecordPurpose {
    /** One line. */
    public static final int LONGEST = 300;

    private final Book<AdmissionPurpose> book;
    private final ZoneId zone;

    public RecordPurpose(Book<AdmissionPurpose> book, ZoneId zone) {
        this.book = book;
        this.zone = zone;
    }

    /**
     * As somebody wants to write it down.
     *
     * @param basedOn the version that its author saw; 0 if there was none
     */
    public record Note(PersonId person, int basedOn, String purpose, List<LocalDate> discharge, Actor.Staff by) {}

    /** @return what is wrong; empty if it was kept. {@code STALE} if somebody else changed it meanwhile */
    public List<ReviewRefusal> record(Note note, Instant now) {
        int latest = book.current().stream()
                .filter(known -> known.person().equals(note.person()))
                .mapToInt(AdmissionPurpose::version)
                .findFirst()
                .orElse(0);
        if (latest != note.basedOn()) {
            return List.of(new ReviewRefusal(
                    "purpose", "STALE", "Somebody else changed it meanwhile. Look at theirs and write yours again."));
        }
        List<ReviewRefusal> refusals = refusals(note, now);
        if (refusals.isEmpty()) {
            book.add(
                    new AdmissionPurpose(
                            note.person(),
                            latest + 1,
                            note.purpose().strip(),
                            note.discharge(),
                            note.by().staff(),
                            now),
                    new AuditEntry(
                            note.by(),
                            "record purpose of admission",
                            "%s v%d".formatted(note.person(), latest + 1),
                            now,
                            ""));
        }
        return refusals;
    }

    private List<ReviewRefusal> refusals(Note note, Instant now) {
        List<ReviewRefusal> refusals = new ArrayList<>();
        if (!Permission.RECORD_ASSESSMENT.isHeldBy(note.by().role())) {
            refusals.add(new ReviewRefusal("purpose", "WRONG_ROLE", "Ask a nurse of the ward or her clinician."));
        }
        if (note.purpose().isBlank()) {
            refusals.add(new ReviewRefusal("purpose", "MISSING", "Write in one line what she is here for."));
        } else if (note.purpose().length() > LONGEST) {
            refusals.add(new ReviewRefusal(
                    "purpose",
                    "TOO_LONG",
                    "Write at most %d characters; it has %d."
                            .formatted(LONGEST, note.purpose().length())));
        }
        LocalDate today = LocalDate.ofInstant(now, zone);
        if (note.discharge().stream().anyMatch(day -> day.isBefore(today))) {
            refusals.add(new ReviewRefusal(
                    "discharge-day", "IN_THE_PAST", "The estimated discharge must be today or later."));
        }
        return refusals;
    }
}
