package org.onthelatch.simulator.accesslist;

import java.util.Optional;
import org.onthelatch.simulator.site.RuleId;

/** What a list decides for a fob at a door at a moment. */
public sealed interface Outcome {
    Result result();

    default Optional<Cause> cause() {
        return Optional.empty();
    }

    /** The rule that asks; only the service can explain it. */
    default Optional<RuleId> rule() {
        return Optional.empty();
    }

    /** What the door does. */
    enum Result {
        OPEN,
        OPEN_WITH_ESCORT,
        ASK
    }

    /** Opens for this fob as it should. */
    record Open() implements Outcome {
        @Override
        public Result result() {
            return Result.OPEN;
        }
    }

    /** Opens for a reason that has nothing to do with the person. */
    record OpenBecause(Cause why) implements Outcome {
        @Override
        public Result result() {
            return Result.OPEN;
        }

        @Override
        public Optional<Cause> cause() {
            return Optional.of(why);
        }
    }

    /** Opens for two. */
    record OpenWithEscort() implements Outcome {
        @Override
        public Result result() {
            return Result.OPEN_WITH_ESCORT;
        }
    }

    /** Asks to speak to staff, with no rule about this person. */
    record Ask(Cause why) implements Outcome {
        @Override
        public Result result() {
            return Result.ASK;
        }

        @Override
        public Optional<Cause> cause() {
            return Optional.of(why);
        }
    }

    /** Asks to speak to staff because of a rule. */
    record AskByRule(Cause why, RuleId by) implements Outcome {
        @Override
        public Result result() {
            return Result.ASK;
        }

        @Override
        public Optional<Cause> cause() {
            return Optional.of(why);
        }

        @Override
        public Optional<RuleId> rule() {
            return Optional.of(by);
        }
    }
}
