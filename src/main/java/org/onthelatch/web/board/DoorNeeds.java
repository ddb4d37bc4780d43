package org.onthelatch.web.board;

import static org.onthelatch.web.words.Say.say;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.onthelatch.accesslist.AccessFacts;
import org.onthelatch.doorcontroller.FindAlarms;
import org.onthelatch.ward.Controller;
import org.onthelatch.ward.Door;
import org.onthelatch.web.doors.AlarmWords;
import org.onthelatch.web.doors.DoorHold;
import org.onthelatch.web.doors.HoldWords;
import org.onthelatch.web.page.Pages;
import org.onthelatch.web.sources.Sources;
import org.onthelatch.web.words.NhsDates;

/** What doors need of whoever may not see who lives behind them: estates and the fire officer. It names nobody. */
public final class DoorNeeds {
    private DoorNeeds() {}

    /** @param hers which doors she has to do with */
    public static List<Need> of(Sources sources, NhsDates dates, Predicate<Door> hers, Instant now) {
        AccessFacts facts = sources.facts().get();
        FindAlarms find = new FindAlarms(
                facts, sources.controllers()::state, sources.policy().alarmAfter(), now);
        HoldWords hold = new HoldWords(dates, now);
        List<Need> needs = new ArrayList<>();
        for (Controller controller : facts.register().controllers()) {
            List<DoorHold> doors = facts.register().doors().stream()
                    .filter(door -> controller.doors().contains(door.id()) && hers.test(door))
                    .map(door -> DoorHold.of(door.id(), facts, sources.controllers(), now))
                    .toList();
            String link = "/doors?controller=" + controller.id();
            doors.stream()
                    .filter(door -> !door.holds().isCertain())
                    .findFirst()
                    .ifPresent(first -> needs.add(new Need(
                            Alarms.isLate(first, sources.policy(), now) ? NeedKind.DOOR_LACKS : NeedKind.DOOR_WAITS,
                            controller.id().value(),
                            names(doors) + ": " + hold.sentence(first.holds()),
                            List.of(),
                            Alarms.known(first),
                            say("board.need.controller.next"),
                            link)));
            if (!doors.isEmpty()) {
                AlarmWords words = AlarmWords.withoutNames(dates, now);
                find.of(controller).stream()
                        .filter(AlarmWords::isMore)
                        .forEach(alarm -> needs.add(new Need(
                                NeedKind.DOOR_AMISS,
                                controller.id() + " " + alarm.name(),
                                names(doors) + ": " + words.sentence(alarm),
                                List.of(),
                                List.of(),
                                "",
                                link)));
            }
        }
        return needs.stream().sorted(Need.ORDER).toList();
    }

    private static String names(List<DoorHold> doors) {
        return Pages.list(doors.stream()
                .map(door -> door.door().id() + " " + door.door().name())
                .toList());
    }
}
