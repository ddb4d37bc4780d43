package org.onthelatch.audit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToLongFunction;

/** A book that lasts as long as its test. */
public final class InMemoryBook<T> implements KeyedBook<T> {
    private final Function<T, String> key;
    private final Versions<T> versions;
    private final List<T> entries = new ArrayList<>();
    private final List<AuditEntry> audits = new ArrayList<>();
    private final Map<String, List<T>> byKey = new LinkedHashMap<>();

    private InMemoryBook(Function<T, String> key, Versions<T> versions) {
        this.key = key;
        this.versions = versions;
    }

    private interface Versions<T> {
        long of(T entry, long last);
    }

    public static <T> InMemoryBook<T> counting(Function<T, String> key) {
        return new InMemoryBook<>(key, (entry, last) -> last + 1);
    }

    public static <T> InMemoryBook<T> versioned(Function<T, String> key, ToLongFunction<T> version) {
        return new InMemoryBook<>(key, (entry, last) -> version.applyAsLong(entry));
    }

    @Override
    public void add(T entry, AuditEntry audit) {
        List<T> before = byKey.getOrDefault(key.apply(entry), List.of());
        long version = versions.of(entry, before.size());
        if (version <= before.size()) {
            throw new StaleVersion("version %d of %s is in the book already".formatted(version, key.apply(entry)));
        }
        if (version > before.size() + 1) {
            throw new IllegalArgumentException(
                    "the next version must be %d, but was %d".formatted(before.size() + 1, version));
        }
        byKey.computeIfAbsent(key.apply(entry), first -> new ArrayList<>()).add(entry);
        entries.add(entry);
        audits.add(audit);
    }

    @Override
    public List<T> current() {
        return byKey.values().stream()
                .map(versionsOfOne -> versionsOfOne.get(versionsOfOne.size() - 1))
                .toList();
    }

    @Override
    public List<T> of(String key) {
        return List.copyOf(byKey.getOrDefault(key, List.of()));
    }

    @Override
    public List<T> all() {
        return List.copyOf(entries);
    }

    /** Who made the entries and why, in their order. */
    public List<AuditEntry> audits() {
        return List.copyOf(audits);
    }
}
