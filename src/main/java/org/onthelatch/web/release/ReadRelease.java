package org.onthelatch.web.release;

import static org.onthelatch.web.words.Say.say;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.onthelatch.accesslist.AccessFacts;
import org.onthelatch.doorcontroller.DoorCommand.ReleaseOnce;
import org.onthelatch.doorcontroller.ReleaseReason;
import org.onthelatch.person.PersonId;
import org.onthelatch.ward.Door;
import org.onthelatch.ward.DoorId;
import org.onthelatch.ward.Way;
import org.onthelatch.web.http.Fault;

/**
 * Reads what is to be released and why, field by field. Nothing about the person is weighed: a release is never refused for
 * who she is (D57).
 */
final class ReadRelease {
    static final int LONGEST_WORDS = 500;

    private final Function<String, String> fields;
    private final AccessFacts facts;
    private final List<Fault> faults = new ArrayList<>();

    /** @param fields the text of a field, or "" */
    ReadRelease(Function<String, String> fields, AccessFacts facts) {
        this.fields = fields;
        this.facts = facts;
    }

    List<Fault> faults() {
        return List.copyOf(faults);
    }

    /** The release, or none after every fault was noted. */
    Optional<ReleaseOnce> read() {
        Optional<Door> door = door();
        Optional<Way> way = oneOf("way", Way.values(), say("release.expected.way"));
        Optional<ReleaseReason> reason = oneOf("reason", ReleaseReason.values(), say("release.expected.reason"));
        String words = words(reason);
        List<PersonId> person = person();
        return faults.isEmpty()
                ? Optional.of(new ReleaseOnce(
                        door.orElseThrow().id(), way.orElseThrow(), reason.orElseThrow(), words, person))
                : Optional.empty();
    }

    private Optional<Door> door() {
        String text = fields.apply("door");
        Optional<Door> door = id(text, DoorId::new).flatMap(facts.register()::find);
        if (door.isEmpty()) {
            wrong("door", say("release.expected.door"), text);
        } else if (!ReleaseForm.isReleasable(door.get(), facts)) {
            wrong("door", say("release.expected.door.byHand"), text);
        }
        return door;
    }

    private <E extends Enum<E>> Optional<E> oneOf(String name, E[] all, String expected) {
        String text = fields.apply(name);
        Optional<E> chosen =
                Stream.of(all).filter(one -> one.name().equals(text)).findFirst();
        if (chosen.isEmpty()) {
            wrong(name, expected, text);
        }
        return chosen;
    }

    private String words(Optional<ReleaseReason> reason) {
        String text = fields.apply("words");
        if (text.length() > LONGEST_WORDS) {
            wrong("words", say("release.expected.length", LONGEST_WORDS), say("release.came.length", text.length()));
        }
        if (text.isBlank() && reason.filter(ReleaseReason::needsWords).isPresent()) {
            wrong("words", say("release.expected.words"), "");
        }
        return text;
    }

    private List<PersonId> person() {
        String text = fields.apply("person");
        if (text.isEmpty()) {
            return List.of();
        }
        Optional<PersonId> person =
                id(text, PersonId::new).filter(id -> facts.resident(id).isPresent());
        if (person.isEmpty()) {
            wrong("person", say("release.expected.person"), text);
        }
        return person.stream().toList();
    }

    private static <T> Optional<T> id(String text, Function<String, T> reading) {
        try {
            return Optional.of(reading.apply(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private void wrong(String name, String expected, String came) {
        String shown = came.length() > 60 ? came.substring(0, 60) + "…" : came;
        faults.add(new Fault(name, expected, shown.isEmpty() ? "nothing" : shown));
    }
}
