package org.onthelatch.web.board;

import static org.onthelatch.web.words.Say.say;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.onthelatch.ward.Ward;
import org.onthelatch.web.page.Pages;
import org.onthelatch.web.sources.Sources;
import org.onthelatch.web.words.NhsDates;
import org.onthelatch.web.words.PlaceWords;
import org.onthelatch.whereabouts.Place;

/**
 * What may hang where visitors and the people who live here pass: who is out by initials, and when they are back. No name, room,
 * level, legal status, review, reason or incident; nothing is red about a person.
 *
 * @param exits what staff must know of the exits, in a sentence
 * @param calls what staff must do at doors, in sentences that name nobody
 */
public record WallView(
        Ward ward, int in, int people, String exits, List<String> calls, List<Line> lines, String trouble) {
    public WallView {
        calls = List.copyOf(calls);
        lines = List.copyOf(lines);
    }

    /**
     * Somebody who is out.
     *
     * @param key tells lines apart, and names nobody
     * @param initials such as "A.O."
     */
    public record Line(String key, String initials, String back) {}

    static WallView of(Sources sources, Pages pages, Ward ward, Instant now) {
        Board board = new ReadBoard(sources, now).of(ward);
        PlaceWords places = new PlaceWords(pages.dates(), now);
        List<Line> lines = new ArrayList<>();
        Map<String, Integer> alike = new HashMap<>();
        for (Board.Row row : board.rows()) {
            if (row.place() instanceof Place.Out out) {
                String initials = initials(row.resident().name());
                int number = alike.merge(initials, 1, Integer::sum);
                String key = initials.replaceAll("[^\\p{L}]", "") + "-" + number;
                lines.add(new Line(key, initials, back(out, places, pages.dates())));
            }
        }
        return new WallView(
                ward,
                board.counts().in(),
                board.counts().people(),
                exits(board),
                board.calls().stream()
                        .map(call -> call(call.request().door().value()))
                        .distinct()
                        .toList(),
                lines,
                pages.trouble());
    }

    private static String call(String door) {
        return say("board.wall.call", door);
    }

    private static String exits(Board board) {
        int lacking = board.counts().doors().lacking().size();
        return lacking == 0
                ? ""
                : say(
                        "board.wall.exits",
                        lacking,
                        board.counts().doors().doors().size());
    }

    private static String back(Place.Out out, PlaceWords places, NhsDates dates) {
        if (out.dueBack().equals(Instant.MAX)) {
            return say("board.wall.back.unknown");
        }
        return say("board.wall.back", dates.recent(out.dueBack(), places.now())); // that she is late is for staff (D17)
    }

    /** The first letter of each part of a name: "Amara O." is "A.O.". */
    static String initials(String name) {
        StringBuilder initials = new StringBuilder();
        for (String part : name.strip().split("[\\s-]+")) {
            part.codePoints()
                    .filter(Character::isLetter)
                    .findFirst()
                    .ifPresent(letter -> initials.appendCodePoint(Character.toUpperCase(letter))
                            .append('.'));
        }
        return initials.isEmpty() ? "?" : initials.toString();
    }
}
