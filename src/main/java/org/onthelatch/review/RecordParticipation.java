package org.onthelatch.review;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.onthelatch.audit.AuditEntry;
import org.onthelatch.audit.AuditEntry.Actor;
import org.onthelatch.audit.Book;
import org.onthelatch.person.PersonId;
import org.onthelatch.staff.Permission;

/** Writes down a person's part in her reviews. Runs on the journal's thread, in a transaction. */
public final class RecordParticipation {
    private static final int LONGEST_WORDS = 2_000;

    private final Book<Participation> book;

    public RecordParticipation(Book<Participation> book) {
        this.book = book;
    }

    /** As somebody wants to write it down. */
    public record Note(
            PersonId person,
            Participation.Kind kind,
            Instant at,
            String how,
            String words,
            Participation.Whose whose,
            Actor.Staff by) {}

    /** @return what is wrong; empty if it was kept */
    public List<ReviewRefusal> record(Note note, Instant now) {
        List<ReviewRefusal> refusals = new ArrayList<>();
        if (!Permission.NOTE_REVIEW_PART.isHeldBy(note.by().role())) {
            refusals.add(new ReviewRefusal("part", "WRONG_ROLE", "Ask a nurse of the ward to write it down."));
        }
        if (note.at().isAfter(now)) {
            refusals.add(new ReviewRefusal("partAt", "IN_THE_FUTURE", "Give a time that is not after now."));
        }
        if (note.kind() == Participation.Kind.INVITED && note.how().isBlank()) {
            refusals.add(
                    new ReviewRefusal("how", "MISSING", "Write how she was invited, such as in talk, and a card."));
        }
        if (note.kind() == Participation.Kind.NOT_THERE && note.words().isBlank()) {
            refusals.add(new ReviewRefusal(
                    "partWords", "MISSING", "Write why she was not there, in her own words if she said it."));
        }
        if (note.how().length() > LONGEST_WORDS || note.words().length() > LONGEST_WORDS) {
            refusals.add(new ReviewRefusal(
                    "partWords", "TOO_LONG", "Write at most %d characters.".formatted(LONGEST_WORDS)));
        }
        if (refusals.isEmpty()) {
            book.add(
                    new Participation(
                            note.person(),
                            note.kind(),
                            note.at(),
                            note.how().strip(),
                            note.words().strip(),
                            note.whose(),
                            note.by().staff(),
                            now),
                    new AuditEntry(
                            note.by(),
                            "record part in review",
                            "%s %s".formatted(note.person(), note.kind()),
                            now,
                            note.words().strip()));
        }
        return refusals;
    }
}
