package org.onthelatch.accesslist;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.onthelatch.fob.FobToken;
import org.onthelatch.ward.DeviceId;
import org.onthelatch.ward.DoorId;
import org.onthelatch.ward.FreeHours;
import org.onthelatch.ward.Period;
import org.onthelatch.ward.Window;

/** What one controller is to hold, before it is numbered, signed and put into bytes (contract, section 5). */
public record AccessList(
        DeviceId audience, Duration staleAfter, ZoneId timeZone, List<ListedDoor> doors, List<ListedFob> fobs) {
    public AccessList {
        doors = List.copyOf(doors);
        fobs = List.copyOf(fobs);
    }

    /** @param securedUntil when an emergency lock ends, or {@link Instant#MIN} for none */
    public record ListedDoor(
            DoorId door, FreeHours freeOut, FreeHours freeIn, Duration holdOpen, Instant securedUntil) {
        public boolean isSecured() {
            return !securedUntil.equals(Instant.MIN);
        }
    }

    /** What kind of person holds a fob; it decides the way out and the home rule. */
    public enum FobClass {
        RESIDENT,
        STAFF,
        VISITOR
    }

    /** @param holdOpen how long doors stay open for this fob; zero for the door's own time */
    public record ListedFob(
            FobToken fob,
            FobClass kind,
            Set<DoorId> home,
            List<ListedEntry> entries,
            List<ListedRestriction> restrictions,
            Duration holdOpen,
            boolean silent) {
        public ListedFob {
            home = Set.copyOf(home);
            entries = List.copyOf(entries);
            restrictions = List.copyOf(restrictions);
        }

        /** Known at this controller, and neither at home there nor let in nor stopped. */
        public boolean hasNothingHere() {
            return home.isEmpty() && entries.isEmpty() && restrictions.isEmpty();
        }

        /** The same fob with what concerns it at this controller. */
        public ListedFob with(Set<DoorId> atHome, List<ListedEntry> letIn, List<ListedRestriction> restricted) {
            return new ListedFob(fob, kind, atHome, letIn, restricted, holdOpen, silent);
        }

        public ListedFob withoutRestrictions() {
            return with(home, entries, List.of());
        }
    }

    /** Whose fob must follow. */
    public sealed interface Escort {
        Escort NONE = new None();
        Escort STAFF = new Staff();

        record None() implements Escort {}

        record Staff() implements Escort {}

        record Named(Set<FobToken> fobs) implements Escort {
            public Named {
                fobs = Set.copyOf(fobs);
            }
        }
    }

    public record ListedEntry(Set<DoorId> doors, List<Window> windows, Period period, Escort escort) {
        public ListedEntry {
            doors = Set.copyOf(doors);
            windows = List.copyOf(windows);
        }
    }

    /**
     * Live from {@code notBefore}, {@link Instant#MIN} for already, until {@code notAfter}, exclusive.
     */
    public record ListedRestriction(
            RuleId rule,
            Set<DoorId> doors,
            List<ListedAllow> allows,
            Instant notBefore,
            Instant notAfter,
            boolean keepWhenStale) {
        public ListedRestriction {
            doors = Set.copyOf(doors);
            allows = List.copyOf(allows);
        }
    }

    public record ListedAllow(List<Window> windows, Escort escort) {
        public ListedAllow {
            windows = List.copyOf(windows);
        }
    }
}
