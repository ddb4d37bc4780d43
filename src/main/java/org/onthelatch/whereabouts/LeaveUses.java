package org.onthelatch.whereabouts;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.onthelatch.egress.EventKind;
import org.onthelatch.egress.KeptEvent;
import org.onthelatch.leave.AwayNote;
import org.onthelatch.leave.Leave;
import org.onthelatch.ward.BoundaryClass;
import org.onthelatch.ward.Register;
import org.onthelatch.ward.Way;

/**
 * How often somebody went on leave today and this week (Monday to Sunday), as far as doors at the hospital boundary and the
 * checks of staff show it (D9). A flag for whoever decides: no door counts, and a gate that is free by day shows nothing.
 */
public record LeaveUses(int today, int thisWeek) {
    /** A check and the door that follows it are one time out. */
    private static final Duration SAME = Duration.ofHours(2);

    /**
     * @param hers her events, at least of this week
     * @param notes this person's
     */
    public static LeaveUses of(
            List<KeptEvent> hers, List<AwayNote> notes, Register register, ZoneId zone, Instant now) {
        LocalDate day = LocalDate.ofInstant(now, zone);
        Instant midnight = day.atStartOfDay(zone).toInstant();
        Instant monday = monday(zone, now);
        TreeSet<Instant> gone = new TreeSet<>();
        hers.stream()
                .filter(kept -> leavesTheHospital(kept, register))
                .map(kept -> kept.event().at())
                .forEach(gone::add);
        notes.stream()
                .filter(note -> note instanceof AwayNote.CheckedBefore check
                        && !check.leave().isEmpty())
                .map(AwayNote::at)
                .filter(at -> notes.stream().noneMatch(note -> putsOff(note, at)))
                .forEach(gone::add);
        List<Instant> times = new ArrayList<>();
        for (Instant at : gone) {
            boolean same = !times.isEmpty()
                    && Duration.between(times.get(times.size() - 1), at).compareTo(SAME) <= 0;
            if (!same && !at.isAfter(now)) {
                times.add(at);
            }
        }
        return new LeaveUses(count(times, midnight), count(times, monday));
    }

    /** The beginning of this local week, from which on events are asked for. */
    public static Instant monday(ZoneId zone, Instant now) {
        return LocalDate.ofInstant(now, zone)
                .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                .atStartOfDay(zone)
                .toInstant();
    }

    private static int count(List<Instant> times, Instant from) {
        return (int) times.stream().filter(at -> !at.isBefore(from)).count();
    }

    private static boolean leavesTheHospital(KeptEvent kept, Register register) {
        return kept.event().kind().isGranted()
                && !kept.event().kind().equals(EventKind.ENTRY_GRANTED)
                && kept.event().direction().equals(Optional.of(Way.OUT))
                && kept.event()
                        .doorId()
                        .flatMap(register::find)
                        .filter(door -> door.boundary() == BoundaryClass.HOSPITAL_BOUNDARY)
                        .isPresent();
    }

    private static boolean putsOff(AwayNote note, Instant checkedAt) {
        return note instanceof AwayNote.DidNotGo
                && !note.at().isBefore(checkedAt)
                && note.at().isBefore(checkedAt.plus(SAME));
    }

    /** Whether a leave has no use left for now; one without a limit always has. */
    public boolean usedUp(Leave leave) {
        int perWeek = leave.terms().usesPerWeek();
        return (leave.usesPerDay() > 0 && today >= leave.usesPerDay()) || (perWeek > 0 && thisWeek >= perWeek);
    }
}
