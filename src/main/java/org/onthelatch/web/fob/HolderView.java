package org.onthelatch.web.fob;

import static org.onthelatch.web.words.Say.counted;
import static org.onthelatch.web.words.Say.say;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.onthelatch.fob.EntryGrant;
import org.onthelatch.fob.FobToken;
import org.onthelatch.fob.Holder;
import org.onthelatch.fob.Holding;
import org.onthelatch.staff.StaffMember;
import org.onthelatch.web.doors.DoorCount;
import org.onthelatch.web.doors.Holds;
import org.onthelatch.web.words.NhsDates;

/**
 * Somebody and her fob.
 *
 * @param where her room and ward, or what she is
 * @param held the one that she holds now: one or none
 * @param history every holding of hers, newest first
 * @param entries where staff or a visitor may come in, now or later
 * @param likes the sets of doors that she may be let in at, by name
 * @param sponsors who may answer for a visit; nobody for anybody else
 * @param changed whether this is shown as the answer to a change
 * @param doors every door that reads fobs, and whether it has what it should
 */
public record HolderView(
        Holder holder,
        String name,
        String where,
        Optional<Holding> held,
        List<Holding> history,
        List<FobToken> spare,
        List<EntryGrant> entries,
        List<String> likes,
        List<StaffMember> sponsors,
        DoorCount doors,
        boolean changed,
        boolean mayTend,
        FobForm form) {
    public HolderView {
        history = List.copyOf(history);
        spare = List.copyOf(spare);
        entries = List.copyOf(entries);
        likes = List.copyOf(likes);
        sponsors = List.copyOf(sponsors);
    }

    public boolean isVisitor() {
        return holder instanceof Holder.OfVisitor;
    }

    public boolean isResident() {
        return holder instanceof Holder.OfResident;
    }

    /** What she held last and holds no more. */
    public Optional<Holding> before() {
        return history.stream()
                .filter(holding -> held.isEmpty() || !holding.equals(held.get()))
                .findFirst();
    }

    /** The last fob that she held was reported lost, and not only replaced. */
    public boolean isAfterLoss() {
        return before().filter(last -> last.state() == Holding.State.LOST).isPresent();
    }

    /** How long after the change the last door said that it has it (M17); none while one has not. */
    public Optional<Duration> toldAfter() {
        Optional<Instant> changedAt = history.stream().map(Holding::recordedAt).max(Instant::compareTo);
        if (!doors.isComplete() || changedAt.isEmpty()) {
            return Optional.empty();
        }
        Instant last = changedAt.get();
        for (var door : doors.doors()) {
            if (door.holds() instanceof Holds.Yes yes && yes.since().isAfter(last)) {
                last = yes.since();
            }
        }
        return Optional.of(Duration.between(changedAt.get(), last));
    }

    /** "2 March 2026, 10am to 6 November 2026, 3:20pm: lost". */
    public static String span(Holding holding, NhsDates dates) {
        String from = dates.dateTime(holding.period().from());
        return holding.period().hasEnd()
                ? say(
                        "holder.history." + holding.state().name(),
                        from,
                        dates.dateTime(holding.period().until()))
                : say("holder.history.now", from);
    }

    /** "Night shift, from 6 November 2026, 8pm to 7 November 2026, 8am: 4 doors". */
    public static String entry(EntryGrant entry, NhsDates dates) {
        int doors = entry.doors().size();
        String from = dates.dateTime(entry.period().from());
        return entry.period().hasEnd()
                ? counted(
                        "holder.entry.until",
                        doors,
                        entry.purpose(),
                        from,
                        dates.dateTime(entry.period().until()))
                : counted("holder.entry.open", doors, entry.purpose(), from);
    }
}
