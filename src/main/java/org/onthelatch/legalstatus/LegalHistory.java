package org.onthelatch.legalstatus;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.onthelatch.ward.Period;

/**
 * One person's legal status through time: her authorities laid end to end, each followed by its successor status where no
 * other was recorded (D7). Immutable.
 */
public final class LegalHistory {

    /**
     * A stretch of time under one status.
     *
     * @param authority the record it rests on; after its end the one whose successor this is
     * @param late whether it was recorded, or corrected, only when no power held her any more: then it restores nothing at
     *     any door until a named clinician decides (D7)
     */
    public record Standing(Period period, LegalStatus status, Authority authority, boolean late) {}

    private final List<Standing> standings;

    private LegalHistory(List<Standing> standings) {
        this.standings = List.copyOf(standings);
    }

    /** @param authorities one person's, in the order in which they were recorded */
    public static LegalHistory of(List<Authority> authorities, LegalStatuses statuses) {
        List<Authority> byStart = authorities.stream()
                .filter(authority -> !isOvertaken(authority, authorities))
                .sorted(Comparator.comparing(authority -> authority.period().from()))
                .toList();
        List<Standing> standings = new ArrayList<>();
        for (int i = 0; i < byStart.size(); i++) {
            Authority authority = byStart.get(i);
            boolean late = isLate(byStart, i, statuses);
            Instant from = late
                    ? byStart.get(i - 1).period().until()
                    : authority.period().from();
            Instant next = i + 1 < byStart.size() ? byStart.get(i + 1).period().from() : Instant.MAX;
            if (i + 1 < byStart.size() && isLate(byStart, i + 1, statuses)) {
                next = authority.period().until();
            }
            Instant ends = earlier(authority.period().until(), next);
            boolean undecided = late || detainsAnew(byStart, i, statuses);
            add(standings, from, ends, statuses.get(authority.status()), authority, undecided);
            add(standings, ends, next, statuses.get(authority.successor()), authority, false);
        }
        return new LegalHistory(standings);
    }

    /**
     * A renewal that had not begun when somebody recorded another status that begins before it, as a discharge: it begins no
     * more, or the clock would detain her anew (N2).
     */
    private static boolean isOvertaken(Authority authority, List<Authority> all) {
        Instant begins = authority.period().from();
        return all.stream()
                .anyMatch(later -> later.recordedAt().isAfter(authority.recordedAt())
                        && later.recordedAt().isBefore(begins)
                        && later.period().from().isBefore(begins));
    }

    /** A power that continues one which had run out by the time somebody recorded it. */
    private static boolean isLate(List<Authority> byStart, int index, LegalStatuses statuses) {
        if (index == 0) {
            return false;
        }
        Authority before = byStart.get(index - 1);
        Authority authority = byStart.get(index);
        Instant ranOut = before.period().until();
        return statuses.get(before.status()).givesPowerToHold()
                && !statuses.get(before.successor()).givesPowerToHold()
                && statuses.get(authority.status()).givesPowerToHold()
                && !authority.period().from().isAfter(ranOut)
                && authority.period().until().isAfter(ranOut)
                && ranOut.isBefore(authority.recordedAt());
    }

    /** A correction that gives a power where nothing held her: nobody is detained by a clerk's entry (D7, D111). */
    private static boolean detainsAnew(List<Authority> byStart, int index, LegalStatuses statuses) {
        Authority authority = byStart.get(index);
        if (authority.corrects().isEmpty() || !statuses.get(authority.status()).givesPowerToHold()) {
            return false;
        }
        if (index == 0) {
            return true;
        }
        Authority before = byStart.get(index - 1);
        boolean ranOut = before.period().until().isBefore(authority.period().from());
        return !statuses.get(ranOut ? before.successor() : before.status()).givesPowerToHold();
    }

    private static void add(
            List<Standing> standings,
            Instant from,
            Instant until,
            LegalStatus status,
            Authority authority,
            boolean late) {
        if (from.isBefore(until)) {
            standings.add(new Standing(new Period(from, until), status, authority, late));
        }
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }

    public LegalStatus statusAt(Instant at) {
        return standingAt(at).map(Standing::status).orElse(LegalStatus.UNKNOWN);
    }

    /** The standing then, or none before the first record. */
    public Optional<Standing> standingAt(Instant at) {
        for (int i = standings.size() - 1; i >= 0; i--) {
            if (standings.get(i).period().contains(at)) {
                return Optional.of(standings.get(i));
            }
        }
        return Optional.empty();
    }

    /** The stretches of time, oldest first, without overlap; before the first nothing is known. */
    public List<Standing> standings() {
        return standings;
    }

    /** The standings under which she may be held, oldest first. */
    public Stream<Standing> holding() {
        return standings.stream().filter(standing -> standing.status().givesPowerToHold());
    }

    /**
     * The first instant, not before {@code from}, at which nothing gives power to hold her: the end of the last status in
     * the chain of successors that still detains. A power that was recorded late is no link of the chain (D7).
     *
     * @return {@link Instant#MAX} if no end is recorded
     */
    public Instant powerEndsAfter(Instant from) {
        Instant end = from;
        for (Standing standing : standings) {
            boolean broken = standing.late() && standing.period().from().equals(end);
            if (standing.period().contains(end) && standing.status().givesPowerToHold() && !broken) {
                end = standing.period().until();
            }
        }
        return end;
    }
}
