package org.onthelatch.web.rollcall;

import static org.onthelatch.web.words.Say.say;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.onthelatch.accesslist.AccessFacts;
import org.onthelatch.evacuation.EvacuationPlan;
import org.onthelatch.fob.Holder;
import org.onthelatch.fob.Holding;
import org.onthelatch.person.PersonId;
import org.onthelatch.person.Resident;
import org.onthelatch.ward.Controller;
import org.onthelatch.ward.DoorId;
import org.onthelatch.ward.Ward;
import org.onthelatch.web.departure.LeftWard;
import org.onthelatch.web.evacuation.PlanWords;
import org.onthelatch.web.http.Declined;
import org.onthelatch.web.sources.Sources;
import org.onthelatch.web.words.PlaceWords;
import org.onthelatch.whereabouts.Place;
import org.onthelatch.whereabouts.RollCall;
import org.onthelatch.whereabouts.RollCall.State;

/**
 * The sheet of one ward. It names no level and no legal status: it is carried outside (D74, N8).
 *
 * @param visitors who hold a fob now, by name
 * @param left who lived here and left in the last week: not to be looked for (D98)
 * @param silent controllers out of contact, whose alarms and doors nobody hears of now
 */
public record RollCallView(
        Ward ward,
        RollCall call,
        List<Row> rows,
        List<String> visitors,
        List<Controller> silent,
        List<String> left,
        PlaceWords places) {
    private static final Duration LEFT_SHOWN = Duration.ofDays(7);

    public RollCallView {
        rows = List.copyOf(rows);
        visitors = List.copyOf(visitors);
        silent = List.copyOf(silent);
        left = List.copyOf(left);
    }

    /**
     * One person.
     *
     * @param plan how she gets out: one, or none if nobody wrote it
     */
    public record Row(Resident resident, RollCall.Line line, List<EvacuationPlan> plan) {
        /** What helps her out of a building, as far as the record says. */
        public String needs() {
            long seconds = resident.needs().holdOpen().toSeconds();
            String atDoors = seconds == 0 ? "" : say("rollcall.person.needs", seconds);
            return plan.stream()
                    .map(PlanWords::line)
                    .filter(line -> !line.isEmpty())
                    .findFirst()
                    .map(line -> atDoors.isEmpty() ? line : line + ". " + atDoors)
                    .orElse(atDoors);
        }

        /** What is amiss with her plan; "" for nothing. */
        public String planAmiss(LocalDate today) {
            return plan.isEmpty()
                    ? say("rollcall.person.noPlan")
                    : plan.get(0).isOverdue(today) ? say("rollcall.person.planOverdue") : "";
        }
    }

    /** @throws Declined if there is no such ward */
    public static RollCallView of(Sources sources, String name, PlaceWords places) {
        AccessFacts facts = sources.facts().get();
        Ward ward = facts.register().wards().stream()
                .filter(known -> known.id().value().equals(name))
                .findFirst()
                .orElseThrow(() -> Declined.notFound(say("rollcall.notFound")));
        List<Resident> people = facts.residents()
                .map(access -> access.resident())
                .filter(resident -> resident.ward().equals(ward.id()))
                .toList();
        List<Controller> controllers = controllers(facts, people);
        Set<DoorId> doors = new HashSet<>();
        controllers.forEach(controller -> doors.addAll(controller.doors()));
        RollCall call = RollCall.of(
                people.stream().map(Resident::id).toList(),
                doors,
                sources.whereabouts().get());
        return new RollCallView(
                ward,
                call,
                rows(people, call, sources),
                visitors(sources, facts, places),
                controllers.stream()
                        .filter(known -> !sources.controllers()
                                .state(known.id())
                                .reported()
                                .connected())
                        .toList(),
                left(sources, facts, ward, places),
                places);
    }

    private static List<String> left(Sources sources, AccessFacts facts, Ward ward, PlaceWords places) {
        return new LeftWard(sources.desk().departures(), facts)
                .since(ward.id(), places.now().minus(LEFT_SHOWN)).stream()
                        .map(gone -> "%s (%s)".formatted(gone.resident().name(), where(gone, places)))
                        .toList();
    }

    /** The room that she had, or where she is to be looked for now. */
    private static String where(LeftWard.Gone gone, PlaceWords places) {
        return gone.departure().move().stream()
                .findFirst()
                .map(move -> say(
                        "rollcall.left.moved",
                        move.to().wardName(),
                        move.to().roomName(),
                        places.dates().recent(gone.departure().at(), places.now())))
                .orElse(gone.resident().roomName());
    }

    /** Those that work an exit of somebody here: an alarm at any of their doors concerns her. */
    private static List<Controller> controllers(AccessFacts facts, List<Resident> people) {
        Set<DoorId> exits = new HashSet<>();
        people.forEach(resident -> exits.addAll(facts.doorsOf(resident.id()).exits()));
        return facts.register().controllers().stream()
                .filter(controller -> controller.doors().stream().anyMatch(exits::contains))
                .toList();
    }

    private static List<Row> rows(List<Resident> people, RollCall call, Sources sources) {
        return call.lines().stream()
                .map(line -> new Row(find(people, line.person()), line, plan(sources, line.person())))
                .sorted(Comparator.comparing((Row row) -> row.line().state())
                        .thenComparing(row -> row.resident().roomName().length())
                        .thenComparing(row -> row.resident().roomName()))
                .toList();
    }

    private static List<EvacuationPlan> plan(Sources sources, PersonId person) {
        List<EvacuationPlan> plans = sources.desk().plans().of(person);
        return plans.isEmpty() ? List.of() : List.of(plans.get(plans.size() - 1));
    }

    /** The day that the sheet speaks of. */
    public LocalDate today() {
        return LocalDate.ofInstant(places.now(), places.dates().zone());
    }

    private static Resident find(List<Resident> people, PersonId id) {
        return people.stream()
                .filter(resident -> resident.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> visitors(Sources sources, AccessFacts facts, PlaceWords places) {
        return facts.fobs().tokens().stream()
                .flatMap(fob -> facts.fobs().holdingAt(fob, places.now()).stream())
                .map(Holding::holder)
                .filter(Holder.OfVisitor.class::isInstance)
                .map(holder -> sources.directory().get().name(((Holder.OfVisitor) holder).visitor()))
                .distinct()
                .sorted()
                .toList();
    }

    public long count(State state) {
        return call.count(state);
    }

    /** "No door reported a fire", or since when, and what follows for what is known. */
    public String alarm() {
        return call.alarm()
                .map(fire -> fire.isOn()
                        ? say(
                                "rollcall.alarm.on",
                                places.dates().recent(fire.since(), places.now()),
                                doors(fire.doors()))
                        : say(
                                "rollcall.alarm.over",
                                places.dates().recent(fire.since(), places.now()),
                                places.dates().recent(fire.over(), places.now())))
                .orElseGet(() -> say("rollcall.alarm.none"));
    }

    private static String doors(List<DoorId> doors) {
        return String.join(", ", doors.stream().map(DoorId::value).toList());
    }

    /** The last belief: where, how known, and since when. */
    public String belief(Row row) {
        Place place = row.line().place();
        String last = "%s. %s.".formatted(places.where(place), PlaceWords.known(place));
        return row.line().state() == State.NOT_KNOWN ? say("rollcall.heard.believed", last) : last;
    }
}
