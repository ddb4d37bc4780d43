package org.onthelatch.accesslist;

import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import org.onthelatch.fob.FobToken;
import org.onthelatch.fob.Fobs;
import org.onthelatch.fob.Holder;
import org.onthelatch.person.Company;

/** The fobs of people agreed by name. */
final class EscortFobs {
    private EscortFobs() {}

    static Set<FobToken> of(Company.WithNamed company, Fobs fobs, Instant at) {
        Set<FobToken> tokens = new HashSet<>();
        company.visitors()
                .forEach(
                        visitor -> fobs.fobOf(new Holder.OfVisitor(visitor), at).ifPresent(tokens::add));
        return tokens;
    }
}
