package org.onthelatch.assessment;

import java.util.List;
import org.onthelatch.person.Allow;

/** What a person's level makes of the way out at one zone. */
public sealed interface ExitRule {
    ExitRule FREE = new Free();
    ExitRule ASK_EACH_TIME = new Restricted(List.of());

    /** Her own fob, any time. */
    record Free() implements ExitRule {}

    /** Only as allowed; an empty list means that she asks each time. */
    record Restricted(List<Allow> allows) implements ExitRule {
        public Restricted {
            allows = List.copyOf(allows);
        }
    }
}
