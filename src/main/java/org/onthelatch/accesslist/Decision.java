package org.onthelatch.accesslist;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.onthelatch.fob.FobToken;

/** What a door does for a fob at an instant, and why. */
public sealed interface Decision {
    Reason reason();

    /** The rule that it came from; empty where no rule was needed. */
    List<RuleId> rule();

    /** Handles every case; adding a case breaks each caller at compile time. */
    <R> R match(Function<Open, R> open, Function<OpenWithEscort, R> withEscort, Function<AskStaff, R> ask);

    record Open(Reason reason, List<RuleId> rule) implements Decision {
        @Override
        public <R> R match(Function<Open, R> open, Function<OpenWithEscort, R> withEscort, Function<AskStaff, R> ask) {
            return open.apply(this);
        }
    }

    /**
     * Opens once an escort's fob follows.
     *
     * @param staff whether any member of staff who may come in here will do
     * @param named fobs of people agreed by name
     */
    record OpenWithEscort(Reason reason, List<RuleId> rule, boolean staff, Set<FobToken> named) implements Decision {
        public OpenWithEscort {
            named = Set.copyOf(named);
        }

        @Override
        public <R> R match(Function<Open, R> open, Function<OpenWithEscort, R> withEscort, Function<AskStaff, R> ask) {
            return withEscort.apply(this);
        }
    }

    /** Soft light, "Please speak to us", and the call button. */
    record AskStaff(Reason reason, List<RuleId> rule) implements Decision {
        @Override
        public <R> R match(Function<Open, R> open, Function<OpenWithEscort, R> withEscort, Function<AskStaff, R> ask) {
            return ask.apply(this);
        }
    }
}
