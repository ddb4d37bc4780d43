package org.onthelatch.whereabouts;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.onthelatch.egress.DeviceEvent;
import org.onthelatch.egress.EventKind;
import org.onthelatch.ward.DoorId;

/** The last fire alarm of each door, as its controller reported it. Observed, never acted on (D70, D72). Immutable. */
public final class FireAlarms {
    public static final FireAlarms NONE = new FireAlarms(Map.of());

    private final Map<DoorId, Alarm> last;

    private FireAlarms(Map<DoorId, Alarm> last) {
        this.last = Map.copyOf(last);
    }

    /**
     * A time in which doors stood open, so that nobody knows who went where.
     *
     * @param over {@link Instant#MAX} while it lasts
     * @param doors that reported it
     */
    public record Alarm(Instant since, Instant over, List<DoorId> doors) {
        public Alarm {
            doors = List.copyOf(doors);
        }

        public boolean isOn() {
            return over.equals(Instant.MAX);
        }
    }

    static boolean isOne(EventKind kind) {
        return kind.equals(EventKind.FIRE_RELEASE) || kind.equals(EventKind.FIRE_RESET);
    }

    FireAlarms after(DeviceEvent event) {
        Optional<DoorId> door = event.doorId();
        if (door.isEmpty()) {
            return this;
        }
        Optional<Alarm> before = Optional.ofNullable(last.get(door.get()));
        Map<DoorId, Alarm> next = new HashMap<>(last);
        if (event.kind().equals(EventKind.FIRE_RELEASE)) {
            boolean known =
                    before.isPresent() && event.at().isBefore(before.get().over());
            if (!known) {
                next.put(door.get(), new Alarm(event.at(), Instant.MAX, List.of(door.get())));
            }
        } else {
            before.filter(Alarm::isOn)
                    .ifPresent(
                            alarm -> next.put(door.get(), new Alarm(alarm.since(), event.at(), List.of(door.get()))));
        }
        return new FireAlarms(next);
    }

    /** The alarm at any of these doors: the one that is on, from its first door, or else the one that was over last. */
    public Optional<Alarm> at(Collection<DoorId> doors) {
        List<Alarm> all = last.entrySet().stream()
                .filter(entry -> doors.contains(entry.getKey()))
                .map(Map.Entry::getValue)
                .toList();
        List<Alarm> on = all.stream().filter(Alarm::isOn).toList();
        if (on.isEmpty()) {
            return all.stream().max(Comparator.comparing(Alarm::over));
        }
        Instant since =
                on.stream().map(Alarm::since).min(Comparator.naturalOrder()).orElseThrow();
        List<DoorId> open = on.stream()
                .flatMap(alarm -> alarm.doors().stream())
                .sorted(Comparator.comparing(DoorId::value))
                .toList();
        return Optional.of(new Alarm(since, Instant.MAX, open));
    }
}
