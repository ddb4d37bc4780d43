package org.onthelatch.web.my;

import java.util.List;
import org.onthelatch.roomentry.RoomEntry;
import org.onthelatch.web.http.Answer;
import org.onthelatch.web.http.Ask;
import org.onthelatch.web.http.Handling;
import org.onthelatch.web.http.Parameters;
import org.onthelatch.web.roomentry.RoomEntryWords;

/** Who opened her room, and why (D96). Her own openings are shown to nobody. */
public record MyRoom(MyDesk desk) {

    public Handling show() {
        return desk.reading(Place.ROOM, this::page);
    }

    private Answer page(Ask ask) {
        new Parameters(ask).check();
        RoomEntryWords words = new RoomEntryWords(
                desk.pages().dates(), desk.sources().directory().get(), ask.at());
        List<Told> told = desk.sources().desk().rooms().entries(ask.at()).of(desk.her(ask)).stream()
                .map(entry -> told(entry, words))
                .toList();
        List<String> notes = told.isEmpty() ? List.of() : List.of(desk.text().say("room.fob"));
        return desk.page(200, desk.view(Place.ROOM, notes, told, ask), MyForm.NONE, ask);
    }

    private Told told(RoomEntry entry, RoomEntryWords words) {
        String why = entry.lacksReason() ? desk.text().say("room.noReason") : words.reason(entry);
        return Told.of(
                desk.pages().dates().dateTime(entry.at()), List.of(desk.text().say("room.who", words.who(entry)), why));
    }
}
