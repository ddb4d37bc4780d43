package org.onthelatch.web.roomentry;

import static org.onthelatch.web.words.Say.say;

import io.vertx.core.Future;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.onthelatch.person.PersonId;
import org.onthelatch.person.Resident;
import org.onthelatch.roomentry.EntryReason;
import org.onthelatch.roomentry.EntryReason.Why;
import org.onthelatch.roomentry.RoomEntry;
import org.onthelatch.roomentry.RoomEntryId;
import org.onthelatch.staff.Permission;
import org.onthelatch.web.assess.FormError;
import org.onthelatch.web.http.Answer;
import org.onthelatch.web.http.Ask;
import org.onthelatch.web.http.Declined;
import org.onthelatch.web.http.Parameters;
import org.onthelatch.web.http.Readers;
import org.onthelatch.web.http.Writing;
import org.onthelatch.web.page.Frame;
import org.onthelatch.web.page.Pages;
import org.onthelatch.web.page.Section;
import org.onthelatch.web.person.ReadPerson;
import org.onthelatch.web.sources.Sources;

/** Who opened her room, as she may read it; and the openings that staff still have to say why of (D96). */
public record RoomEntriesPage(Sources sources, Pages pages, Readers readers, Writing writing) {
    /** One opening that lacks its reason. */
    public record Owed(RoomEntry entry, Resident her, boolean own) {}

    public Future<Answer> hers(Ask ask) {
        new Parameters(ask).check();
        PersonId person = ReadPerson.known(sources, ask.part("person"));
        return writing.seen(ask.by(), person, "who opened her room", ask.at())
                .compose(kept -> readers.read(() -> {
                    Resident her =
                            sources.facts().get().resident(person).orElseThrow().resident();
                    Frame frame = pages.frame(say("room.hers.title.short", her.name()), Section.BOARD, ask);
                    List<RoomEntry> entries =
                            sources.desk().rooms().entries(ask.at()).of(person);
                    return pages.page(
                            200, "herroom", frame, Map.of("her", her, "entries", entries, "words", words(ask)));
                }));
    }

    public Answer owed(Ask ask) {
        new Parameters(ask).check();
        return page(200, List.of(), "", ask);
    }

    public Future<Answer> give(Ask ask) {
        Optional<Why> why = Stream.of(Why.values())
                .filter(known -> known.name().equals(ask.field("why")))
                .findFirst();
        return readers.read(() -> entry(sources, ask))
                .compose(entry -> writing.write(() -> sources.desk()
                                .rooms()
                                .give(
                                        entry,
                                        why,
                                        new EntryReason(
                                                entry.id(),
                                                why.orElse(Why.OTHER),
                                                ask.field("words"),
                                                ask.field("announced").equals("yes"),
                                                ask.by().staff(),
                                                ask.at()),
                                        ask.by().actor()))
                        .compose(refusals -> refusals.isEmpty()
                                ? Future.succeededFuture(Answer.seeOther("/room-entries"))
                                : readers.read(() -> page(
                                        422,
                                        refusals.stream()
                                                .map(refusal -> new FormError(
                                                        refusal.field() + "-" + entry.id(), refusal.sentence()))
                                                .toList(),
                                        entry.id().value(),
                                        ask))));
    }

    static RoomEntry entry(Sources sources, Ask ask) {
        try {
            return sources.desk()
                    .rooms()
                    .entries(ask.at())
                    .find(new RoomEntryId(ask.part("entry")))
                    .orElseThrow(() -> Declined.notFound(say("room.notFound")));
        } catch (IllegalArgumentException e) {
            throw Declined.notFound(say("room.notFound"));
        }
    }

    private Answer page(int status, List<FormError> errors, String filled, Ask ask) {
        List<Owed> owed = new ArrayList<>();
        for (RoomEntry entry : sources.desk().rooms().entries(ask.at()).withoutReason()) {
            boolean own = entry.staff().equals(ask.by().staff());
            if (own || ask.by().may(Permission.GIVE_REASON_FOR_OTHERS)) {
                owed.add(new Owed(
                        entry,
                        sources.facts().get().resident(entry.of()).orElseThrow().resident(),
                        own));
            }
        }
        owed.sort(java.util.Comparator.comparing(one -> !one.own()));
        String title = say("room.title");
        Frame frame = pages.frame(errors.isEmpty() ? title : say("page.error", title), Section.NONE, ask);
        Map<String, Object> parts = Map.of(
                "owed",
                owed,
                "words",
                words(ask),
                "errors",
                errors,
                "filled",
                filled,
                "why",
                filled.isEmpty() ? "" : ask.field("why"),
                "text",
                filled.isEmpty() ? "" : ask.field("words"));
        // With "no-referrer" a browser would call the origin of the sent form "null" (Fetch, Origin header).
        return pages.page(status, "roomentries", frame, parts).with("Referrer-Policy", "same-origin");
    }

    private RoomEntryWords words(Ask ask) {
        return new RoomEntryWords(pages.dates(), sources.directory().get(), ask.at());
    }
}
