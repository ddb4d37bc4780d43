package org.onthelatch.web.http;

import static org.onthelatch.web.words.Say.say;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * Reads what stands behind the question mark and remembers everything that is wrong with it. A name that nobody asked for
 * is wrong, too: a misspelt filter must not look like an answer to the question meant.
 */
public final class Parameters {
    private final Ask ask;
    private final TreeSet<String> known = new TreeSet<>();
    private final List<Fault> faults = new ArrayList<>();

    public Parameters(Ask ask) {
        this.ask = ask;
    }

    /** The text as it came, or "". */
    public String text(String name) {
        known.add(name);
        List<String> values = ask.query().getAll(name);
        if (values.size() > 1) {
            faults.add(new Fault(name, say("problems.fault.one"), say("problems.fault.values", values.size())));
        }
        return values.isEmpty() ? "" : values.get(0).strip();
    }

    /**
     * A value, if one was given.
     *
     * @param reading throws {@link IllegalArgumentException} or a relation of it at what it cannot read
     */
    public <T> Optional<T> optional(String name, String expected, Function<String, T> reading) {
        String text = text(name);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(reading.apply(text));
        } catch (IllegalArgumentException | java.time.DateTimeException e) {
            faults.add(new Fault(name, expected, quoted(text)));
            return Optional.empty();
        }
    }

    /** A value that must be given; {@code otherwise} stands in for it until {@link #check} is asked. */
    public <T> T required(String name, String expected, Function<String, T> reading, T otherwise) {
        Optional<T> value = optional(name, expected, reading);
        if (value.isEmpty() && text(name).isEmpty()) {
            faults.add(new Fault(name, expected, say("problems.fault.nothing")));
        }
        return value.orElse(otherwise);
    }

    /** How many lines are wanted, from 1 to 1000. */
    public int limit(int usual) {
        return optional("limit", say("problems.fault.limit"), Parameters::lines).orElse(usual);
    }

    private static int lines(String text) {
        int lines = Integer.parseInt(text);
        if (lines < 1 || lines > 1000) {
            throw new IllegalArgumentException(text);
        }
        return lines;
    }

    /** One of an enumeration's names, written small with hyphens. */
    public <E extends Enum<E>> Optional<E> oneOf(String name, Class<E> type) {
        List<String> names = new ArrayList<>();
        for (E constant : type.getEnumConstants()) {
            names.add(small(constant));
        }
        return optional(name, say("problems.fault.oneOf", String.join(", ", names)), text -> {
            for (E constant : type.getEnumConstants()) {
                if (small(constant).equals(text.toLowerCase(Locale.ROOT))) {
                    return constant;
                }
            }
            throw new IllegalArgumentException(text);
        });
    }

    public static String small(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public void wrong(String name, String expected) {
        faults.add(new Fault(name, expected, quoted(text(name))));
    }

    /** Everything wrong, with names that nobody asked for last. */
    public List<Fault> faults() {
        List<Fault> all = new ArrayList<>(faults);
        for (String name : new TreeSet<>(ask.query().names())) {
            if (!known.contains(name)) {
                all.add(new Fault(
                        name, say("problems.fault.only", String.join(", ", known)), say("problems.fault.unknown")));
            }
        }
        return all;
    }

    /** @throws Declined naming every field at fault, if there is any */
    public void check() {
        List<Fault> all = faults();
        if (!all.isEmpty()) {
            throw new Declined(Problem.badParameters(all));
        }
    }

    private static String quoted(String text) {
        return "\"" + (text.length() > 60 ? text.substring(0, 60) + "…" : text) + "\"";
    }
}
