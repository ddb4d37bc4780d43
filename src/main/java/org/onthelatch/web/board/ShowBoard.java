package org.onthelatch.web.board;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.onthelatch.ward.Ward;
import org.onthelatch.web.page.Frame;
import org.onthelatch.web.page.Pages;
import org.onthelatch.web.sources.Sources;

/** Makes the parts of a board, for the page and for those who follow it. May block. */
public record ShowBoard(Sources sources, Pages pages) {

    public Shown show(Ward ward, Sight sight, Instant now) {
        String asAt = Frame.asAtWords(pages.dates(), now);
        return Shown.of(asAt, sight == Sight.WALL ? wall(ward, now) : board(ward, sight, now));
    }

    private Map<String, String> board(Ward ward, Sight sight, Instant now) {
        BoardView view = BoardView.of(sources, pages, ward, sight == Sight.ANSWERING, now);
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("now", pages.part("boardnow", view));
        parts.put("attention", pages.part("boardattention", view));
        parts.put("left", pages.part("boardleft", view));
        view.board().rows().forEach(row -> parts.put(Shown.ROW + row.id(), pages.part("boardrow", view.row(row))));
        return parts;
    }

    private Map<String, String> wall(Ward ward, Instant now) {
        WallView view = WallView.of(sources, pages, ward, now);
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("now", pages.part("wallnow", view));
        view.lines().forEach(line -> parts.put(Shown.ROW + line.key(), pages.part("wallrow", line)));
        return parts;
    }
}
