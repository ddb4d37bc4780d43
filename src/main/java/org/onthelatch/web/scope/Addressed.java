package org.onthelatch.web.scope;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.onthelatch.accesslist.AccessFacts;
import org.onthelatch.accesslist.Reach;
import org.onthelatch.doorcontroller.CommandId;
import org.onthelatch.doorcontroller.DoorCommand;
import org.onthelatch.fob.FobToken;
import org.onthelatch.fob.Holder;
import org.onthelatch.fob.Holding;
import org.onthelatch.person.PersonId;
import org.onthelatch.staff.Scope;
import org.onthelatch.ward.Controller;
import org.onthelatch.ward.Door;
import org.onthelatch.ward.DoorId;
import org.onthelatch.ward.Ward;
import org.onthelatch.ward.WardId;
import org.onthelatch.web.http.Ask;
import org.onthelatch.web.sources.Sources;

/**
 * Whether what an address names is outside the scope of whoever asks, for every part that a route may have; a part that is not
 * here is outside every narrower scope. Doors and people that a form or a program names are looked at, too. May block.
 */
public final class Addressed {
    private final Sources all;
    private final Map<String, Function<Look, Optional<Outside>>> parts = new LinkedHashMap<>();

    /**
     * It belongs to others.
     *
     * @param wards whose it is, by name; none if that is nobody's ward
     */
    public record Outside(List<Ward> wards) {}

    /** One part of an address, looked at for one scope. */
    private record Look(String value, Reach reach, Instant at) {
        AccessFacts facts() {
            return reach.facts();
        }
    }

    public Addressed(Sources all) {
        this.all = all;
        parts.put("ward", Addressed::ward);
        parts.put("person", Addressed::person);
        parts.put("door", Addressed::door);
        parts.put("controller", Addressed::controller);
        parts.put("holder", Addressed::person);
        parts.put("fob", Addressed::fob);
        parts.put("incident", this::incident);
        parts.put("call", this::call);
        parts.put("reminder", this::reminder);
        parts.put("number", this::restriction);
        parts.put("notice", this::notice);
        parts.put("command", this::command);
        parts.put("entry", this::entry);
        // Named below a person, who was looked at; or nobody's.
        List.of("leave", "request", "tightening", "programmer", "account", "token", "access")
                .forEach(name -> parts.put(name, look -> Optional.empty()));
    }

    public boolean knows(String part) {
        return parts.containsKey(part);
    }

    /** None for what does not exist: the page says so. */
    public Optional<Outside> outside(Ask ask) {
        Scope scope = ask.by().scope();
        if (scope instanceof Scope.EveryWard) {
            return Optional.empty();
        }
        Reach reach = new Reach(scope, all.facts().get());
        Stream<Optional<Outside>> address = ask.path().entrySet().stream()
                .map(part -> Optional.ofNullable(parts.get(part.getKey()))
                        .map(rule -> rule.apply(new Look(part.getValue(), reach, ask.at())))
                        .orElse(Optional.of(new Outside(List.of()))));
        Stream<Optional<Outside>> given = NamedInside.of(ask).stream()
                .map(id -> new Look(id, reach, ask.at()))
                .map(look -> person(look).or(() -> door(look)));
        return Stream.concat(address, given).flatMap(Optional::stream).findFirst();
    }

    private static Optional<Outside> ward(Look look) {
        return look.facts().register().wards().stream()
                .filter(ward -> ward.id().value().equals(look.value()))
                .filter(ward -> !look.reach().sees(ward.id()))
                .findFirst()
                .map(ward -> new Outside(List.of(ward)));
    }

    private static Optional<Outside> person(Look look) {
        return look.facts()
                .everyone()
                .map(access -> access.resident())
                .filter(resident -> resident.id().value().equals(look.value()))
                .findFirst()
                .flatMap(resident -> of(resident.id(), look));
    }

    private static Optional<Outside> of(PersonId person, Look look) {
        return look.reach().sees(person)
                ? Optional.empty()
                : Optional.of(outside(look, look.reach().wardOf(person).stream().toList()));
    }

    private static Optional<Outside> door(Look look) {
        return look.facts().register().doors().stream()
                .filter(door -> door.id().value().equals(look.value()))
                .findFirst()
                .flatMap(door -> of(List.of(door.id()), look));
    }

