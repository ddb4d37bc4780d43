package org.onthelatch.web.my;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.onthelatch.doorcontroller.CommandRecords;
import org.onthelatch.doorcontroller.CommandState;
import org.onthelatch.doorcontroller.DoorCommand;
import org.onthelatch.person.PersonId;
import org.onthelatch.ward.Door;
import org.onthelatch.web.sources.Sources;
import org.onthelatch.web.words.NhsDates;
import org.onthelatch.web.words.Sentences;

/**
 * When staff asked a door to open for her: no fob of hers was shown, so that what the door reports does not name her. Who asked is
 * told, and what the door answered; what staff wrote about it is not.
 */
record Releases(Sources sources, Sentences text, NhsDates dates, Instant now) {
    private static final int LOOKED_AT = 500;

    /** One, with its time for the order among what else happened. */
    record Release(Instant at, Told told) {}

    List<Release> of(PersonId her, List<Door> doors, Instant since) {
        List<Release> releases = new ArrayList<>();
        for (Door door : doors) {
            sources.commands().latest(door.id(), LOOKED_AT).stream()
                    .filter(told -> told.command().askedAt().isAfter(since))
                    .filter(told -> isForHer(told.command(), her))
                    .forEach(told -> releases.add(new Release(told.command().askedAt(), told(told, door))));
        }
        return releases;
    }

    private static boolean isForHer(DoorCommand command, PersonId her) {
        return command.action() instanceof DoorCommand.ReleaseOnce release
                && release.person().contains(her);
    }

    private Told told(CommandRecords.Told told, Door door) {
        boolean done = told.state(now) instanceof CommandState.Done;
        return Told.of(
                "%s: %s".formatted(dates.dateTime(told.command().askedAt()), door.name()),
                List.of(
                        text.say(done ? "release.done" : "release.unknown"),
                        text.say(
                                "release.who",
                                sources.directory().get().name(told.command().by()))));
    }
}
