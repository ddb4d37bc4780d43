package org.onthelatch.mqtt.wire;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.onthelatch.accesslist.AccessList;
import org.onthelatch.accesslist.AccessList.Escort;
import org.onthelatch.accesslist.AccessList.FobClass;
import org.onthelatch.accesslist.AccessList.ListedAllow;
import org.onthelatch.accesslist.AccessList.ListedDoor;
import org.onthelatch.accesslist.AccessList.ListedEntry;
import org.onthelatch.accesslist.AccessList.ListedFob;
import org.onthelatch.accesslist.AccessList.ListedRestriction;
import org.onthelatch.accesslist.RuleId;
import org.onthelatch.fob.FobToken;
import org.onthelatch.ward.DeviceId;
import org.onthelatch.ward.DoorId;
import org.onthelatch.ward.FreeHours;
import org.onthelatch.ward.Period;
import org.onthelatch.ward.WeeklyHours;
import org.onthelatch.ward.Window;

/** Random lists, with everything that a list can say. */
final class AccessLists {
    private static final Instant MONDAY = Instant.parse("2026-11-23T14:00:00Z");

    private AccessLists() {}

    static Arbitrary<AccessList> any() {
        return Combinators.combine(
                        doors().list().uniqueElements(ListedDoor::door).ofMaxSize(4), fobs())
                .as((doors, fobs) -> new AccessList(
                        new DeviceId("heron-a"), Duration.ofDays(3), ZoneId.of("Europe/London"), doors, fobs));
    }

    private static Arbitrary<List<ListedFob>> fobs() {
        return Combinators.combine(
                        token(),
                        Arbitraries.of(FobClass.class),
                        doorIds(),
                        entry().list().ofMaxSize(2),
                        restriction().list().ofMaxSize(2),
                        Arbitraries.integers().between(0, 20),
                        Arbitraries.of(true, false))
                .as((fob, kind, home, entries, restrictions, open, silent) ->
                        new ListedFob(fob, kind, home, entries, restrictions, Duration.ofSeconds(open), silent))
                .list()
                .uniqueElements(ListedFob::fob)
                .ofMaxSize(5);
    }

    private static Arbitrary<ListedDoor> doors() {
        return Combinators.combine(doorId(), free(), free(), Arbitraries.of(Instant.MIN, MONDAY))
                .as((door, out, in, secured) -> new ListedDoor(door, out, in, Duration.ofSeconds(5), secured));
    }

    private static Arbitrary<FreeHours> free() {
        return window().list().ofMaxSize(2).map(FreeHours::new);
    }

    private static Arbitrary<ListedEntry> entry() {
        return Combinators.combine(doorIds(), window().list().ofMaxSize(2), period(), escort())
                .as(ListedEntry::new);
    }

    private static Arbitrary<ListedRestriction> restriction() {
        Arbitrary<ListedAllow> allow =
                Combinators.combine(window().list().ofMaxSize(2), escort()).as(ListedAllow::new);
        return Combinators.combine(
                        Arbitraries.of("r1a", "r2b").map(RuleId::new),
                        doorIds(),
                        allow.list().ofMaxSize(3),
                        Arbitraries.of(Instant.MIN, MONDAY.plusNanos(1)),
                        Arbitraries.of(true, false))
                .as((rule, doors, allows, from, keep) ->
                        new ListedRestriction(rule, doors, allows, from, MONDAY.plusNanos(1_234_567), keep));
    }

    private static Arbitrary<Escort> escort() {
        Arbitrary<Escort> named = token().set().ofMaxSize(2).map(Escort.Named::new);
        return Arbitraries.oneOf(Arbitraries.of(Escort.NONE, Escort.STAFF), named);
    }

    private static Arbitrary<Window> window() {
        Arbitrary<Set<DayOfWeek>> days = Arbitraries.of(DayOfWeek.class).set().ofMinSize(1);
        Arbitrary<LocalTime> time =
                Arbitraries.integers().between(0, 47).map(half -> LocalTime.of(half / 2, half % 2 * 30));
        Arbitrary<WeeklyHours> hours = Combinators.combine(days, time, time).as(WeeklyHours::new);
        return Combinators.combine(Arbitraries.oneOf(Arbitraries.just(WeeklyHours.ALWAYS), hours), period())
                .as(Window::new);
    }

    private static Arbitrary<Period> period() {
        return Arbitraries.of(
                Period.ALWAYS,
                Period.from(MONDAY),
                Period.until(MONDAY.plusSeconds(60)),
                new Period(MONDAY, MONDAY.plusMillis(250)));
    }

    private static Arbitrary<Set<DoorId>> doorIds() {
        return doorId().set().ofMaxSize(3);
    }

    private static Arbitrary<DoorId> doorId() {
        return Arbitraries.of("HD01", "HD02", "HD03", "SG01").map(DoorId::new);
    }

    private static Arbitrary<FobToken> token() {
        return Arbitraries.integers().between(0, 9).map(i -> new FobToken("04c1000000000" + i));
    }
}
