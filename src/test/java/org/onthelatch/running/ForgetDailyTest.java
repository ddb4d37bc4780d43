package org.onthelatch.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.onthelatch.audit.AuditEntry;
import org.onthelatch.audit.Journal;
import org.onthelatch.demo.Saltmarsh;
import org.onthelatch.egress.EventKind;
import org.onthelatch.egress.ForgetInside;
import org.onthelatch.egress.ForgettableEvents;
import org.onthelatch.egress.KeptEvent;
import org.onthelatch.egress.SampleEvents;
import org.onthelatch.store.Retention;
import org.onthelatch.ward.DoorId;

/** Once a day, a little at a time, and again after what went wrong (D61). */
class ForgetDailyTest {
    private static final Instant START = SampleEvents.NOON;

    private final MovedClock clock = new MovedClock();
    private final List<KeptEvent> inside = new ArrayList<>();
    private final List<AuditEntry> audit = new ArrayList<>();
    private final List<String> disk = new ArrayList<>();
    private boolean journalFails;
    private boolean somebodyReads;
    private final ForgetDaily daily = new ForgetDaily(journal(), retention(), clock);

    @Test
    void what_is_old_goes_in_pieces_then_off_the_disk_and_the_next_day_brings_the_next() {
        openings(ForgetInside.AT_ONCE + 7, START);
        openings(3, START.plus(Duration.ofHours(30)));
        clock.now = START.plus(ForgetInside.KEPT);

        daily.look();
        assertThat(inside).hasSize(10);
        assertThat(disk).isEmpty();
        daily.look();
        assertThat(inside).hasSize(3);
        daily.look();
        assertThat(disk).containsExactly("emptied");
        clock.now = clock.now.plus(Duration.ofHours(23));
        daily.look();
        assertThat(inside).as("not within the day").hasSize(3);
        clock.now = clock.now.plus(Duration.ofHours(24));
        daily.look();
        daily.look();

        assertThat(inside).isEmpty();
        assertThat(disk).containsExactly("emptied", "emptied");
        assertThat(audit)
                .extracting(AuditEntry::subject)
                .containsExactly(
                        "500 events, older than 90 days (D61)",
                        "7 events, older than 90 days (D61)",
                        "3 events, older than 90 days (D61)");
    }

    @Test
    void a_journal_that_fails_is_asked_again_after_a_minute_and_a_disk_that_is_read_at_the_next_look() {
        openings(1, START);
        clock.now = START.plus(ForgetInside.KEPT);
        journalFails = true;
        daily.look();
        journalFails = false;
        daily.look();
        assertThat(inside).as("not at once").hasSize(1);

        clock.now = clock.now.plus(Duration.ofMinutes(1));
        somebodyReads = true;
        daily.look();
        daily.look();
        assertThat(disk).containsExactly("busy");
        somebodyReads = false;
        daily.look();

        assertThat(inside).isEmpty();
        assertThat(disk).containsExactly("busy", "emptied");
    }

    private void openings(int count, Instant at) {
        for (int i = 0; i < count; i++) {
            inside.add(SampleEvents.kept(SampleEvents.atDoor(
                    SampleEvents.at(SampleEvents.event(inside.size() + 1, EventKind.ENTRY_GRANTED), at), "HD21")));
        }
    }

    private Journal journal() {
        return new Journal() {
            @Override
            public <R> void write(Supplier<R> work, Consumer<R> committed, Consumer<RuntimeException> failed) {
                if (journalFails) {
                    failed.accept(new IllegalStateException("the disk is full"));
                } else {
                    committed.accept(work.get());
                }
            }
        };
    }

    private Retention retention() {
        ForgettableEvents events = new ForgettableEvents() {
            @Override
            public List<KeptEvent> opened(DoorId door, Instant until, int most) {
                return inside.stream()
                        .filter(kept -> kept.event().door().equals(door.value())
                                && !kept.event().at().isAfter(until))
                        .limit(most)
                        .toList();
            }

            @Override
            public void forget(KeptEvent kept) {
                inside.remove(kept);
            }
        };
        return new Retention(
                new ForgetInside(events, () -> Saltmarsh.configuration().sites(), Set::of, audit::add), () -> {
                    disk.add(somebodyReads ? "busy" : "emptied");
                    return !somebodyReads;
                });
    }

    private static final class MovedClock extends Clock {
        private Instant now = START;

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
            throw new UnsupportedOperationException("time is read as an instant here");
        }
    }
}
