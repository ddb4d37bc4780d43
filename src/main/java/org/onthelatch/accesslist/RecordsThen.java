package org.onthelatch.accesslist;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.onthelatch.audit.Recorded;
import org.onthelatch.leave.Consent;
import org.onthelatch.leave.Leave;
import org.onthelatch.person.PersonId;
import org.onthelatch.restriction.EmergencyLock;

/**
 * What stood in the books at a moment, each record in the version that it had then.
 *
 * @param leaves one person's
 * @param consents hers, too
 * @param locks of every door
 * @param later what was written about her leave and consents since, in the order of the record
 */
public record RecordsThen(
        List<Leave> leaves, List<Consent> consents, List<EmergencyLock> locks, List<Recorded<?>> later) {

    public RecordsThen {
        leaves = List.copyOf(leaves);
        consents = List.copyOf(consents);
        locks = List.copyOf(locks);
        later = List.copyOf(later);
    }

    /** Of books with every version that was ever written, each in the order of the record. */
    public static RecordsThen of(
            List<Recorded<Leave>> leaves,
            List<Recorded<Consent>> consents,
            List<Recorded<EmergencyLock>> locks,
            PersonId person,
            Instant at) {
        List<Recorded<?>> later = new ArrayList<>();
        return new RecordsThen(
                latest(leaves, leave -> leave.person().equals(person), at, later),
                latest(consents, consent -> consent.person().equals(person), at, later),
                latest(locks, lock -> true, at, new ArrayList<>()),
                later);
    }

    private static <T> List<T> latest(List<Recorded<T>> all, Predicate<T> which, Instant at, List<Recorded<?>> later) {
        Map<String, T> latest = new LinkedHashMap<>();
        for (Recorded<T> one : all) {
            if (which.test(one.entry())) {
                if (knownFrom(one).isAfter(at)) {
                    later.add(one);
                } else {
                    latest.put(one.key(), one.entry());
                }
            }
        }
        return List.copyOf(latest.values());
    }

    /** What was taken over from elsewhere says itself when it was recorded first. */
    private static <T> Instant knownFrom(Recorded<T> one) {
        boolean first = one.entry() instanceof Leave leave && leave.version() == 1;
        Instant said = first ? ((Leave) one.entry()).recordedAt() : one.at();
        return said.isBefore(one.at()) ? said : one.at();
    }
}
