package org.onthelatch.web.release;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.onthelatch.accesslist.AccessFacts;
import org.onthelatch.doorcontroller.ReleaseReason;
import org.onthelatch.person.Resident;
import org.onthelatch.ward.Door;
import org.onthelatch.ward.DoorId;
import org.onthelatch.ward.Way;
import org.onthelatch.web.assess.FormError;
import org.onthelatch.web.assess.WithErrors;
import org.onthelatch.web.http.Ask;

/**
 * The one screen on which staff let somebody through a door (D57), as it is offered or as it was filled in.
 *
 * @param doors those to choose from; where there is one only, it is chosen
 * @param people whom it may be for; saying it is never asked for
 * @param values what was filled in, by field
 */
public record ReleaseForm(List<Door> doors, List<Resident> people, Map<String, String> values, List<FormError> errors)
        implements WithErrors {
    private static final List<String> FIELDS = List.of("once", "door", "way", "reason", "words", "person");

    public ReleaseForm {
        doors = List.copyOf(doors);
        people = List.copyOf(people);
        values = Map.copyOf(values);
        errors = List.copyOf(errors);
    }

    /** A fresh form. What it carries as {@code once} keeps a second touch of the button from opening a second time. */
    public static ReleaseForm offering(List<Door> doors, AccessFacts facts) {
        return new ReleaseForm(
                doors, people(facts), Map.of("once", UUID.randomUUID().toString(), "way", "OUT"), List.of());
    }

    static ReleaseForm filled(Ask ask, AccessFacts facts, List<FormError> errors) {
        return filled(
                FIELDS.stream().collect(java.util.stream.Collectors.toMap(name -> name, ask::field)), facts, errors);
    }

    static ReleaseForm filled(Map<String, String> values, AccessFacts facts, List<FormError> errors) {
        return new ReleaseForm(releasable(facts), people(facts), values, errors);
    }

    /** Doors that can be released from here: those with a reader and a controller. */
    public static List<Door> releasable(AccessFacts facts) {
        return facts.register().doors().stream()
                .filter(door -> isReleasable(door, facts))
                .toList();
    }

    public static boolean isReleasable(Door door, AccessFacts facts) {
        return door.reader() == Door.Reader.FOB
                && facts.register().controllerOf(door.id()).isPresent();
    }

    private static List<Resident> people(AccessFacts facts) {
        return facts.residents().map(access -> access.resident()).toList();
    }

    public String value(String name) {
        return values.getOrDefault(name, "");
    }

    public boolean isChosen(String name, String value) {
        return value(name).equals(value);
    }

    /** The only door, if there is no choice. */
    public Optional<DoorId> only() {
        return doors.size() == 1 ? Optional.of(doors.get(0).id()) : Optional.empty();
    }

    public List<ReleaseReason> reasons() {
        return List.of(ReleaseReason.values());
    }

    /** A reason at the head of its line. */
    public static String head(ReleaseReason reason) {
        return Character.toUpperCase(reason.words().charAt(0)) + reason.words().substring(1);
    }

    public List<Way> ways() {
        return List.of(Way.OUT, Way.IN);
    }
}
