package org.onthelatch.web.roomentry;

import java.time.Instant;
import org.onthelatch.roomentry.EntryReason;
import org.onthelatch.roomentry.RoomEntry;
import org.onthelatch.web.sources.Directory;
import org.onthelatch.web.words.NhsDates;

/** Openings of rooms in words that the person herself reads. */
public record RoomEntryWords(NhsDates dates, Directory directory, Instant now) {

    public String who(RoomEntry entry) {
        return directory.name(entry.staff());
    }

    public String when(RoomEntry entry) {
        return dates.recent(entry.at(), now);
    }

    public String reason(RoomEntry entry) {
        return entry.reason().stream()
                .map(this::words)
                .findFirst()
                .orElse("No reason has been given yet. Ask the nurse in charge, or an advocate with you.");
    }

    private String words(EntryReason reason) {
        String knocked = reason.announced() ? "Knocked and said who it was." : "Did not knock.";
        String more = reason.words().isBlank() ? "" : " " + reason.words();
        return "%s.%s %s Written by %s, %s."
                .formatted(
                        reason.why().words(),
                        more,
                        knocked,
                        directory.person(reason.by()),
                        dates.recent(reason.recordedAt(), now));
    }
}
