package org.onthelatch.call;

import java.util.Optional;
import org.onthelatch.person.PersonId;

/**
 * What somebody did about a call, as she puts it. Texts that its action does not ask for are blank.
 *
 * @param whom who called, if she says so
 * @param ground for declining only
 * @param words her own, or the words of her who asked to go
 * @param lacksCapacity see {@link LawfulBasis.BestInterests}; likewise the two after it
 */
public record Answered(
        Action action,
        Optional<PersonId> whom,
        Optional<Basis> ground,
        String words,
        String lacksCapacity,
        String bestInterests,
        String lessRestrictive) {

    /** What can be done. */
    public enum Action {
        CAME("come to call"),
        OPENED_BY_HAND("open by hand after call"),
        STAYED("stayed after talking"),
        DECLINE("decline release"),
        NECESSITY("keep back of necessity"),
        NOBODY_THERE("nobody at the door");

        private final String doing;

        Action(String doing) {
            this.doing = doing;
        }

        String doing() {
            return doing;
        }
    }

    /** On which ground she is not let out. */
    public enum Basis {
        RECORDED_AUTHORITY,
        HOLDING_POWER,
        BEST_INTERESTS
    }

    public static Answered of(Action action, Optional<PersonId> whom, String words) {
        return new Answered(action, whom, Optional.empty(), words, "", "", "");
    }

    String basis() {
        return ground.map(Basis::name).orElse("");
    }
}
