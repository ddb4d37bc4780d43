package org.onthelatch.review;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.onthelatch.audit.AuditEntry;
import org.onthelatch.audit.AuditEntry.Actor;
import org.onthelatch.audit.Book;
import org.onthelatch.person.PersonId;
import org.onthelatch.review.Background.Said;
import org.onthelatch.staff.Permission;

/** Writes down a person's background. Runs on the journal's thread, in a transaction. */
public final class RecordBackground {
    /** One line. */
    public static final int LONGEST = 100;

    private final Book<Background> book;

    public RecordBackground(Book<Background> book) {
        this.book = book;
    }

    /**
     * As somebody wants to write it down.
     *
     * @param basedOn the version that its author saw; 0 if there was none
     */
    public record Note(
            PersonId person,
            int basedOn,
            EthnicCategory ethnicity,
            Said disability,
            Said autismOrLearningDisability,
            String placedBy,
            Said outOfArea,
            Actor.Staff by) {}

    /** @return what is wrong; empty if it was kept. {@code STALE} if somebody else changed it meanwhile */
    public List<ReviewRefusal> record(Note note, Instant now) {
        int latest = book.current().stream()
                .filter(known -> known.person().equals(note.person()))
                .mapToInt(Background::version)
                .findFirst()
                .orElse(0);
        if (latest != note.basedOn()) {
            return List.of(new ReviewRefusal(
                    "placed-by", "STALE", "Somebody else changed it meanwhile. Look at theirs and write yours again."));
        }
        List<ReviewRefusal> refusals = refusals(note);
        if (refusals.isEmpty()) {
            book.add(
                    new Background(
                            note.person(),
                            latest + 1,
                            note.ethnicity(),
                            note.disability(),
                            note.autismOrLearningDisability(),
                            note.placedBy().strip(),
                            note.outOfArea(),
                            note.by().staff(),
                            now),
                    new AuditEntry(
                            note.by(), "record background", "%s v%d".formatted(note.person(), latest + 1), now, ""));
        }
        return refusals;
    }

    private static List<ReviewRefusal> refusals(Note note) {
        List<ReviewRefusal> refusals = new ArrayList<>();
        if (!Permission.RECORD_ASSESSMENT.isHeldBy(note.by().role())) {
            refusals.add(new ReviewRefusal("placed-by", "WRONG_ROLE", "Ask a nurse of the ward or her clinician."));
        }
        if (note.placedBy().length() > LONGEST) {
            refusals.add(new ReviewRefusal(
                    "placed-by",
                    "TOO_LONG",
                    "Write at most %d characters; it has %d."
                            .formatted(LONGEST, note.placedBy().length())));
        }
        return refusals;
    }
}
