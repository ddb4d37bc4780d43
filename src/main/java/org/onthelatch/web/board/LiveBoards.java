package org.onthelatch.web.board;

import static org.onthelatch.web.words.Say.say;

import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.RejectedExecutionException;
import org.onthelatch.ward.Ward;
import org.onthelatch.web.http.Answer;
import org.onthelatch.web.http.Declined;
import org.onthelatch.web.http.Problem;
import org.onthelatch.web.http.Readers;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Looks at every board that somebody follows, and sends what has changed to all who follow it. It looks again after a
 * quarter of a second, or after twice as long as it took, so that looking never has more than a third of a processor. What has
 * changed is seen by comparing what would be shown: so a date that passes counts like a door that opens, and nothing can be forgotten.
 */
public final class LiveBoards {
    private static final Logger LOG = LoggerFactory.getLogger(LiveBoards.class);
    private static final long PAUSE_MILLIS = 250;

    private final ShowBoard boards;
    private final Readers readers;
    private final Clock clock;
    private final int most;
    private final int mostOfOne;
    private final Map<Place, List<BoardStream>> followers = new HashMap<>();
    private final Map<Place, Shown> last = new HashMap<>();
    private boolean looking;

    /** A board as somebody of this sight sees it. */
    record Place(Ward ward, Sight sight) {}

    /**
     * Nobody follows yet.
     *
     * @param most streams at one time
     * @param mostOfOne streams at one time of one account
     */
    public LiveBoards(ShowBoard boards, Readers readers, Clock clock, int most, int mostOfOne) {
        this.boards = boards;
        this.readers = readers;
        this.clock = clock;
        this.most = most;
        this.mostOfOne = mostOfOne;
    }

    /** @throws Declined if there are too many */
    synchronized Answer follow(Place place, String by, String version) {
        long hers = followers.values().stream()
                .flatMap(List::stream)
                .filter(stream -> stream.by().equals(by))
                .count();
        if (hers >= mostOfOne || count() >= most) {
            throw new Declined(new Problem(
                    503, "TOO_MANY", say("board.live.tooMany.title"), say("board.live.tooMany"), List.of()));
        }
        return Answer.events(response -> {
            BoardStream stream = new BoardStream(response, by, version, clock.instant());
            join(place, stream, Vertx.currentContext());
            stream.whenClosed(() -> leave(place, stream));
        });
    }

    synchronized int count() {
        return followers.values().stream().mapToInt(List::size).sum();
    }

    private synchronized void join(Place place, BoardStream stream, Context loop) {
        followers.computeIfAbsent(place, key -> new ArrayList<>()).add(stream);
        Shown known = last.get(place);
        if (known != null) {
            stream.send(new Change(known).event(), known);
        }
        if (!looking) {
            looking = true;
            look(loop);
        }
    }

    private synchronized void leave(Place place, BoardStream stream) {
        List<BoardStream> there = followers.getOrDefault(place, new ArrayList<>());
        there.remove(stream);
        if (there.isEmpty()) {
            followers.remove(place);
            last.remove(place);
        }
    }

    private synchronized List<Place> places() {
        return List.copyOf(followers.keySet());
    }

    /** Looks at each board on a thread that may block; what came is sent on the event loop. */
    private void look(Context loop) {
        List<Place> places = places();
        Future.succeededFuture() // so that a pool that was closed meanwhile is a failure like another
                .compose(none -> readers.read(() -> {
                    long begun = System.nanoTime();
                    Map<Place, Shown> seen = new HashMap<>();
                    Instant now = clock.instant();
                    places.forEach(place -> seen.put(place, boards.show(place.ward(), place.sight(), now)));
                    long took = (System.nanoTime() - begun) / 1_000_000;
                    loop.runOnContext(looked -> tell(seen, now));
                    return took;
                }))
                .onComplete(done -> loop.runOnContext(now -> {
                    if (done.failed() && !(done.cause() instanceof RejectedExecutionException)) { // the server stops
                        LOG.warn("could not look at the boards that are followed; they are let go", done.cause());
                        letGo();
                    }
                    long pause = done.succeeded() ? Math.max(PAUSE_MILLIS, 2 * done.result()) : PAUSE_MILLIS;
                    again(loop, pause);
                }));
    }

    private synchronized void again(Context loop, long pause) {
        looking = !followers.isEmpty();
        if (looking) {
            loop.owner().setTimer(pause, timer -> look(loop));
        }
    }

    private synchronized void tell(Map<Place, Shown> seen, Instant at) {
        seen.forEach((place, shown) -> {
            List<BoardStream> there = List.copyOf(followers.getOrDefault(place, List.of()));
            if (!there.isEmpty()) {
                tell(there, last.getOrDefault(place, shown), shown, at);
                last.put(place, shown);
            }
        });
    }

    private static void tell(List<BoardStream> there, Shown before, Shown now, Instant at) {
        Outgoing outgoing = new Outgoing(before, now);
        there.forEach(stream -> stream.tell(outgoing, at));
    }

    private void letGo() {
        List<BoardStream> all;
        synchronized (this) {
            all = followers.values().stream().flatMap(List::stream).toList();
        }
        all.forEach(BoardStream::end);
    }
}
