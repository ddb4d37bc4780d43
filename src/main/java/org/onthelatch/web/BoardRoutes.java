package org.onthelatch.web;

import static org.onthelatch.staff.Permission.SEE_PEOPLE;

import java.util.List;
import org.onthelatch.web.board.BoardPage;
import org.onthelatch.web.board.LiveBoards;
import org.onthelatch.web.board.LiveRoute;
import org.onthelatch.web.board.ShowBoard;
import org.onthelatch.web.handover.HandoverPage;
import org.onthelatch.web.http.Access;
import org.onthelatch.web.http.Readers;
import org.onthelatch.web.http.Route;
import org.onthelatch.web.page.Pages;

/** Where the ward board is followed. */
final class BoardRoutes {
    private static final int MOST_FOLLOWED = 1_000;
    static final int MOST_OF_ONE = 40;

    private BoardRoutes() {}

    static List<Route> of(Workings workings, Pages pages, Readers readers) {
        BoardPage board = new BoardPage(workings.sources(), pages);
        LiveBoards boards = new LiveBoards(
                new ShowBoard(workings.sources(), pages), readers, workings.clock(), MOST_FOLLOWED, MOST_OF_ONE);
        LiveRoute live = new LiveRoute(board, boards, readers);
        HandoverPage handover = new HandoverPage(workings.sources(), pages, board);
        return List.of(
                Route.page("/wards/:ward/handover", Access.of(SEE_PEOPLE), readers.reading(handover::show)),
                Route.api("/api/v1/wards/:ward/board/live", Access.of(SEE_PEOPLE), live::answer));
    }
}
