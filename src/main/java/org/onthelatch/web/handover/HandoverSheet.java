package org.onthelatch.web.handover;

import static org.onthelatch.web.words.Say.say;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.onthelatch.person.Resident;
import org.onthelatch.review.ReviewState;
import org.onthelatch.ward.Ward;
import org.onthelatch.web.board.Board;
import org.onthelatch.web.board.BoardView;
import org.onthelatch.web.board.Need;
import org.onthelatch.web.board.NeedKind;
import org.onthelatch.web.http.Ask;
import org.onthelatch.web.page.Pages;
import org.onthelatch.web.paper.PaperPack;
import org.onthelatch.web.person.PersonWords;
import org.onthelatch.web.sources.Sources;
import org.onthelatch.web.words.ReviewWords;

/**
 * The sheet that a nurse takes to handover (D105): what to do first, then person by person how far she may go, where she is and
 * what to watch for.
 *
 * @param counts the ward in short sentences
 * @param first what needs somebody now; empty for nothing
 */
public record HandoverSheet(Ward ward, List<String> counts, List<ToDo> first, List<Line> lines) {
    public HandoverSheet {
        counts = List.copyOf(counts);
        first = List.copyOf(first);
        lines = List.copyOf(lines);
    }

    /** What is so, and what to do about it; {@code then} may be "". */
    public record ToDo(String what, String then) {}

    /**
     * One person.
     *
     * @param watch what ends, is late or has to be done for her
     */
    public record Line(
            Resident resident, boolean free, List<String> may, String where, boolean isOut, List<String> watch) {
        public Line {
            may = List.copyOf(may);
            watch = List.copyOf(watch);
        }
    }

    static HandoverSheet of(Sources sources, Pages pages, Ward ward, Ask ask) {
        BoardView view = BoardView.of(sources, pages, ward, false, ask.at());
        PaperPack pack = PaperPack.of(sources, pages.dates(), ask);
        List<Line> lines = pack.lines().stream()
                .map(line -> line(line, row(view.board(), line.resident()), view))
                .toList();
        return new HandoverSheet(ward, counts(view.board()), first(view), lines);
    }

    private static Optional<Board.Row> row(Board board, Resident resident) {
        return board.rows().stream()
                .filter(row -> row.id().equals(resident.id()))
                .findFirst();
    }

    private static Line line(PaperPack.Line pack, Optional<Board.Row> row, BoardView view) {
        List<String> watch = new ArrayList<>();
        row.ifPresent(known -> watch.addAll(watch(known, view)));
        boolean isOut = row.filter(known -> known.place() instanceof org.onthelatch.whereabouts.Place.Out)
                .isPresent();
        return new Line(pack.resident(), pack.free(), pack.may(), pack.where(), isOut, watch);
    }

    private static List<String> watch(Board.Row row, BoardView view) {
        List<String> watch = new ArrayList<>();
        if (view.words().places().isOverdue(row.place())) {
            watch.add(say("handover.watch.overdue"));
        }
        row.powerEndsSoon()
                .forEach(end -> watch.add(say(
                        "handover.watch.ends",
                        row.status().words(),
                        view.words().dates().recent(end, view.board().asAt()))));
        row.review().stream()
                .filter(state -> !ReviewWords.tag(state).isEmpty())
                .forEach(state -> watch.add(say("handover.watch.review", lower(ReviewWords.tag(state)))));
        if (!row.byHand().isEmpty()) {
            watch.add(say("board.row.holdEnded", row.byHand()));
        }
        if (!row.notHeld().isEmpty()) {
            watch.add(PersonWords.notHeld(row.notHeld()));
        }
        if (!row.rights().isEmpty()) {
            watch.add(row.rights() + ".");
        }
        if (!row.doors().isComplete()) {
            watch.add(say(
                    "handover.watch.doors",
                    Pages.list(row.doors().lacking().stream()
                            .map(door -> door.door().id().value())
                            .toList())));
        }
        return watch;
    }

    private static String lower(String tag) {
        return tag.substring(0, 1).toLowerCase(java.util.Locale.ROOT) + tag.substring(1);
    }

    private static List<String> counts(Board board) {
        Board.Counts counts = board.counts();
        int lacking = counts.doors().lacking().size();
        long late = board.rows().stream()
                .filter(row -> row.review().stream().anyMatch(ReviewState.Overdue.class::isInstance))
                .count();
        return List.of(
                say("handover.counts.in", counts.in(), counts.people()),
                say("handover.counts.unaided", counts.toGrounds(), counts.offSite()),
                late == 0
                        ? say("handover.counts.overdue.none")
                        : say("handover.counts.overdue", late, counts.assessed()),
                lacking == 0
                        ? say("handover.counts.exits", counts.doors().doors().size())
                        : say(
                                "handover.counts.exits.lacking",
                                lacking,
                                counts.doors().doors().size()));
    }

    /** In the order of the board; what marks a row stands beside its person, but for who is late. */
    private static List<ToDo> first(BoardView view) {
        List<ToDo> first = new ArrayList<>();
        if (!view.trouble().isEmpty()) {
            first.add(new ToDo(view.trouble(), ""));
        }
        for (Need need : view.needs()) {
            if (need.kind() == NeedKind.OVERDUE_BACK || endsTonight(need, view)) {
                first.add(
                        new ToDo(say("handover.first.hers", need.whose().get(0).name(), need.what()), need.next()));
            } else if (!need.kind().isBesideHerName()) {
                first.add(new ToDo(need.what(), need.next()));
            }
        }
        if (!view.marked().isEmpty()) {
            first.add(new ToDo(say("handover.first.marked", Pages.list(view.marked())), ""));
        }
        return first;
    }

    private static boolean endsTonight(Need need, BoardView view) {
        return need.kind() == NeedKind.POWER_ENDS
                && view.endsTonight().stream().anyMatch(ending -> need.whose().contains(ending.resident()));
    }
}
