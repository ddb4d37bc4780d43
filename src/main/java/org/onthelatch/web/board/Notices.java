package org.onthelatch.web.board;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.onthelatch.accesslist.AccessFacts;
import org.onthelatch.accesslist.ResidentAccess;
import org.onthelatch.doorcontroller.FindAlarms;
import org.onthelatch.ward.Controller;
import org.onthelatch.ward.Door;
import org.onthelatch.ward.DoorId;
import org.onthelatch.web.doors.AlarmWords;
import org.onthelatch.web.sources.Sources;

/** What is amiss with the controllers that work the exits of some people. */
final class Notices {
    private final AccessFacts facts;
    private final FindAlarms find;

    Notices(Sources sources, AccessFacts facts, Instant now) {
        this.facts = facts;
        this.find = new FindAlarms(
                facts, sources.controllers()::state, sources.policy().alarmAfter(), now);
    }

    List<Board.Notice> of(List<ResidentAccess> people) {
        Set<DoorId> exits = new HashSet<>();
        people.forEach(
                access -> exits.addAll(facts.doorsOf(access.resident().id()).exits()));
        List<Board.Notice> notices = new ArrayList<>();
        for (Controller controller : facts.register().controllers()) {
            List<Door> doors = facts.register().doors().stream()
                    .filter(door -> controller.doors().contains(door.id()) && exits.contains(door.id()))
                    .toList();
            if (!doors.isEmpty()) {
                find.of(controller).stream()
                        .filter(AlarmWords::isMore)
                        .forEach(alarm -> notices.add(new Board.Notice(doors, alarm)));
            }
        }
        return notices;
    }
}
