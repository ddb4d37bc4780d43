package org.onthelatch.accesslist;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.onthelatch.fob.FobToken;
import org.onthelatch.fob.Fobs;
import org.onthelatch.person.Allow;
import org.onthelatch.person.Company;

/** Whether every restriction at a door is satisfied, by one and the same escort where they ask for one. */
final class Satisfaction {

    /** What one restriction accepts now. */
    private record Accepts(Restriction restriction, boolean alone, boolean staff, Set<FobToken> named) {
        boolean needsEscort() {
            return !alone;
        }

        boolean anyEscort() {
            return staff || !named.isEmpty();
        }
    }

    private final List<Accepts> accepts = new ArrayList<>(2);

    Satisfaction(List<Restriction> restrictions, Fobs fobs, ZoneId zone, Instant at) {
        for (Restriction restriction : restrictions) {
            accepts.add(acceptedBy(restriction, fobs, zone, at));
        }
    }

    private static Accepts acceptedBy(Restriction restriction, Fobs fobs, ZoneId zone, Instant at) {
        boolean alone = false;
        boolean staff = false;
        Set<FobToken> named = new HashSet<>();
        for (Allow allow : restriction.allows()) {
            if (allow.isOpenAt(at, zone)) {
                alone |= allow.company() instanceof Company.Alone;
                staff |= allow.company() instanceof Company.WithStaff;
                if (allow.company() instanceof Company.WithNamed company) {
                    named.addAll(EscortFobs.of(company, fobs, at));
                }
            }
        }
        return new Accepts(restriction, alone, staff, named);
    }

    Decision decision() {
        List<Accepts> escorted = accepts.stream().filter(Accepts::needsEscort).toList();
        if (escorted.isEmpty()) {
            return new Decision.Open(Reason.ALLOWED_NOW, rule(accepts.get(0)));
        }
        boolean staff = escorted.stream().allMatch(Accepts::staff);
        Set<FobToken> named = new HashSet<>(escorted.get(0).named());
        escorted.forEach(accepted -> named.retainAll(accepted.named()));
        if (staff || !named.isEmpty()) {
            return new Decision.OpenWithEscort(Reason.ESCORT_NEEDED, rule(escorted.get(0)), staff, named);
        }
        Accepts blocking = escorted.stream()
                .filter(accepted -> !accepted.anyEscort())
                .findFirst()
                .orElse(escorted.get(0));
        return new Decision.AskStaff(reason(blocking), rule(blocking));
    }

    private static Reason reason(Accepts blocking) {
        Restriction restriction = blocking.restriction();
        if (blocking.anyEscort()) {
            return Reason.ESCORT_NEEDED;
        }
        boolean onlyTheTime = restriction.kind() == Restriction.Kind.INDIVIDUAL
                && !restriction.allows().isEmpty();
        return onlyTheTime ? Reason.OUTSIDE_WINDOW : restriction.unsatisfied();
    }

    private static List<RuleId> rule(Accepts accepted) {
        return List.of(accepted.restriction().rule());
    }
}
