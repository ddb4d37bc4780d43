package org.onthelatch.rights;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.onthelatch.legalstatus.LegalHistory;
import org.onthelatch.legalstatus.LegalHistory.Standing;
import org.onthelatch.rights.RightsNote.AdvocacyOffer;
import org.onthelatch.rights.RightsNote.AdvocateConsent;
import org.onthelatch.rights.RightsNote.CarerConsent;
import org.onthelatch.rights.RightsNote.Information;
import org.onthelatch.rights.RightsNote.Kind;
import org.onthelatch.staff.StaffId;

/**
 * Where one person's rights stand at one moment. Each new status or period asks for telling her again; nothing here changes
 * any door.
 *
 * @param asked which rights she has to be told of as she stands now
 * @param told of those, the last time since her status began: one or none
 * @param offer the last offer of an advocate: one or none
 * @param carers those who may be told something now
 */
public record Rights(
        Kind asked, State state, List<Information> told, List<AdvocacyOffer> offer, List<CarerConsent> carers) {
    /** Who comes is told on the day before her papers begin, at the earliest. */
    private static final Duration BEFORE = Duration.ofDays(1);

    /** Whether she was told. */
    public enum State {
        NOT_TOLD,
        REPEAT_OVERDUE,
        TOLD
    }

    public Rights {
        told = List.copyOf(told);
        offer = List.copyOf(offer);
        carers = List.copyOf(carers);
    }

    /** @param notes hers */
    public static Rights at(List<RightsNote> notes, LegalHistory legal, Instant now) {
        Optional<Standing> standing = legal.standingAt(now);
        Kind asked = kind(legal, now);
        Instant since = standing.map(Rights::since).orElse(Instant.MIN);
        List<RightsNote> past = notes.stream()
                .filter(note -> !note.at().isAfter(now))
                .sorted(Comparator.comparing(RightsNote::at).reversed())
                .toList();
        List<Information> told = past.stream()
                .filter(Information.class::isInstance)
                .map(Information.class::cast)
                .filter(note -> note.kind() == asked && !note.at().isBefore(since))
                .limit(1)
                .toList();
        List<AdvocacyOffer> offer = past.stream()
                .filter(AdvocacyOffer.class::isInstance)
                .map(AdvocacyOffer.class::cast)
                .limit(1)
                .toList();
        return new Rights(asked, state(told, now), told, offer, carers(past));
    }

    /** Of which rights somebody has to be told as she stands. */
    public static Kind kind(LegalHistory legal, Instant now) {
        return legal.statusAt(now).givesPowerToHold() ? Kind.DETENTION_INFORMATION : Kind.INFORMAL_LEAFLET;
    }

    private static Instant since(Standing standing) {
        return standing.period().hasBeginning() ? standing.period().from().minus(BEFORE) : Instant.MIN;
    }

    private static State state(List<Information> told, Instant now) {
        if (told.isEmpty()) {
            return State.NOT_TOLD;
        }
        return told.get(0).repeatDue().isAfter(now) ? State.TOLD : State.REPEAT_OVERDUE;
    }

    /** By the last word about each; who was never named, or whose consent was taken back, is told nothing (D47). */
    private static List<CarerConsent> carers(List<RightsNote> newestFirst) {
        Map<String, CarerConsent> last = new LinkedHashMap<>();
        for (RightsNote note : newestFirst) {
            if (note instanceof CarerConsent consent) {
                last.putIfAbsent(consent.carer().toLowerCase(Locale.ROOT), consent);
            }
        }
        List<CarerConsent> given = new ArrayList<>(last.values());
        given.removeIf(consent -> !consent.given());
        return given;
    }

    /** Whether she lets this advocate read her record, by the last word about it; silence is no consent (D47, N16). */
    public static boolean mayRead(List<RightsNote> notes, StaffId advocate, Instant now) {
        return notes.stream()
                .filter(note -> note instanceof AdvocateConsent && !note.at().isAfter(now))
                .map(AdvocateConsent.class::cast)
                .filter(consent -> consent.advocate().equals(advocate))
                .max(Comparator.comparing(AdvocateConsent::at))
                .map(AdvocateConsent::given)
                .orElse(false);
    }

    public boolean isAmiss() {
        return state != State.TOLD;
    }
}
