package org.onthelatch.web.doors;

import static org.onthelatch.web.words.Say.say;

import java.util.List;
import java.util.Optional;
import org.onthelatch.accesslist.AccessFacts;
import org.onthelatch.ward.Controller;
import org.onthelatch.ward.DeviceId;
import org.onthelatch.web.http.Fault;
import org.onthelatch.web.http.Parameters;

/**
 * Which doors are asked for.
 *
 * @param controller of one controller only: one or none
 * @param faults what is wrong with the question; then it stands for everything
 */
public record DoorFilter(List<DeviceId> controller, Show show, List<Fault> faults) {

    /** Which state a door must be in. */
    public enum Show {
        ALL,
        ATTENTION,
        OUT_OF_CONTACT,
        LIST_NOT_CONFIRMED,
        RELEASED,
        TEST_DUE,
        NOT_COMMISSIONED;

        public String words() {
            return say("doors.show." + name());
        }

        /** As an address has it. */
        public String value() {
            return Parameters.small(this);
        }
    }

    static DoorFilter of(Parameters parameters, AccessFacts facts) {
        Optional<DeviceId> controller =
                parameters.optional("controller", say("doors.expected.controller"), text -> known(text, facts));
        Show show = parameters.oneOf("show", Show.class).orElse(Show.ALL);
        return new DoorFilter(controller.stream().toList(), show, parameters.faults());
    }

    private static DeviceId known(String text, AccessFacts facts) {
        return facts.register().controllers().stream()
                .map(Controller::id)
                .filter(id -> id.value().equals(text))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(text));
    }

    boolean takes(Controller one) {
        return controller.isEmpty() || controller.contains(one.id());
    }

    boolean takes(DoorsView.DoorLine door) {
        return switch (show) {
            case ALL -> true;
            case ATTENTION -> door.needsAttention();
            case OUT_OF_CONTACT -> !door.inContact();
            case LIST_NOT_CONFIRMED -> !door.hold().holds().isCertain();
            case RELEASED -> door.hold().isReleased();
            case TEST_DUE -> door.testOverdue() || door.testFailed();
            case NOT_COMMISSIONED -> !door.isCommissioned();
        };
    }

    public boolean isEverything() {
        return controller.isEmpty() && show == Show.ALL;
    }

    public boolean isOf(Controller one) {
        return controller.contains(one.id());
    }

    /** The same question at another address. */
    public String link(String path) {
        String of =
                controller.stream().map(id -> "controller=" + id).findFirst().orElse("");
        String in = show == Show.ALL ? "" : "show=" + show.value();
        String query = of.isEmpty() || in.isEmpty() ? of + in : of + "&" + in;
        return query.isEmpty() ? path : path + "?" + query;
    }
}
