package org.onthelatch.web.scope;

import java.time.Instant;
import java.util.Set;
import java.util.stream.Collectors;
import org.onthelatch.person.PersonId;
import org.onthelatch.rights.Rights;
import org.onthelatch.staff.Scope;
import org.onthelatch.web.http.SignedIn;
import org.onthelatch.web.sources.RightsDesk;

/**
 * Of the people in an advocate's account, those who let her read now (D47, ADR 66). It is asked at each request: whoever takes
 * her word back is closed to her with the next one.
 */
public record Agreed(RightsDesk rights) {

    public SignedIn now(SignedIn who, Instant at) {
        if (!(who.scope() instanceof Scope.Consenting some)) {
            return who;
        }
        Set<String> agreed = some.persons().stream()
                .filter(person -> Rights.mayRead(rights.of(new PersonId(person)), who.staff(), at))
                .collect(Collectors.toUnmodifiableSet());
        Scope scope = agreed.isEmpty() ? new Scope.NumbersOnly() : new Scope.Consenting(agreed);
        return who.within(scope);
    }
}
