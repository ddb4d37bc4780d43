package org.onthelatch.measure;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.onthelatch.accesslist.AccessFacts;
import org.onthelatch.call.Call;
import org.onthelatch.call.CallEntry;
import org.onthelatch.call.CallStep;
import org.onthelatch.call.Calls;
import org.onthelatch.call.LawfulBasis;
import org.onthelatch.call.Request;
import org.onthelatch.legalstatus.LegalHistory;
import org.onthelatch.legalstatus.LegalHistory.Standing;

/**
 * M9: seconds from asking to go out until the door opened, by hour of day; those whom nothing held separately. A call that
 * ended otherwise is no wait for a door, and stands in {@link #all} with how it ended.
 */
public record WaitAtTheDoor(List<Waited> all) {
    public static final Duration USUAL = Duration.ofDays(30);

    /** Whether anything gave power to hold her when she asked. */
    public enum Held {
        FREE,
        HELD,
        NOT_KNOWN_WHO
    }

    /**
     * One call.
     *
     * @param hour of the day at which she asked, 0 to 23, in the ward's time
     * @param withoutPower for how long she was kept waiting, before she was told no, while nothing gave power to hold her:
     *     a question for the manager, not an answer; none if there was no such time
     */
    public record Waited(Call call, Duration waited, int hour, Held held, Optional<Duration> withoutPower) {
        public boolean doorOpened() {
            return call.ending()
                    .map(CallEntry::step)
                    .filter(step -> step instanceof CallStep.LetOut || step instanceof CallStep.OpenedByHand)
                    .isPresent();
        }
    }

    /**
     * Openings that began in one hour of the day.
     *
     * @param free how many of them were of people whom nothing held, as far as it is known who called
     */
    public record Hour(int hour, int count, int free, Duration median, Duration longest) {}

    public WaitAtTheDoor {
        all = List.copyOf(all);
    }

    /** Of requests to go out that began in the time before {@code now}, newest first. */
    public static WaitAtTheDoor in(Calls calls, AccessFacts facts, ZoneId zone, Duration before, Instant now) {
        Instant from = now.minus(before);
        return new WaitAtTheDoor(calls.newestFirst().stream()
                .filter(call -> call.request().way() == org.onthelatch.ward.Way.OUT)
                .filter(call -> !(call.request() instanceof Request.RefusedOften))
                .filter(call -> !call.request().since().isBefore(from))
                .map(call -> waited(call, facts, zone, now))
                .toList());
    }

    private static Waited waited(Call call, AccessFacts facts, ZoneId zone, Instant now) {
        Instant since = call.request().since();
        Optional<LegalHistory> legal = call.person().flatMap(facts::resident).map(access -> access.legal());
        Held held = legal.map(hers -> hers.statusAt(since).givesPowerToHold() ? Held.HELD : Held.FREE)
                .orElse(Held.NOT_KNOWN_WHO);
        return new Waited(
                call,
                call.waited(now),
                since.atZone(zone).getHour(),
                held,
                held == Held.FREE ? withoutPower(call, legal.orElseThrow()) : Optional.empty());
    }

    private static Optional<Duration> withoutPower(Call call, LegalHistory legal) {
        Instant since = call.request().since();
        boolean saysPower = call.ending()
                .map(CallEntry::step)
                .filter(step -> step instanceof CallStep.Declined declined
                        && !(declined.basis() instanceof LawfulBasis.BestInterests))
                .isPresent();
        return legal.holding()
                .map(Standing::period)
                .map(period -> period.from())
                .filter(from -> saysPower && from.isAfter(since))
                .findFirst()
                .map(from -> Duration.between(since, from));
    }

    /** Hours in which a door was opened for somebody, from midnight on. */
    public List<Hour> byHour() {
        List<Hour> hours = new ArrayList<>();
        IntStream.range(0, 24).forEach(hour -> {
            List<Waited> opened = all.stream()
                    .filter(waited -> waited.hour() == hour && waited.doorOpened())
                    .sorted((one, other) -> one.waited().compareTo(other.waited()))
                    .toList();
            if (!opened.isEmpty()) {
                int free = (int) opened.stream()
                        .filter(waited -> waited.held() == Held.FREE)
                        .count();
                hours.add(new Hour(
                        hour,
                        opened.size(),
                        free,
                        median(opened),
                        opened.get(opened.size() - 1).waited()));
            }
        });
        return hours;
    }

    private static Duration median(List<Waited> sorted) {
        Duration lower = sorted.get((sorted.size() - 1) / 2).waited();
        Duration upper = sorted.get(sorted.size() / 2).waited();
        return lower.plus(upper).dividedBy(2);
    }

    /** Those who were kept waiting while nothing gave power to hold them, newest first. */
    public List<Waited> withoutPower() {
        return all.stream().filter(waited -> waited.withoutPower().isPresent()).toList();
    }
}
