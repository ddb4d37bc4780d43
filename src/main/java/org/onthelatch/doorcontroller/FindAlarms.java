package org.onthelatch.doorcontroller;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import org.onthelatch.accesslist.AccessFacts;
import org.onthelatch.accesslist.AccessList;
import org.onthelatch.accesslist.AccessList.ListedFob;
import org.onthelatch.accesslist.AccessList.ListedRestriction;
import org.onthelatch.accesslist.CompileAccessLists;
import org.onthelatch.fob.Holder;
import org.onthelatch.fob.Holding;
import org.onthelatch.person.PersonId;
import org.onthelatch.ward.Controller;
import org.onthelatch.ward.DeviceId;

/** Finds what is amiss with the controllers, from what is known of them at one moment. Pure: it decides and sends nothing. */
public final class FindAlarms {
    /** How far a controller's clock may be off (D80). */
    public static final Duration MOST_SKEW = Duration.ofSeconds(60);

    private static final List<Duration> EARLY = List.of(Duration.ofHours(24), Duration.ofHours(48));
    private static final Duration LAST_WARNING = Duration.ofHours(1);

    private final AccessFacts facts;
    private final Function<DeviceId, ControllerState> states;
    private final Duration alarmAfter;
    private final Instant now;

    /** @param alarmAfter how long a controller may lack the list that it should hold */
    public FindAlarms(AccessFacts facts, Function<DeviceId, ControllerState> states, Duration alarmAfter, Instant now) {
        this.facts = facts;
        this.states = states;
        this.alarmAfter = alarmAfter;
        this.now = now;
    }

    /** In the order of the register. */
    public List<ControllerAlarm> all() {
        return facts.register().controllers().stream()
                .flatMap(controller -> of(controller).stream())
                .toList();
    }

    /** What is amiss with one. */
    public List<ControllerAlarm> of(Controller controller) {
        ControllerState state = states.apply(controller.id());
        List<ControllerAlarm> alarms = new ArrayList<>();
        state.delivery().flatMap(delivery -> late(controller.id(), delivery)).ifPresent(alarms::add);
        if (!alarms.isEmpty() && hasNoList(state.reported())) {
            alarms.add(new ControllerAlarm.NotCommissioned(controller.id()));
        }
        silent(controller, state.reported()).ifPresent(alarms::add);
        tooSmall(state).ifPresent(alarms::add);
        alarms.addAll(clock(controller.id(), state.reported()));
        if (!state.reported().broken().isEmpty()) {
            alarms.add(new ControllerAlarm.LogBroken(
                    controller.id(), state.reported().broken()));
        }
        return alarms;
    }

    private Optional<ControllerAlarm> late(DeviceId id, Delivery delivery) {
        return delivery.<Optional<ControllerAlarm>>match(
                pending -> isLate(pending.since())
                        ? Optional.of(new ControllerAlarm.NotTaken(id, pending.since()))
                        : Optional.empty(),
                inForce -> Optional.empty(),
                rejected -> isLate(rejected.since())
                        ? Optional.of(new ControllerAlarm.Refused(id, rejected.since(), rejected.cause()))
                        : Optional.empty());
    }

    private static boolean hasNoList(Reported reported) {
        return reported.held().isEmpty() && !reported.status().isEmpty();
    }

    private boolean isLate(Instant since) {
        return !now.isBefore(since.plus(alarmAfter));
    }

    private Optional<ControllerAlarm> silent(Controller controller, Reported reported) {
        Instant lastHeard = reported.lastHeard();
        if (lastHeard.equals(Instant.MIN)) {
            return Optional.empty();
        }
        Instant lapsesAt = lastHeard.plus(facts.policy().staleAfter());
        return stageAt(Duration.between(lastHeard, now)).map(stage -> {
            AccessList has = new CompileAccessLists(facts, lastHeard).of(controller); // to the end it was given then
            AccessList should = new CompileAccessLists(facts, now).of(controller);
            Instant then = now.isBefore(lapsesAt) ? lapsesAt : now;
            List<PersonId> kept = stopped(has, rule -> rule.keepWhenStale() && isLive(rule, then));
            List<PersonId> freed = stopped(should, rule -> isLive(rule, now)).stream()
                    .filter(person -> !kept.contains(person))
                    .toList();
            return new ControllerAlarm.Silent(controller.id(), lastHeard, stage, lapsesAt, freed, kept);
        });
    }

    /** The last of the times at which something is said; none yet for a short silence. */
    private Optional<Duration> stageAt(Duration silence) {
        Duration staleAfter = facts.policy().staleAfter();
        TreeSet<Duration> stages = new TreeSet<>(EARLY);
        stages.add(staleAfter.minus(LAST_WARNING));
        stages.add(staleAfter);
        return Optional.ofNullable(stages.headSet(staleAfter, true).floor(silence));
    }

    private static boolean isLive(ListedRestriction rule, Instant at) {
        return !at.isBefore(rule.notBefore()) && at.isBefore(rule.notAfter());
    }

    private List<PersonId> stopped(AccessList list, Predicate<ListedRestriction> stops) {
        return list.fobs().stream()
                .filter(fob -> fob.restrictions().stream().anyMatch(stops))
                .flatMap(fob -> personOf(fob).stream())
                .toList();
    }

    private Optional<PersonId> personOf(ListedFob fob) {
        return facts.fobs()
                .holdingAt(fob.fob(), now)
                .map(Holding::holder)
                .filter(Holder.OfResident.class::isInstance)
                .map(holder -> ((Holder.OfResident) holder).person());
    }

    private Optional<ControllerAlarm> tooSmall(ControllerState state) {
        List<String> left = state.desired().stream()
                .flatMap(wanted -> wanted.tooMuch().stream())
                .toList();
        if (left.isEmpty()) {
            return Optional.empty();
        }
        List<PersonId> people = facts.residents()
                .map(access -> access.resident().id())
                .filter(person -> isAmong(left, person))
                .toList();
        return Optional.of(new ControllerAlarm.TooSmall(state.controller(), people));
    }

    private boolean isAmong(List<String> left, PersonId person) {
        return facts.fobs()
                .fobOf(new Holder.OfResident(person), now)
                .filter(fob ->
                        left.stream().anyMatch(words -> words.startsWith("restriction ") && words.endsWith(" " + fob)))
                .isPresent();
    }

    private static List<ControllerAlarm> clock(DeviceId id, Reported reported) {
        List<ControllerAlarm> alarms = new ArrayList<>();
        if (reported.connected()) {
            if (reported.skew().abs().compareTo(MOST_SKEW) > 0) {
                alarms.add(new ControllerAlarm.ClockWrong(id, reported.skew()));
            }
            if (reported.status().stream().anyMatch(status -> !status.clockTrusted())) {
                alarms.add(new ControllerAlarm.ClockNotTrusted(id));
            }
        }
        return alarms;
    }
}
