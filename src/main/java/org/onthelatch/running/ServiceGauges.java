package org.onthelatch.running;

import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.MultiGauge.Row;
import io.micrometer.core.instrument.Tags;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import org.onthelatch.command.Setup;
import org.onthelatch.doorcontroller.ControllerState;
import org.onthelatch.measure.ReviewsOverdue;
import org.onthelatch.store.Store;
import org.onthelatch.ward.Controller;

/** What is so at the moment of asking: each controller, each part of readiness, the reviews, the disk. */
final class ServiceGauges {
    private final PrometheusMeterRegistry registry;
    private final Store store;
    private final Doors doors;
    private final Clock clock;
    private final ZoneId zone;
    private final MultiGauge controllers;
    private final MultiGauge connected;
    private final MultiGauge lastHeard;
    private final MultiGauge inForce;
    private final MultiGauge keyEpoch;

    ServiceGauges(Setup setup, Store store, Doors doors) {
        this.registry = store.metrics().registry();
        this.store = store;
        this.doors = doors;
        this.clock = setup.clock();
        this.zone = setup.configuration().sites().get(0).timeZone();
        this.controllers = gauge("onlatch.controllers", "Controllers by how far their list has got");
        this.connected = gauge("onlatch.controller.connected", "1 if the controller is connected");
        this.lastHeard = gauge("onlatch.controller.last.heard.seconds", "Since the controller was last heard");
        this.inForce = gauge("onlatch.controller.list.in.force", "1 if the controller holds the list it should");
        this.keyEpoch = gauge("onlatch.controller.key.epoch", "Greatest key epoch the controller says it holds");
        Path data = setup.settings().data();
        simple("onlatch.ready", "store", gauges -> store.state().fault().isEmpty() ? 1 : 0);
        simple("onlatch.ready", "broker", gauges -> doors.isConnected() ? 1 : 0);
        simple("onlatch.ready", "upkeep", gauges -> doors.isKeptUp(clock.instant()) ? 1 : 0);
        registry.gauge(
                "onlatch.data.free.bytes", data, folder -> folder.toFile().getUsableSpace());
        registry.gauge("onlatch.clock.seconds", clock, from -> from.instant().getEpochSecond());
        registry.gauge("onlatch.reviews.overdue", this, ServiceGauges::reviewsOverdue);
    }

    private MultiGauge gauge(String name, String description) {
        return MultiGauge.builder(name).description(description).register(registry);
    }

    private void simple(String name, String part, ToDoubleFunction<ServiceGauges> value) {
        registry.gauge(name, Tags.of("part", part), this, value);
    }

    private double reviewsOverdue() {
        return ReviewsOverdue.at(store.facts().get(), clock.instant(), zone)
                .overdue()
                .size();
    }

    /** Everything, in the text format of Prometheus. */
    String scrape() {
        Instant now = clock.instant();
        List<ControllerState> states = store.facts().get().register().controllers().stream()
                .map(Controller::id)
                .map(doors.controllers()::state)
                .toList();
        count(states);
        each(connected, states, state -> state.reported().connected() ? 1 : 0);
        each(inForce, states, state -> state.holdsWanted() ? 1 : 0);
        each(keyEpoch, states, state -> doors.keys().heldBy(state.controller()));
        each(lastHeard, states, state -> sinceHeard(state, now));
        return registry.scrape();
    }

    private void count(List<ControllerState> states) {
        controllers.register(
                List.of(
                        Row.of(
                                Tags.of("state", "connected"),
                                count(states, state -> state.reported().connected())),
                        Row.of(Tags.of("state", "in_force"), count(states, ControllerState::holdsWanted)),
                        Row.of(Tags.of("state", "pending"), count(states, state -> isAt(state, 1))),
                        Row.of(Tags.of("state", "rejected"), count(states, state -> isAt(state, 2))),
                        Row.of(Tags.of("state", "registered"), states.size())),
                true);
    }

    private static long count(List<ControllerState> states, Predicate<ControllerState> which) {
        return states.stream().filter(which).count();
    }

    /** 0 in force, 1 pending, 2 rejected; what was never issued is pending. */
    private static boolean isAt(ControllerState state, int step) {
        return state.delivery()
                        .map(to -> to.match(pending -> 1, inForce -> 0, rejected -> 2))
                        .orElse(1)
                == step;
    }

    /** Never heard since the service started is without end. */
    private static double sinceHeard(ControllerState state, Instant now) {
        Instant heard = state.reported().lastHeard();
        return heard.equals(Instant.MIN)
                ? Double.POSITIVE_INFINITY
                : Duration.between(heard, now).toMillis() / 1000.0;
    }

    private static void each(MultiGauge gauge, List<ControllerState> states, ToDoubleFunction<ControllerState> value) {
        gauge.register(
                states.stream()
                        .map(state ->
                                Row.of(Tags.of("controller", state.controller().value()), value.applyAsDouble(state)))
                        .toList(),
                true);
    }
}
