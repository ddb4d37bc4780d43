package org.onthelatch.simulator.accesslist;

import java.util.Set;
import org.onthelatch.simulator.site.FobToken;

/** Who has to come along. */
sealed interface EscortNeed {
    /** Whether this fob is of the right kind; whether it may escort at this door is asked elsewhere. */
    boolean accepts(FobRules escort);

    default boolean nobody() {
        return false;
    }

    /** Nobody. */
    record Alone() implements EscortNeed {
        @Override
        public boolean accepts(FobRules escort) {
            return false;
        }

        @Override
        public boolean nobody() {
            return true;
        }
    }

    /** Any member of staff. */
    record AnyStaff() implements EscortNeed {
        @Override
        public boolean accepts(FobRules escort) {
            return escort.fobClass() == FobClass.STAFF;
        }
    }

    /** One of some people. */
    record Named(Set<FobToken> fobs) implements EscortNeed {
        public Named {
            fobs = Set.copyOf(fobs);
        }

        @Override
        public boolean accepts(FobRules escort) {
            return fobs.contains(escort.fob());
        }
    }
}
