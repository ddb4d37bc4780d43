package org.onthelatch.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.onthelatch.demo.EventChain.Happening;
import org.onthelatch.egress.EventKind;
import org.onthelatch.ward.DoorId;
import org.onthelatch.ward.Way;
import org.onthelatch.ward.Window;
import org.onthelatch.yaml.Kind;
import org.onthelatch.yaml.Section;
import org.onthelatch.yaml.Times;

/**
 * A habit of somebody's fob at one door: out when her hours begin, back in when they end, a few minutes off each day.
 *
 * @param escort the fob that went with it; blank for alone
 */
record Routine(DoorId door, String fob, String escort, Window hours, LocalDate first, LocalDate last) {
    private static final int LATEST_MINUTES = 12;

    static List<Happening> read(Section section, DemoKinds kinds) {
        Optional<DoorId> door = section.required("door", kinds.door());
        Optional<String> fob = section.required("fob", DemoKinds.FOB.as(Object::toString));
        Optional<String> escort = section.optional("escort", DemoKinds.FOB.as(Object::toString), "");
        Optional<List<Window>> hours = section.required("hours", Times.WINDOWS);
        Optional<LocalDate> first = section.required("first", Times.DAY);
        Optional<LocalDate> last = section.required("last", Times.DAY);
        Optional<List<LocalDate>> not = section.optionalList("not", Times.DAY);
        Optional<Boolean> onlyIn = section.optional("onlyIn", Kind.YES_NO, false);
        return section.build(() -> new Routine(
                                door.orElseThrow(),
                                fob.orElseThrow(),
                                escort.orElseThrow(),
                                hours.orElseThrow().get(0),
                                first.orElseThrow(),
                                last.orElseThrow())
                        .happenings(kinds, new HashSet<>(not.orElseThrow()), onlyIn.orElseThrow()))
                .orElse(List.of());
    }

    /** @param onlyIn where the door is free from inside, so that only coming in is reported */
    private List<Happening> happenings(DemoKinds kinds, Set<LocalDate> not, boolean onlyIn) {
        List<Happening> happenings = new ArrayList<>();
        for (LocalDate day = first; !day.isAfter(last); day = day.plusDays(1)) {
            if (!not.contains(day) && hours.hours().days().contains(day.getDayOfWeek())) {
                if (!onlyIn) {
                    happenings.add(happening(kinds, day, hours.hours().start(), Way.OUT));
                }
                happenings.add(happening(kinds, day, hours.hours().end(), Way.IN));
            }
        }
        return happenings;
    }

    private Happening happening(DemoKinds kinds, LocalDate day, LocalTime time, Way way) {
        Instant at = day.atTime(time).atZone(DemoWard.ZONE).toInstant().plus(later(day, way));
        EventKind out = escort.isBlank() ? EventKind.EGRESS_GRANTED : EventKind.EGRESS_GRANTED_WITH_ESCORT;
        return new Happening(
                kinds.register().controllerOf(door).orElseThrow().id(),
                at,
                at,
                way == Way.OUT ? out : EventKind.ENTRY_GRANTED,
                door.value(),
                way.name(),
                fob,
                way == Way.OUT ? escort : "",
                "");
    }

    /** The same on every seeding, different from day to day. */
    private Duration later(LocalDate day, Way way) {
        int number = Integer.parseInt(OpaqueId.of(fob + way, day.toString(), 0).substring(0, 6), 16);
        return Duration.ofSeconds(number % (LATEST_MINUTES * 60));
    }
}
