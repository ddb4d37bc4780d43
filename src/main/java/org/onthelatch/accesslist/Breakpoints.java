package org.onthelatch.accesslist;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The instants at which what is decided may change by the clock alone, apart from the hours of windows. */
public final class Breakpoints {
    private Breakpoints() {}

    static Set<Instant> of(ResidentAccess access) {
        Set<Instant> instants = new TreeSet<>();
        access.legal().standings().forEach(standing -> {
            instants.add(standing.period().from());
            instants.add(standing.period().until());
        });
        access.levels().stretches().forEach(stretch -> {
            instants.add(stretch.period().from());
            instants.add(stretch.period().until());
        });
        instants.addAll(access.leave().changes());
        return instants;
    }

    /** The next instant after {@code now} at which any list may have to change, if one is known. */
    public static Optional<Instant> after(Instant now, AccessFacts facts) {
        Stream<Instant> personal = facts.residents().flatMap(access -> of(access).stream());
        Stream<Instant> locks = facts.locks()
                .flatMap(lock -> Stream.of(lock.period().from(), lock.period().until()));
        return Stream.concat(personal, locks)
                .filter(instant -> instant.isAfter(now) && instant.isBefore(Instant.MAX))
                .min(Instant::compareTo);
    }
}
