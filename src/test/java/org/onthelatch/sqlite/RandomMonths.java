package org.onthelatch.sqlite;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.onthelatch.accesslist.Reason;
import org.onthelatch.assessment.Level;
import org.onthelatch.egress.DecisionContext;
import org.onthelatch.egress.DecisionContext.LevelThen;
import org.onthelatch.egress.DeviceEvent;
import org.onthelatch.egress.EventKey;
import org.onthelatch.egress.EventKind;
import org.onthelatch.egress.KeptEvent;
import org.onthelatch.legalstatus.StatusCode;
import org.onthelatch.person.PersonId;
import org.onthelatch.staff.StaffId;
import org.onthelatch.ward.DeviceId;

/** Half a year at the doors of one controller, chained, some of it received late; each event has traces of its own. */
final class RandomMonths {
    static final DeviceId DEVICE = new DeviceId("heron-b");

    private static final List<String> INSIDE = List.of("HD05", "HD11", "HD21", "HD22", "HD03");
    private static final List<String> EXITS = List.of("HD01", "HD04", "SG01");

    private final Random random;
    private final Instant limit;
    private String prev = "0".repeat(64);

    /** @param limit what is older, or as old, is to be forgotten */
    RandomMonths(long seed, Instant limit) {
        this.random = new Random(seed);
        this.limit = limit;
    }

    List<KeptEvent> events(int count) {
        List<KeptEvent> events = new ArrayList<>();
        Instant at = limit.minus(Duration.ofDays(90));
        Duration step = Duration.ofDays(150).dividedBy(count);
        for (int seq = 1; seq <= count; seq++) {
            at = at.plus(step);
            boolean inside = random.nextInt(10) < 8;
            List<String> doors = inside ? INSIDE : EXITS;
            String door = doors.get(random.nextInt(doors.size()));
            Instant exact = seq == count / 2 ? limit : at;
            events.add(random.nextInt(8) == 0 ? refusal(seq, door, exact) : opening(seq, door, exact));
        }
        return events;
    }

    /** An opening inside, old by its own time, or by when it came if nobody trusts that. */
    boolean isToBeForgotten(KeptEvent kept) {
        Instant at = kept.timeDoubted() ? kept.recordedAt() : kept.event().at();
        return INSIDE.contains(kept.event().door()) && kept.event().kind().isGranted() && !at.isAfter(limit);
    }

    /** Texts that stand in this event only: her fob, the other's fob, the rule, and who she is. */
    static List<String> traces(KeptEvent kept) {
        String person = ((DecisionContext.OfResident) kept.context()).person().value();
        return List.of(
                kept.event().fob(), kept.event().escort(), kept.event().rule(), "\"person\":\"%s\"".formatted(person));
    }

    static DeviceEvent following(KeptEvent last) {
        EventKey key = last.event().key();
        EventKey next = new EventKey(key.controller(), key.epoch(), key.seq() + 1);
        return event(
                next,
                "ENTRY_GRANTED",
                "HD21",
                last.event().at().plusSeconds(60),
                last.event().hash(),
                "f".repeat(64));
    }

    KeptEvent opening(long seq, String door, Instant at) {
        return kept(seq, random.nextBoolean() ? "ENTRY_GRANTED" : "EGRESS_GRANTED", door, at);
    }

    KeptEvent refusal(long seq, String door, Instant at) {
        return kept(seq, "ENTRY_REFUSED", door, at);
    }

    private KeptEvent kept(long seq, String kind, String door, Instant at) {
        String hash = hex() + hex() + hex() + hex();
        DeviceEvent event = event(new EventKey(DEVICE, 1, seq), kind, door, at, prev, hash);
        prev = hash;
        boolean doubted = random.nextInt(20) == 0;
        Instant recorded = at.plusMillis(40).plus(Duration.ofDays(random.nextInt(12) == 0 ? random.nextInt(20) : 0));
        LevelThen then = new LevelThen.Assessed(Level.L2, 4, new StaffId("a.okafor"), true);
        DecisionContext context = new DecisionContext.OfResident(
                new PersonId("P" + (100_000 + seq)), then, new StatusCode("S3"), Reason.HOME, true);
        return new KeptEvent(event, recorded, recorded.isAfter(at.plusSeconds(60)), doubted, context);
    }

    private String hex() {
        return "%016x".formatted(random.nextLong());
    }

    private static DeviceEvent event(EventKey key, String kind, String door, Instant at, String prev, String hash) {
        return new DeviceEvent(
                key,
                new EventKind(kind),
                at,
                true,
                door,
                kind.startsWith("EGRESS") ? "OUT" : "IN",
                "04f1%010x".formatted(key.seq() * 7_919),
                "04e5%010x".formatted(key.seq() * 7_919),
                "rule%08xb".formatted(key.seq() * 7_919),
                "",
                "1.4",
                false,
                0,
                0,
                "",
                prev,
                hash);
    }
}
