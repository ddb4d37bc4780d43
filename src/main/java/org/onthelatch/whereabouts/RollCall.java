package org.onthelatch.whereabouts;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.onthelatch.person.PersonId;
import org.onthelatch.ward.DoorId;
import org.onthelatch.whereabouts.FireAlarms.Alarm;

/**
 * Who is in, who is out, and of whom nobody knows (D55, D56, D74). A door that stood open for a fire lets anybody pass, so
 * that a belief from before its end is no knowledge any more; only being seen is.
 *
 * @param alarm the last fire alarm at the doors of these people, if any
 */
public record RollCall(Optional<Alarm> alarm, List<Line> lines) {
    public RollCall {
        lines = List.copyOf(lines);
    }

    /** What can be said of somebody. */
    public enum State {
        NOT_KNOWN,
        IN,
        SEEN,
        OUT
    }

    /** @param place the last belief, with how and since when it is held */
    public record Line(PersonId person, State state, Place place) {}

    /** @param doors at which an alarm concerns these people */
    public static RollCall of(Collection<PersonId> people, Collection<DoorId> doors, Whereabouts whereabouts) {
        Optional<Alarm> alarm = whereabouts.alarms().at(doors);
        return new RollCall(
                alarm,
                people.stream()
                        .map(person -> line(person, whereabouts.of(person), alarm))
                        .toList());
    }

    private static Line line(PersonId person, Place place, Optional<Alarm> alarm) {
        boolean confirmed = place.known() == Place.Known.CONFIRMED_BY_STAFF;
        boolean seen = confirmed
                && alarm.filter(fire -> !place.since().isBefore(fire.since())).isPresent();
        if (seen) {
            return new Line(person, State.SEEN, place);
        }
        if (place instanceof Place.Out) {
            return new Line(person, State.OUT, place);
        }
        boolean doorsStoodOpenSince =
                alarm.filter(fire -> place.since().isBefore(fire.over())).isPresent();
        return new Line(person, doorsStoodOpenSince ? State.NOT_KNOWN : State.IN, place);
    }

    public long count(State state) {
        return lines.stream().filter(line -> line.state() == state).count();
    }

    public boolean isAlarmOn() {
        return alarm.filter(Alarm::isOn).isPresent();
    }
}
