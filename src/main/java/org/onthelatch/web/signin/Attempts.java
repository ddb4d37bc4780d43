package org.onthelatch.web.signin;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Slows down whoever tries passwords, and never shuts an account. Each wrong one is counted for its account, for the address
 * that it came from, and for both together; after some free ones the next has to wait, twice as long each time. Where somebody
 * signed in with the right password before, only what was tried there counts against her: others elsewhere cannot keep her out.
 * Remembers at most {@value #MOST} of each (ADR 55).
 */
final class Attempts {
    static final int MOST = 10_000;

    private static final Duration FORGOTTEN = Duration.ofMinutes(15);
    private static final Limit BOTH = new Limit(5, Duration.ofSeconds(60));
    private static final Limit ACCOUNT = new Limit(10, Duration.ofSeconds(30));
    private static final Limit ADDRESS = new Limit(50, Duration.ofSeconds(10));

    private final Map<String, Wrong> wrong = new Bounded<>();
    private final Map<String, Boolean> rightBefore = new Bounded<>();

    /** How often it may go wrong without a wait, and the longest wait. */
    private record Limit(int free, Duration longest) {
        private Duration after(int count) {
            if (count < free) {
                return Duration.ZERO;
            }
            Duration doubled = Duration.ofSeconds(1L << Math.min(count - free, 20));
            return doubled.compareTo(longest) < 0 ? doubled : longest;
        }
    }

    private record Wrong(int count, Instant last) {}

    /** Keeps what was used last. */
    private static final class Bounded<V> extends LinkedHashMap<String, V> {
        private static final long serialVersionUID = 1;

        Bounded() {
            super(16, 0.75f, true);
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, V> eldest) {
            return size() > MOST;
        }
    }

    /** How long to wait before another try is looked at; zero for not at all. */
    synchronized Duration mustWait(String account, String address, Instant now) {
        Duration here = left(both(account, address), BOTH, now);
        if (rightBefore.containsKey(both(account, address))) {
            return here;
        }
        return longest(
                here, longest(left("account " + account, ACCOUNT, now), left("address " + address, ADDRESS, now)));
    }

    /** @return whether the next one from there has to wait, and this one did not */
    synchronized boolean wrong(String account, String address, Instant now) {
        count("account " + account, now);
        count("address " + address, now);
        return count(both(account, address), now) == BOTH.free();
    }

    synchronized void right(String account, String address) {
        rightBefore.put(both(account, address), true);
        wrong.remove(both(account, address));
        wrong.remove("account " + account);
    }

    private int count(String key, Instant now) {
        int count = 1 + remembered(key, now).map(Wrong::count).orElse(0);
        wrong.put(key, new Wrong(count, now));
        return count;
    }

    private Duration left(String key, Limit limit, Instant now) {
        Duration left = remembered(key, now)
                .map(before -> Duration.between(now, before.last().plus(limit.after(before.count()))))
                .orElse(Duration.ZERO);
        return left.isNegative() ? Duration.ZERO : left;
    }

    private Optional<Wrong> remembered(String key, Instant now) {
        return Optional.ofNullable(wrong.get(key))
                .filter(before -> now.isBefore(before.last().plus(FORGOTTEN)));
    }

    private static Duration longest(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? other : one;
    }

    private static String both(String account, String address) {
        return account + " from " + address;
    }
}
