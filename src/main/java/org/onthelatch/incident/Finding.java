package org.onthelatch.incident;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.onthelatch.doorcontroller.ListAnswer;
import org.onthelatch.egress.DecisionContext;
import org.onthelatch.egress.EventKey;
import org.onthelatch.egress.KeptEvent;
import org.onthelatch.person.PersonId;
import org.onthelatch.ward.DeviceId;
import org.onthelatch.ward.DoorId;

/** Something that must never pass quietly, with the facts as they were when it was found (D4). */
public sealed interface Finding {
    /** The same for the same thing, however often it is reported. */
    IncidentId id();

    Instant happenedAt();

    DeviceId controller();

    /** The door: one, or none where it is about a whole controller. */
    List<DoorId> doors();

    Optional<PersonId> person();

    /** A name for programs, such as {@code REFUSED_WHILE_FREE}; stored, and never changed. */
    String kind();

    /**
     * Whether the other is the same trouble, found again: a second press within a minute, or one more sign that the same
     * controller is not in order. Only an open incident takes up another's finding.
     */
    boolean continues(Finding other);

    /** What both findings of an event at a door share. */
    sealed interface AtDoor extends Finding {
        /** Pressing again within this time is the same moment to her (domain, M3). */
        Duration SAME_MOMENT = Duration.ofSeconds(60);

        KeptEvent event();

        @Override
        default Instant happenedAt() {
            return event().event().at();
        }

        @Override
        default DeviceId controller() {
            return event().event().key().controller();
        }

        @Override
        default List<DoorId> doors() {
            return event().event().doorId().stream().toList();
        }

        @Override
        default Optional<PersonId> person() {
            return event().context() instanceof DecisionContext.OfResident resident
                    ? Optional.of(resident.person())
                    : Optional.empty();
        }

        @Override
        default boolean continues(Finding other) {
            return other instanceof AtDoor before
                    && before.getClass() == getClass()
                    && before.doors().equals(doors())
                    && before.person().equals(person())
                    && before.event().event().fob().equals(event().event().fob())
                    && Duration.between(before.happenedAt(), happenedAt()).abs().compareTo(SAME_MOMENT) < 0;
        }
    }

    /** A person whose status gave nobody power to hold her was refused on her way out (D3, N1). */
    record RefusedWhileFree(KeptEvent event) implements AtDoor {
        @Override
        public IncidentId id() {
            return Finding.named("refused", event.event().key());
        }

        @Override
        public String kind() {
            return "REFUSED_WHILE_FREE";
        }
    }

    /** A door opened for a fob although no rule allowed it, and names no cause of its own. */
    record OpenedWithoutRule(KeptEvent event) implements AtDoor {
        @Override
        public IncidentId id() {
            return Finding.named("opened", event.event().key());
        }

        @Override
        public String kind() {
            return "OPENED_WITHOUT_RULE";
        }
    }

    /**
     * A controller may still stop somebody whom nothing gives power to hold: it has not taken the list that says so (H3).
     *
     * @param doors those of the controller at which she might be stopped
     * @param freeSince since when nothing gives power to hold her
     * @param foundAt when it had lasted too long
     */
    record OutlivedAuthority(PersonId whom, DeviceId controller, List<DoorId> doors, Instant freeSince, Instant foundAt)
            implements Finding {
        public OutlivedAuthority {
            doors = List.copyOf(doors);
        }

        @Override
        public IncidentId id() {
            return new IncidentId("outlived-%s-%s-%d".formatted(controller, whom, freeSince.getEpochSecond()));
        }

        @Override
        public Instant happenedAt() {
            return foundAt;
        }

        @Override
        public Optional<PersonId> person() {
            return Optional.of(whom);
        }

        @Override
        public String kind() {
            return "OUTLIVED_AUTHORITY";
        }

        @Override
        public boolean continues(Finding other) {
            return other.id().equals(id());
        }
    }

    /** What findings about a controller as a whole share: no door, and nobody in particular. */
    sealed interface AtController extends Finding {
        Instant foundAt();

        @Override
        default Instant happenedAt() {
            return foundAt();
        }

        @Override
        default List<DoorId> doors() {
            return List.of();
        }

        @Override
        default Optional<PersonId> person() {
            return Optional.empty();
        }
    }

    /** One number of a controller came with two contents: one of them is not what happened (design, section 4). */
    record Forked(EventKey key, Instant foundAt) implements AtController {
        @Override
        public IncidentId id() {
            return Finding.named("forked", key);
        }

        @Override
        public DeviceId controller() {
            return key.controller();
        }

        @Override
        public String kind() {
            return "NUMBERING_FORKED";
        }

        @Override
        public boolean continues(Finding other) {
            return other instanceof Forked before
                    && before.controller().equals(controller())
                    && before.key.epoch() == key.epoch();
        }
    }

    /** A controller refused the list that it was given, and goes on with an older one. */
    record ListRejected(ListAnswer.Refused answer, Instant foundAt) implements AtController {
        @Override
        public IncidentId id() {
            String version = answer.version().isEmpty() ? "unread-" + foundAt.getEpochSecond() : answer.version();
            return new IncidentId("rejected-%s-%s".formatted(answer.controller(), version));
        }

        @Override
        public DeviceId controller() {
            return answer.controller();
        }

        @Override
        public String kind() {
            return "LIST_REJECTED";
        }

        @Override
        public boolean continues(Finding other) {
            return other instanceof ListRejected before && before.controller().equals(controller());
        }
    }

    private static IncidentId named(String what, EventKey key) {
        return new IncidentId("%s-%s-%d-%d".formatted(what, key.controller(), key.epoch(), key.seq()));
    }
}
