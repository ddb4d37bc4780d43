package org.onthelatch.mqtt;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.onthelatch.doorcontroller.ControllerLine;
import org.onthelatch.doorcontroller.IssuedList;
import org.onthelatch.egress.Numbering;
import org.onthelatch.egress.Numbering.Range;
import org.onthelatch.ward.DeviceId;

class GapRequestsTest {
    private static final DeviceId GATE = new DeviceId("gate-a");
    private static final Numbering ONE_AND_FOUR = new Numbering(1, List.of(new Range(4, 4)));

    private final List<String> asked = new ArrayList<>();
    private final TestClock clock = new TestClock();
    private boolean connected = true;
    private final GapRequests gaps = new GapRequests(new Asked(), device -> connected, clock);

    @Test
    void a_gap_is_asked_for_after_a_grace_in_which_it_may_close_by_itself() {
        gaps.kept(GATE, 1, ONE_AND_FOUR);
        gaps.tick();
        assertThat(asked).isEmpty();

        clock.pass(GapRequests.GRACE);
        gaps.tick();

        assertThat(asked).containsExactly("1: 2-3");
    }

    @Test
    void a_gap_that_stays_open_is_asked_for_with_growing_pauses() {
        gaps.kept(GATE, 1, ONE_AND_FOUR);
        for (int second = 0; second < 300; second++) {
            clock.pass(Duration.ofSeconds(1));
            gaps.tick();
            gaps.kept(GATE, 1, ONE_AND_FOUR);
        }

        assertThat(asked).hasSizeBetween(5, 7).containsOnly("1: 2-3");
    }

    @Test
    void a_gap_that_has_closed_is_not_asked_for() {
        gaps.kept(GATE, 1, ONE_AND_FOUR);
        gaps.kept(GATE, 1, new Numbering(4, List.of()));
        clock.pass(Duration.ofMinutes(10));
        gaps.tick();

        assertThat(asked).isEmpty();
    }

    @Test
    void the_tail_is_asked_for_only_when_it_stays_away_longer_than_normal_traffic() {
        gaps.announced(GATE, 1, 3, new Numbering(1, List.of()));
        clock.pass(GapRequests.GRACE);
        gaps.tick();
        assertThat(asked).isEmpty();

        clock.pass(GapRequests.TAIL_GRACE);
        gaps.tick();

        assertThat(asked).containsExactly("1: 2-3");
    }

    @Test
    void a_tail_that_grows_is_not_new_each_time() {
        for (int last = 3; last < 20; last++) {
            gaps.announced(GATE, 1, last, new Numbering(1, List.of()));
            clock.pass(Duration.ofSeconds(1));
            gaps.tick();
        }

        assertThat(asked).containsExactly("1: 2-12", "1: 2-17");
    }

    @Test
    void an_older_epoch_is_not_asked_for_since_nothing_of_it_is_left() {
        gaps.kept(GATE, 1, ONE_AND_FOUR);
        gaps.announced(GATE, 2, 0, Numbering.EMPTY);
        gaps.kept(GATE, 1, ONE_AND_FOUR);
        clock.pass(Duration.ofMinutes(1));
        gaps.tick();

        assertThat(asked).isEmpty();
    }

    @Test
    void nobody_is_asked_who_is_not_there() {
        gaps.kept(GATE, 1, ONE_AND_FOUR);
        connected = false;
        clock.pass(Duration.ofMinutes(1));
        gaps.tick();
        assertThat(asked).isEmpty();

        connected = true;
        gaps.tick();

        assertThat(asked).containsExactly("1: 2-3");
    }

    private final class Asked implements ControllerLine {
        @Override
        public void send(IssuedList list) {
            throw new AssertionError("no list is sent here");
        }

        @Override
        public void send(Command command) {
            Command.SendEvents events = (Command.SendEvents) command;
            asked.add("%d: %d-%d".formatted(events.epoch(), events.from(), events.to()));
        }
    }

    private static final class TestClock extends Clock {
        private Instant now = Instant.parse("2026-11-23T14:00:00Z");

        void pass(Duration time) {
            now = now.plus(time);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
