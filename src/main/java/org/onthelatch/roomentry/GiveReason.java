package org.onthelatch.roomentry;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.onthelatch.audit.AuditEntry;
import org.onthelatch.audit.AuditEntry.Actor;
import org.onthelatch.audit.Book;
import org.onthelatch.roomentry.EntryReason.Why;
import org.onthelatch.staff.Permission;

/** Keeps why staff opened somebody's room. Runs on the journal's thread. */
public final class GiveReason {
    private static final int LONGEST_WORDS = 500;

    private final Book<EntryReason> book;

    public GiveReason(Book<EntryReason> book) {
        this.book = book;
    }

    /**
     * Why it cannot be kept as it stands.
     *
     * @param sentence what is wrong and what to do instead
     */
    public record Refusal(String field, String sentence) {}

    /** @return what is wrong; empty if it was kept */
    public List<Refusal> give(RoomEntry entry, Optional<Why> why, EntryReason reason, Actor.Staff by) {
        List<Refusal> refusals = new ArrayList<>();
        if (!entry.lacksReason()) {
            refusals.add(new Refusal("why", "The reason was given already, and she may have read it. It stays."));
        }
        if (!entry.staff().equals(by.staff()) && !Permission.GIVE_REASON_FOR_OTHERS.isHeldBy(by.role())) {
            refusals.add(new Refusal(
                    "why", "It was another's fob. She says why herself, or tells a nurse who writes it down."));
        }
        if (why.isEmpty()) {
            refusals.add(new Refusal("why", "Choose why her room was opened."));
        }
        boolean needsWords = why.equals(Optional.of(Why.OTHER)) || why.equals(Optional.of(Why.WORRY));
        if (needsWords && reason.words().isBlank()) {
            refusals.add(new Refusal("words", "Write what it was, as you would say it to her."));
        }
        if (reason.words().length() > LONGEST_WORDS) {
            refusals.add(new Refusal("words", "Write at most %d characters.".formatted(LONGEST_WORDS)));
        }
        if (refusals.isEmpty()) {
            book.add(
                    reason,
                    new AuditEntry(
                            by,
                            "say why room was opened",
                            "%s %s".formatted(entry.of(), entry.id()),
                            reason.recordedAt(),
                            reason.words()));
        }
        return refusals;
    }
}
