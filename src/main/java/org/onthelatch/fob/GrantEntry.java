package org.onthelatch.fob;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.onthelatch.ward.DoorId;
import org.onthelatch.ward.Period;
import org.onthelatch.ward.Window;

/**
 * Lets a member of staff in for a shift, or a visitor for a visit (D93, D94). It is about the way in only: when it ends, the
 * way out stays open. Pure.
 */
public final class GrantEntry {
    /** Handover runs late; a nurse must not be shut out of an office then (D93, hazard H30). */
    static final Duration AFTER_SHIFT = Duration.ofMinutes(30);

    private GrantEntry() {}

    /** The sets of doors that were granted to her like, each named by what it was first granted for. */
    public static Map<String, Set<DoorId>> offers(Holder holder, Fobs fobs) {
        Map<String, Set<DoorId>> offers = new LinkedHashMap<>();
        for (EntryGrant grant : fobs.grants()) {
            if (grant.holder().getClass().equals(holder.getClass()) && !offers.containsValue(grant.doors())) {
                offers.putIfAbsent(grant.purpose(), grant.doors());
            }
        }
        return offers;
    }

    static Optional<EntryGrant> of(
            FobRequest.LetIn asked, Fobs fobs, Holders holders, Instant now, List<FobRefusal> refusals) {
        Holder holder = asked.holder();
        if (holder instanceof Holder.OfResident) {
            refusals.add(new FobRefusal(
                    "holder",
                    "A_RESIDENT",
                    "What her fob opens follows from her plan. Record an assessment instead.",
                    holder.id()));
            return Optional.empty();
        }
        List<FobRefusal> found = new ArrayList<>();
        Optional<Set<DoorId>> doors = Optional.ofNullable(offers(holder, fobs).get(asked.like()));
        if (doors.isEmpty()) {
            found.add(new FobRefusal(
                    "like",
                    "NO_SUCH_DOORS",
                    "Choose whose doors: "
                            + String.join(", ", offers(holder, fobs).keySet()) + ".",
                    asked.like()));
        }
        if (asked.purpose().isBlank()) {
            found.add(new FobRefusal(
                    "purpose", "NO_PURPOSE", "Say what for, such as night shift, or visit to Gwen.", "nothing"));
        }
        boolean visitor = holder instanceof Holder.OfVisitor;
        if (visitor && !isStaff(asked.sponsor(), holders)) {
            found.add(new FobRefusal(
                    "sponsor",
                    "NO_SPONSOR",
                    "Choose the member of staff who answers for this visit.",
                    asked.sponsor()));
        }
        refusals.addAll(found);
        return found.isEmpty() ? doors.map(which -> grant(asked, which, visitor, now)) : Optional.empty();
    }

    private static boolean isStaff(String sponsor, Holders holders) {
        return holders.staff().stream().anyMatch(member -> member.id().value().equals(sponsor));
    }

    private static EntryGrant grant(FobRequest.LetIn asked, Set<DoorId> doors, boolean visitor, Instant now) {
        Instant until = visitor ? asked.until() : asked.until().plus(AFTER_SHIFT);
        String purpose = visitor
                ? "%s; %s answers for it".formatted(asked.purpose().strip(), asked.sponsor())
                : asked.purpose().strip();
        return new EntryGrant(asked.holder(), doors, List.of(Window.ALWAYS), new Period(now, until), purpose);
    }
}
