package org.onthelatch.simulator.accesslist;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.onthelatch.simulator.wire.Members;
import org.onthelatch.simulator.wire.StrictJson;

/**
 * Orders the lists for a device: by generation, then by number.
 *
 * @param generation from 1; a restored service begins a new one
 * @param n from 1 in each generation
 */
public record ListVersion(long generation, long n) implements Comparable<ListVersion> {
    private static final Comparator<ListVersion> ORDER =
            Comparator.comparingLong(ListVersion::generation).thenComparingLong(ListVersion::n);
    private static final Pattern DOTTED = Pattern.compile("(\\d{1,16})\\.(\\d{1,16})");

    public ListVersion {
        if (generation < 1 || n < 1) {
            throw new IllegalArgumentException("version counts from 1.1, but was %d.%d".formatted(generation, n));
        }
    }

    /** Reads the form {@code 1.42}. */
    public static ListVersion parse(String dotted) {
        Matcher matcher = DOTTED.matcher(dotted);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("expected a version such as 1.42, came \"%s\"".formatted(dotted));
        }
        return new ListVersion(Long.parseLong(matcher.group(1)), Long.parseLong(matcher.group(2)));
    }

    static ListVersion read(Members version) {
        return new ListVersion(
                version.whole("generation", 1, Members.MAX_WHOLE), version.whole("n", 1, Members.MAX_WHOLE));
    }

    public ObjectNode toJson() {
        return StrictJson.newObject().put("generation", generation).put("n", n);
    }

    @Override
    public int compareTo(ListVersion other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return generation + "." + n;
    }
}
