package org.onthelatch.call;

import java.time.Instant;
import java.util.Optional;
import org.onthelatch.egress.DecisionContext;
import org.onthelatch.egress.EventKey;
import org.onthelatch.egress.KeptEvent;
import org.onthelatch.person.PersonId;
import org.onthelatch.staff.StaffId;
import org.onthelatch.ward.DoorId;
import org.onthelatch.ward.Way;

/** What began a call: somebody wants to go through a door, and staff are asked to come. */
public sealed interface Request {
    CallId id();

    DoorId door();

    Way way();

    /** From when she has been waiting. */
    Instant since();

    /** Who she is, if her fob or somebody said so: a button does not know (D55). */
    Optional<PersonId> person();

    /** A name for programs; stored, and never changed. */
    String kind();

    /** Something that the door reported. */
    sealed interface AtDoor extends Request {
        KeptEvent event();

        @Override
        default CallId id() {
            EventKey key = event().event().key();
            return new CallId("%s-%d-%d".formatted(key.controller(), key.epoch(), key.seq()));
        }

        @Override
        default DoorId door() {
            return event().event().doorId().orElseThrow();
        }

        @Override
        default Way way() {
            return event().event().direction().orElse(Way.OUT);
        }

        /** By the door's clock, unless that cannot be right. */
        @Override
        default Instant since() {
            Instant at = event().event().at();
            Instant heard = event().recordedAt();
            return event().timeDoubted() || at.isAfter(heard) ? heard : at;
        }

        @Override
        default Optional<PersonId> person() {
            return event().context() instanceof DecisionContext.OfResident resident
                    ? Optional.of(resident.person())
                    : Optional.empty();
        }
    }

    /** The call button. */
    record Pressed(KeptEvent event) implements AtDoor {
        @Override
        public String kind() {
            return "PRESSED";
        }
    }

    /** A fob that is in nobody's hands, such as one that was reported lost (design, section 5, rule 3). */
    record FobNotKnown(KeptEvent event) implements AtDoor {
        @Override
        public String kind() {
            return "FOB_NOT_KNOWN";
        }
    }

    /** Refused three times within ten minutes: somebody goes and offers help (D102). */
    record RefusedOften(KeptEvent event) implements AtDoor {
        @Override
        public String kind() {
            return "REFUSED_OFTEN";
        }
    }

    /**
     * She asked a member of staff and not the door.
     *
     * @param once makes two such requests two
     */
    record InPerson(String once, DoorId door, PersonId whom, Instant since, StaffId by) implements Request {
        @Override
        public CallId id() {
            return new CallId("asked-" + once);
        }

        @Override
        public Way way() {
            return Way.OUT;
        }

        @Override
        public Optional<PersonId> person() {
            return Optional.of(whom);
        }

        @Override
        public String kind() {
            return "IN_PERSON";
        }
    }
}
