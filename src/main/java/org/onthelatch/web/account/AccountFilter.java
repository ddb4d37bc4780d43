package org.onthelatch.web.account;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.onthelatch.audit.KnownAccount;
import org.onthelatch.staff.Role;
import org.onthelatch.web.http.Parameters;

/** Which accounts are asked for; it stands in the address. */
record AccountFilter(Optional<Role> role, Optional<State> state) {

    /** Whether somebody can sign in with it. */
    enum State {
        OPEN,
        ENDED;

        static State of(KnownAccount known, Instant at) {
            return known.account().isOpen(at) ? OPEN : ENDED;
        }
    }

    static AccountFilter of(Parameters parameters) {
        return new AccountFilter(parameters.oneOf("role", Role.class), parameters.oneOf("state", State.class));
    }

    boolean takes(KnownAccount known, Instant at) {
        return role.stream().allMatch(known.account().role()::equals)
                && state.stream().allMatch(State.of(known, at)::equals);
    }

    /** The same question at another address. */
    String link(String path) {
        List<String> asked = new ArrayList<>();
        role.ifPresent(one -> asked.add("role=" + Parameters.small(one)));
        state.ifPresent(one -> asked.add("state=" + Parameters.small(one)));
        return asked.isEmpty() ? path : path + "?" + String.join("&", asked);
    }
}
