package org.onthelatch.web.board;

import static org.onthelatch.web.words.Say.say;

import io.vertx.core.Future;
import java.util.Optional;
import org.onthelatch.ward.Ward;
import org.onthelatch.web.http.Answer;
import org.onthelatch.web.http.Ask;
import org.onthelatch.web.http.Parameters;
import org.onthelatch.web.http.Readers;

/**
 * Where a page follows its board. To whoever accepts {@code text/event-stream} it goes on for half a minute; then the page asks
 * again, and is let in again or not, so that nobody sees more than that after her account has lost the right to.
 */
public final class LiveRoute {
    private final BoardPage pages;
    private final ShowBoard boards;
    private final LiveBoards live;
    private final Readers readers;

    public LiveRoute(BoardPage pages, LiveBoards live, Readers readers) {
        this.pages = pages;
        this.boards = new ShowBoard(pages.sources(), pages.pages());
        this.live = live;
        this.readers = readers;
    }

    public Future<Answer> answer(Ask ask) {
        Parameters parameters = new Parameters(ask);
        Sight sight = wall(parameters) ? Sight.WALL : Sight.of(ask.by());
        Optional<String> has = parameters.optional("version", say("board.live.version"), LiveRoute::version);
        parameters.check();
        Ward ward = pages.ward(ask);
        if (!ask.accepts("text/event-stream")) {
            return readers.read(() -> Answer.json(
                    200,
                    new Change(boards.show(ward, sight, ask.at()))
                            .json()
                            .put("ward", ward.id().value())));
        }
        String by = ask.by().staff().value();
        return Future.succeededFuture(live.follow(new LiveBoards.Place(ward, sight), by, has.orElse("")));
    }

    static boolean wall(Parameters parameters) {
        return parameters.optional("view", "wall", LiveRoute::isWall).isPresent();
    }

    private static String isWall(String text) {
        if (!text.equals("wall")) {
            throw new IllegalArgumentException(text);
        }
        return text;
    }

    private static String version(String text) {
        if (!text.matches("[0-9a-f]{16}")) {
            throw new IllegalArgumentException(text);
        }
        return text;
    }
}
