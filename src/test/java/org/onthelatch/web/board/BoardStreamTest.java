package org.onthelatch.web.board;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerResponse;
import java.lang.reflect.Proxy;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a page hears that follows a board, look by look (D105); all time here is said, none passes. */
class BoardStreamTest {
    private static final Instant T0 = Instant.parse("2026-11-23T14:00:00Z");
    private static final Shown CALM = Shown.of("As at 2pm.", Map.of("now", "all in"));
    private static final Shown OUT = Shown.of("As at 2:01pm.", Map.of("now", "one out"));

    private final Connection nurses = new Connection();
    private final BoardStream nurse = new BoardStream(nurses.response(), "l.pryce", CALM.version(), T0);

    @Test
    void a_page_that_does_not_take_what_it_is_sent_for_five_seconds_is_dropped_and_the_others_stay_live() {
        Connection stuck = new Connection();
        BoardStream slow = new BoardStream(stuck.response(), "b.teal", CALM.version(), T0);
        stuck.isFull = true;
        Outgoing change = new Outgoing(CALM, OUT);

        for (int second = 1; second <= 10; second++) {
            slow.tell(change, T0.plusSeconds(second));
            nurse.tell(change, T0.plusSeconds(second));
        }

        assertThat(stuck.isReset).isTrue();
        assertThat(stuck.said).as("nothing piled up for it").containsExactly("retry: 3000\n\n");
        assertThat(nurses.isReset).isFalse();
        assertThat(nurses.said).anyMatch(said -> said.contains("one out"));
        assertThat(nurses.said.get(nurses.said.size() - 1)).startsWith("event: alive");
    }

    @Test
    void a_page_that_was_slow_for_a_moment_is_sent_all_that_changed_meanwhile() {
        nurses.isFull = true;
        nurse.tell(new Outgoing(CALM, OUT), T0.plusSeconds(5));
        nurses.isFull = false;
        nurse.tell(new Outgoing(OUT, OUT), T0.plusSeconds(6));
        nurse.tell(new Outgoing(OUT, OUT), T0.plusSeconds(10));

        assertThat(nurses.isReset).isFalse();
        assertThat(nurses.said).filteredOn(said -> said.contains("one out")).hasSize(1);
    }

    @Test
    void it_says_every_five_seconds_that_it_is_alive_and_ends_after_thirty() {
        Outgoing same = new Outgoing(CALM, CALM);
        for (int second = 0; second < 30; second++) {
            nurse.tell(same, T0.plusSeconds(second));
        }
        assertThat(nurses.said)
                .filteredOn(said -> said.startsWith("event: alive"))
                .hasSize(6);
        assertThat(nurses.isEnded).isFalse();

        nurse.tell(same, T0.plusSeconds(30));

        assertThat(nurses.isEnded).isTrue();
        assertThat(nurses.said.get(nurses.said.size() - 1)).startsWith("event: again");
    }

    /** Else nobody would ask again for an hour whether she may still see it. */
    @Test
    void a_clock_that_is_put_back_ends_it() {
        nurse.tell(new Outgoing(CALM, CALM), T0.plusSeconds(10));

        nurse.tell(new Outgoing(CALM, CALM), T0.minusSeconds(3600));

        assertThat(nurses.isEnded).isTrue();
    }

    /** The far end as Vert.x shows it: whether it takes what it is sent. */
    private static final class Connection {
        private final List<String> said = new ArrayList<>();
        private boolean isFull;
        private boolean isReset;
        private boolean isEnded;

        private HttpServerResponse response() {
            return (HttpServerResponse) Proxy.newProxyInstance(
                    HttpServerResponse.class.getClassLoader(),
                    new Class<?>[] {HttpServerResponse.class},
                    (proxy, method, given) -> switch (method.getName()) {
                        case "writeQueueFull" -> isFull;
                        case "ended", "closed" -> isEnded || isReset;
                        case "write" -> said(((Buffer) given[0]).toString());
                        case "end" -> {
                            isEnded = true;
                            yield said((String) given[0]);
                        }
                        case "reset" -> {
                            isReset = true;
                            yield Future.succeededFuture();
                        }
                        default -> throw new UnsupportedOperationException(method.toString());
                    });
        }

        private Future<Void> said(String what) {
            said.add(what);
            return Future.succeededFuture();
        }
    }
}
