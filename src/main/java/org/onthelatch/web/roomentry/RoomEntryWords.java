package org.onthelatch.web.roomentry;

import static org.onthelatch.web.words.Say.say;

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
        return entry.reason().stream().map(this::words).findFirst().orElseGet(() -> say("room.reason.none"));
    }

    private String words(EntryReason reason) {
        String more = reason.words().isBlank() ? "" : " " + reason.words();
        return say(
                reason.announced() ? "room.reason.knocked" : "room.reason.notKnocked",
                reason.why().words() + "." + more,
                directory.person(reason.by()),
                dates.recent(reason.recordedAt(), now));
    }
}
