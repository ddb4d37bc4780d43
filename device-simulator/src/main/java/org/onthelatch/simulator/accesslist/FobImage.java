package org.onthelatch.simulator.accesslist;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.onthelatch.simulator.signed.FobSignature;
import org.onthelatch.simulator.signed.KeyRing;
import org.onthelatch.simulator.site.DoorId;
import org.onthelatch.simulator.site.FobToken;
import org.onthelatch.simulator.wire.Cbor;
import org.onthelatch.simulator.wire.MalformedMessage;

/** What is written on a fob, verified and read (contract, section 8): where and when it lets its holder in. */
public record FobImage(FobToken fob, Instant issuedAt, Instant notAfter, ZoneId zone, List<Grant> grants) {
    public FobImage {
        grants = List.copyOf(grants);
    }

    record Grant(Set<DoorId> doors, OpenTimes times, DatedWindow period) {
        Grant {
            doors = Set.copyOf(doors);
        }
    }

    /** None if nobody whom this lock trusts signed it, or it says what no image can say. */
    public static Optional<FobImage> open(byte[] bytes, KeyRing ring) {
        return FobSignature.open(bytes, ring).flatMap(FobImage::read);
    }

    private static Optional<FobImage> read(FobSignature.Signed signed) {
        try {
            FobImage image = image((Map<?, ?>) Cbor.read(signed.payload()), signed.keyEpoch());
            return Optional.of(image);
        } catch (MalformedMessage
                | ClassCastException
                | IndexOutOfBoundsException
                | IllegalArgumentException
                | DateTimeException e) {
            return Optional.empty();
        }
    }

    private static FobImage image(Map<?, ?> members, long signedBy) {
        if (whole(member(members, 1L)) != signedBy) {
            throw new MalformedMessage("image: expected the key epoch of the key that signed it");
        }
        List<Window> windows = new ArrayList<>();
        for (Object window : (List<?>) member(members, 6L)) {
            windows.add(window((List<?>) window));
        }
        List<Grant> grants = new ArrayList<>();
        for (Object grant : (List<?>) member(members, 7L)) {
            grants.add(grant((List<?>) grant, windows));
        }
        return new FobImage(
                new FobToken((String) member(members, 2L)),
                Instant.ofEpochMilli(whole(member(members, 3L))),
                Instant.ofEpochMilli(whole(member(members, 4L))),
                ZoneId.of((String) member(members, 5L)),
                grants);
    }

    private static Window window(List<?> parts) {
        Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
        for (DayOfWeek day : DayOfWeek.values()) {
            if ((whole(parts.get(0)) & 1L << (day.getValue() - 1)) != 0) {
                days.add(day);
            }
        }
        LocalTime start = LocalTime.ofSecondOfDay(whole(parts.get(1)) * 60);
        LocalTime end = LocalTime.ofSecondOfDay(whole(parts.get(2)) * 60);
        return new WeeklyDatedWindow(new WeeklyWindow(days, start, end), period(parts.get(3), parts.get(4)));
    }

    private static Grant grant(List<?> parts, List<Window> windows) {
        Set<DoorId> doors = ((List<?>) parts.get(0))
                .stream().map(door -> new DoorId((String) door)).collect(Collectors.toSet());
        List<Window> times = new ArrayList<>();
        for (Object index : (List<?>) parts.get(1)) {
            times.add(windows.get((int) whole(index)));
        }
        return new Grant(doors, new OpenTimes(times), period(parts.get(2), parts.get(3)));
    }

    private static DatedWindow period(Object from, Object until) {
        return new DatedWindow(
                from instanceof Long begins ? Instant.ofEpochMilli(begins) : Instant.MIN,
                until instanceof Long ends ? Instant.ofEpochMilli(ends) : Instant.MAX);
    }

    private static Object member(Map<?, ?> members, long key) {
        return Optional.<Object>ofNullable(members.get(key))
                .orElseThrow(() -> new MalformedMessage("image: expected a member " + key));
    }

    private static long whole(Object value) {
        return (Long) value;
    }

    /** Whether it lets its holder in here now. */
    public boolean opens(DoorId door, Instant at) {
        return at.isBefore(notAfter)
                && grants.stream()
                        .filter(grant -> grant.doors().contains(door))
                        .anyMatch(grant ->
                                grant.period().holds(at) && grant.times().isOpen(at, zone));
    }
}
