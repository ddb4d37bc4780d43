package org.onthelatch.web.my;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.onthelatch.web.http.Answer;
import org.onthelatch.web.http.Ask;
import org.onthelatch.web.http.Handling;
import org.onthelatch.web.http.Parameters;
import org.onthelatch.web.look.FindLooks;
import org.onthelatch.web.look.LookLine;
import org.onthelatch.web.words.NhsDates;

/** Who looked at her record, as what, when and at which part of it (D62, ADR 56). Her own reading is nobody's look. */
public record MyLooks(MyDesk desk) {
    private static final Duration SHOWN = Duration.ofDays(30);

    public Handling show() {
        return desk.reading(Place.LOOKS, this::page);
    }

    private Answer page(Ask ask) {
        new Parameters(ask).check();
        FindLooks.Found found = new FindLooks(desk.sources(), desk.reads())
                .of(desk.her(ask), ask.at().minus(SHOWN), ask.at().plusSeconds(1), Optional.empty());
        NhsDates dates = desk.pages().dates();
        Map<LocalDate, List<String>> days = new LinkedHashMap<>();
        for (LookLine line : found.lines()) {
            days.computeIfAbsent(dates.day(line.at()), day -> new ArrayList<>()).add(words(line, dates));
        }
        List<Told> told = new ArrayList<>();
        days.forEach((day, lines) -> told.add(Told.of(dates.date(day), lines)));
        List<String> notes = found.isCut() ? List.of(desk.text().say("more.looks")) : List.of();
        return desk.page(200, desk.view(Place.LOOKS, notes, told, ask), MyForm.NONE, ask);
    }

    private String words(LookLine line, NhsDates dates) {
        String first = "part." + line.part().split(" ", 2)[0] + "_";
        String part = desk.text().sayOr("part." + line.part().replace(' ', '_'), first, "part.other");
        return desk.text()
                .say("look", dates.time(line.at()), line.name(), line.role().words(), part);
    }
}
