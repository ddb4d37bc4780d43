package org.onthelatch.egress;

import java.util.ArrayList;
import java.util.List;

/**
 * Which numbers of one controller and epoch are accounted for, stored or recorded as lost. Immutable.
 *
 * @param upTo the highest number with no open gap below it; 0 for none
 * @param beyond what is accounted for above that, ascending, neither touching nor overlapping
 */
public record Numbering(long upTo, List<Range> beyond) {
    public static final Numbering EMPTY = new Numbering(0, List.of());

    /** Numbers from {@code from} to {@code to}, both included. */
    public record Range(long from, long to) {
        public Range {
            if (from < 1 || to < from) {
                throw new IllegalArgumentException("a range must be from 1 upwards, but was " + from + " to " + to);
            }
        }
    }

    public Numbering {
        beyond = List.copyOf(beyond);
    }

    public Numbering with(long seq) {
        return with(new Range(seq, seq));
    }

    /** Accounts for a whole range: one event, or a recorded loss. */
    public Numbering with(Range added) {
        if (added.to() <= upTo) {
            return this;
        }
        long from = added.from();
        long to = added.to();
        List<Range> apart = new ArrayList<>();
        for (Range range : beyond) {
            boolean touches = range.from() <= to + 1 && from <= range.to() + 1;
            if (touches) {
                from = Math.min(from, range.from());
                to = Math.max(to, range.to());
            } else {
                apart.add(range);
            }
        }
        if (from <= upTo + 1) {
            return new Numbering(to, apart);
        }
        apart.add(new Range(from, to));
        apart.sort((one, other) -> Long.compare(one.from(), other.from()));
        return new Numbering(upTo, apart);
    }

    /** The open gaps below {@code lastSeq}, the controller's highest number as far as known. */
    public List<Range> gaps(long lastSeq) {
        List<Range> gaps = new ArrayList<>();
        long next = upTo + 1;
        for (Range range : beyond) {
            gaps.add(new Range(next, range.from() - 1));
            next = range.to() + 1;
        }
        if (next <= lastSeq) {
            gaps.add(new Range(next, lastSeq));
        }
        return gaps;
    }

    public boolean covers(long seq) {
        return seq <= upTo || beyond.stream().anyMatch(range -> range.from() <= seq && seq <= range.to());
    }
}
