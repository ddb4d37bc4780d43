package org.onthelatch.web.attention;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import org.onthelatch.staff.Role;
import org.onthelatch.staff.Scope;
import org.onthelatch.web.http.Readers;
import org.onthelatch.web.http.SignedIn;
import org.onthelatch.web.sources.Sources;
import org.onthelatch.web.words.NhsDates;

/**
 * How much waits for a human, for the menu of every page. It is found once for all who see the same, and again when it is
 * {@link #FRESH} old, aside; a page waits for it only if nobody has asked for {@link #OLD}, or if somebody has saved something
 * since. So it is never older than that, and what she has just done is in it (ADR 70).
 */
public final class CountAttention {
    static final Duration FRESH = Duration.ofSeconds(5);
    static final Duration OLD = Duration.ofSeconds(30);
    private static final int MOST = 256;

    private final Function<Scope, Sources> sources;
    private final NhsDates dates;
    private final Readers readers;
    private final Cache<Sight, Counted> known =
            Caffeine.newBuilder().maximumSize(MOST).build();
    private final Cache<Scope, Sources> narrowed =
            Caffeine.newBuilder().maximumSize(MOST).build();
    private final Set<Sight> looking = ConcurrentHashMap.newKeySet();
    private final AtomicLong saved = new AtomicLong();

    /** Those who see the same. */
    private record Sight(Scope scope, Role role) {}

    /** @param count none if it could not be found */
    private record Counted(Optional<Integer> count, Instant at) {}

    /** @param sources what somebody of this scope sees */
    public CountAttention(Function<Scope, Sources> sources, NhsDates dates, Readers readers) {
        this.sources = sources;
        this.dates = dates;
        this.readers = readers;
    }

    /** None if something could not be looked at: no number is better than one that is too low. */
    public Optional<Integer> of(SignedIn who, Instant now) {
        Sight sight = new Sight(who.scope(), who.role());
        Counted last = known.getIfPresent(sight);
        if (last == null || age(last, now).compareTo(OLD) >= 0) {
            return count(sight, who, now).count();
        }
        if (age(last, now).compareTo(FRESH) >= 0 && looking.add(sight)) {
            var unused = readers.read(() -> count(sight, who, now)).onComplete(done -> looking.remove(sight));
        }
        return last.count();
    }

    /** Something was saved: whoever asks next is told what is so now. */
    public void saved() {
        saved.incrementAndGet();
        known.invalidateAll();
    }

    private Counted count(Sight sight, SignedIn who, Instant now) {
        long before = saved.get();
        Attention found = Attention.counted(narrowed.get(who.scope(), sources), dates, who, now);
        Counted counted = new Counted(found.unread().isEmpty() ? Optional.of(found.count()) : Optional.empty(), now);
        if (saved.get() == before) {
            known.put(sight, counted);
        }
        return counted;
    }

    /** A clock that was put back makes it old, too. */
    private static Duration age(Counted counted, Instant now) {
        return Duration.between(counted.at(), now).abs();
    }
}
