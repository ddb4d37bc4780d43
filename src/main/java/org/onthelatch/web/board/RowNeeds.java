package org.onthelatch.web.board;

import static org.onthelatch.web.words.Say.say;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.onthelatch.assessment.LevelHistory.InForce;
import org.onthelatch.review.ReviewState;
import org.onthelatch.web.words.Why;
import org.onthelatch.whereabouts.Place;

/** What somebody has to do for one person, as her row shows it. */
record RowNeeds(BoardView view, Board.Row row) {

    /** Which kinds there are for her; any of them marks her row. */
    static List<NeedKind> kinds(
            List<InForce> level,
            List<ReviewState> review,
            Place place,
            String byHand,
            List<Instant> powerEndsSoon,
            Instant now) {
        List<NeedKind> kinds = new ArrayList<>();
        if (!byHand.isEmpty()) {
            kinds.add(NeedKind.LET_HER_OUT);
        }
        if (place instanceof Place.Out out && out.isOverdueAt(now)) {
            kinds.add(NeedKind.OVERDUE_BACK);
        }
        if (!powerEndsSoon.isEmpty()) {
            kinds.add(NeedKind.POWER_ENDS);
        }
        if (level.isEmpty()
                || level.stream().anyMatch(inForce -> inForce.assessment().provisional())) {
            kinds.add(NeedKind.NOT_ASSESSED);
        }
        if (review.stream().anyMatch(ReviewState.Overdue.class::isInstance)) {
            kinds.add(NeedKind.REVIEW_OVERDUE);
        }
        return kinds;
    }

    List<Need> all() {
        return row.needs().stream().map(this::need).toList();
    }

    private Need need(NeedKind kind) {
        String hers = "/people/" + row.id();
        return switch (kind) {
            case LET_HER_OUT ->
                need(kind, say("board.row.holdEnded", row.byHand()), List.of(), "", hers + "/hold/doors");
            case OVERDUE_BACK ->
                need(
                        kind,
                        view.words().places().dueBack(row.place()) + ".",
                        row.place() instanceof Place.Out out ? List.of(out.dueBack()) : List.of(),
                        say("board.need.overdueBack.next"),
                        hers + "/away");
            case POWER_ENDS -> powerEnds(kind, hers);
            case NOT_ASSESSED ->
                need(
                        kind,
                        say(row.level().isEmpty() ? "board.need.notAssessed" : "board.need.provisional"),
                        List.of(),
                        say("board.need.notAssessed.next"),
                        hers + "/assess");
            case REVIEW_OVERDUE -> review(kind, hers + "/assess");
            default -> throw new IllegalStateException(kind + " is about no row");
        };
    }

    private Need powerEnds(NeedKind kind, String link) {
        String what = say(
                "board.need.powerEnds",
                row.status().words(),
                view.words().dates().dateTime(row.powerEndsSoon().get(0)));
        String next = say("board.need.powerEnds.next");
        return new Need(
                kind, row.id().value(), what, List.of(row.resident()), List.of(), row.powerEndsSoon(), next, link);
    }

    private Need review(NeedKind kind, String link) {
        Instant due = row.level().get(0).assessment().reviewDueAt();
        return need(
                kind,
                say("board.need.review", view.words().reviews().due(due)),
                List.of(due),
                Why.overdue().next(),
                link);
    }

    private Need need(NeedKind kind, String what, List<Instant> since, String next, String link) {
        return new Need(kind, row.id().value(), what, List.of(row.resident()), since, next, link);
    }
}
