package org.onthelatch;

import java.time.Duration;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.onthelatch.simulator.accesslist.ListLimits;
import org.onthelatch.simulator.device.Faults;

/** Each way to lose a part of the service, done to every controller of the demo ward on Monday at two (D75). */
@SuppressWarnings("ImmutableEnumChecker") // what strikes a ward is made here and kept to itself
enum Loss {
    NOTHING("nothing", ward -> {}),
    SERVICE_DOWN("service down", VirtualWard::serviceStops),
    BROKER_DOWN("broker down", ward -> ward.lines().forEach(VirtualLine::brokerStops)),
    CUT("line cut", ward -> each(ward, Faults::offline)),
    DEAF("line cut towards the door", ward -> {
        ward.lines().forEach(line -> line.carriesToDevice = false);
        ward.change();
    }),
    MUTE("line cut towards the service", ward -> {
        ward.lines().forEach(line -> line.carriesToService = false);
        ward.change();
    }),
    POWER_LOST("power lost", ward -> each(ward, Faults::powerLoss)),
    POWER_BACK("power back", ward -> {
        each(ward, Faults::powerLoss);
        ward.pass(Duration.ofHours(1));
        each(ward, Faults::powerReturn);
    }),
    POWER_BACK_CONFIRMED("power back and confirmed", ward -> {
        POWER_BACK.strike(ward);
        ward.confirmRestored();
    }),
    POWER_BACK_WITHOUT_CLOCK("power back without its clock, line cut", ward -> {
        each(ward, Faults::offline);
        each(ward, Faults::powerLoss);
        each(ward, Faults::powerReturnWithoutClock);
        ward.confirmRestored();
    }),
    CLOCK_UNTRUSTED("clock not trusted, line cut", ward -> {
        each(ward, Faults::offline);
        each(ward, Faults::untrustClock);
    }),
    CLOCK_STEPPED("clock stepped ten hours", ward -> each(ward, faults -> faults.drift(Duration.ofHours(10)))),
    CLOCK_AHEAD("clock ten hours ahead, line cut", ward -> {
        each(ward, Faults::offline);
        each(ward, faults -> faults.drift(Duration.ofHours(10)));
    }),
    CLOCK_BEHIND("clock ten hours behind, line cut", ward -> {
        each(ward, Faults::offline);
        each(ward, faults -> faults.drift(Duration.ofHours(-10)));
    }),
    LIST_SPOILT("list refused", ward -> {
        ward.lines().forEach(line -> line.spoilsLists = true);
        ward.change();
    }),
    TABLE_BROKEN("list refused as too large", ward -> {
        each(ward, faults -> faults.refuseLists(true));
        ward.change();
    }),
    FEW_FOBS("table too small for the fobs", new ListLimits(20, 512 * 1024)),
    FEW_BYTES("list too long for the controller", new ListLimits(500, 5 * 1024)),
    NEVER_COMMISSIONED("never commissioned", ward -> ward.lines().forEach(line -> line.carriesToDevice = false)) {
        @Override
        VirtualWard ward() {
            return new VirtualWard(VirtualWard.ROOMY);
        }
    },
    AUTHORITY_ENDED("authority ended while the line is cut", Day.THURSDAY, ward -> {
        ward.passUntil(Day.TUESDAY.at(12, 0));
        each(ward, Faults::offline);
    }),
    STALE("no contact for 72 hours", Day.FRIDAY, ward -> each(ward, Faults::offline)),
    STALE_THEN_BACK("contact again after 72 hours", Day.FRIDAY, ward -> {
        each(ward, Faults::offline);
        ward.passUntil(Day.FRIDAY.at(12, 0));
        each(ward, Faults::online);
    }),
    LEASE_OVER("no contact for two weeks", Day.TWO_WEEKS_ON, ward -> each(ward, Faults::offline)),
    FIRE("fire, with nothing else working", ward -> {
        BROKER_DOWN.strike(ward);
        SERVICE_DOWN.strike(ward);
        each(ward, Faults::fire);
    }),
    FIRE_RESET("fire panel reset", ward -> {
        FIRE.strike(ward);
        each(ward, Faults::fireReset);
    });

    /** When the doors are tried: at half past two in the afternoon and half past eleven at night. */
    enum Day {
        TUESDAY(LocalDate.of(2026, 11, 24)),
        THURSDAY(LocalDate.of(2026, 11, 26)),
        FRIDAY(LocalDate.of(2026, 11, 27)),
        TWO_WEEKS_ON(LocalDate.of(2026, 12, 9));

        private final LocalDate date;

        Day(LocalDate date) {
            this.date = date;
        }

        /** In winter London's time is UTC. */
        java.time.Instant at(int hour, int minute) {
            return date.atTime(hour, minute).toInstant(java.time.ZoneOffset.UTC);
        }
    }

    final String title;
    final Day day;
    private final ListLimits limits;
    private final Consumer<VirtualWard> strike;

    Loss(String title, Consumer<VirtualWard> strike) {
        this(title, Day.TUESDAY, VirtualWard.ROOMY, strike);
    }

    Loss(String title, Day day, Consumer<VirtualWard> strike) {
        this(title, day, VirtualWard.ROOMY, strike);
    }

    Loss(String title, ListLimits limits) {
        this(title, Day.TUESDAY, limits, ward -> {});
    }

    Loss(String title, Day day, ListLimits limits, Consumer<VirtualWard> strike) {
        this.title = title;
        this.day = day;
        this.limits = limits;
        this.strike = strike;
    }

    /** The ward as it is before. */
    VirtualWard ward() {
        return VirtualWard.ready(limits);
    }

    void strike(VirtualWard ward) {
        strike.accept(ward);
    }

    private static void each(VirtualWard ward, Consumer<Faults> fault) {
        ward.lines().forEach(line -> fault.accept(line.device.faults()));
    }
}