    private static Optional<Outside> of(Iterable<DoorId> doors, Look look) {
        Set<WardId> wards = new TreeSet<>(java.util.Comparator.comparing(WardId::value));
        for (DoorId id : doors) {
            if (look.reach().sees(id)) {
                return Optional.empty();
            }
            Door door = look.facts().register().door(id);
            wards.addAll(look.reach().wardsOf(door));
        }
        return Optional.of(outside(look, List.copyOf(wards)));
    }

    private static Optional<Outside> controller(Look look) {
        return look.facts().register().controllers().stream()
                .filter(controller -> controller.id().value().equals(look.value()))
                .map(Controller::doors)
                .findFirst()
                .flatMap(doors -> of(doors, look));
    }

    /** Whoever holds it, or held it last. */
    private static Optional<Outside> fob(Look look) {
        List<Holding> held = look.facts().fobs().tokens().stream()
                .filter(fob -> fob.value().equals(look.value()))
                .findFirst()
                .map((FobToken fob) -> look.facts().fobs().holdingsOf(fob))
                .orElse(List.of());
        if (held.isEmpty()) {
            return Optional.empty();
        }
        Holder last = held.get(held.size() - 1).holder();
        return last instanceof Holder.OfResident resident
                ? of(resident.person(), look)
                : look.reach().sees(last) ? Optional.empty() : Optional.of(new Outside(List.of()));
    }

    private Optional<Outside> incident(Look look) {
        return all.incidents().all().all().stream()
                .filter(incident -> incident.id().value().equals(look.value()))
                .filter(incident -> !Whose.isSeen(look.reach(), incident))
                .findFirst()
                .map(incident ->
                        about(incident.finding().person(), incident.finding().doors(), look));
    }

    private Optional<Outside> call(Look look) {
        return all.calls().all().newestFirst().stream()
                .filter(call -> call.id().value().equals(look.value()))
                .filter(call -> !Whose.isSeen(look.reach(), call))
                .findFirst()
                .map(call -> about(call.person(), List.of(call.request().door()), look));
    }

    private Optional<Outside> reminder(Look look) {
        return all.reviews().reminders(look.at()).stream()
                .filter(reminder -> reminder.id().value().equals(look.value()))
                .findFirst()
                .flatMap(reminder -> of(reminder.person(), look));
    }

    private Optional<Outside> restriction(Look look) {
        return all.restrictions().get().stream()
                .filter(rule -> rule.number().value().equals(look.value()))
                .filter(rule -> !Whose.isSeen(look.reach(), rule))
                .findFirst()
                .flatMap(rule -> of(rule.doors(), look));
    }

    private Optional<Outside> notice(Look look) {
        return all.notices()
                .notices()
                .find(look.value())
                .filter(notice -> !Whose.isSeen(look.reach(), notice))
                .flatMap(notice -> of(notice.doors(), look));
    }

    private Optional<Outside> command(Look look) {
        return look.value().matches("[A-Za-z0-9-]{1,64}")
                ? all.commands()
                        .told(new CommandId(look.value()))
                        .filter(told -> !Whose.isSeen(look.reach(), told))
                        .flatMap(told -> of(doors(told.command(), look), look))
                : Optional.empty();
    }

    private static Iterable<DoorId> doors(DoorCommand command, Look look) {
        return command.action()
                .at()
                .<Iterable<DoorId>>map(List::of)
                .orElseGet(() -> look.facts().register().controllers().stream()
                        .filter(controller -> controller.id().equals(command.controller()))
                        .flatMap(controller -> controller.doors().stream())
                        .toList());
    }

    private Optional<Outside> entry(Look look) {
        return look.facts()
                .residents()
                .map(access -> access.resident().id())
                .filter(person -> !look.reach().sees(person))
                .filter(person -> all.desk().rooms().entries(look.at()).of(person).stream()
                        .anyMatch(entry -> entry.id().value().equals(look.value())))
                .findFirst()
                .flatMap(person -> of(person, look));
    }

    private static Outside about(Optional<PersonId> person, List<DoorId> doors, Look look) {
        return person.flatMap(look.reach()::wardOf)
                .map(ward -> outside(look, List.of(ward)))
                .or(() -> of(doors, look))
                .orElse(new Outside(List.of()));
    }

    private static Outside outside(Look look, List<WardId> wards) {
        return new Outside(wards.stream()
                .flatMap(id -> look.facts().register().find(id).stream())
                .toList());
    }
}
