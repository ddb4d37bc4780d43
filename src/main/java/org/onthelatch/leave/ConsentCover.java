package org.onthelatch.leave;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Whether the Secretary of State's consents cover a leave in manner, time and place (section 41(3)(c); D11). Manner,
 * period and nights are compared here; places are words of a letter, so a person compares them and says so.
 */
final class ConsentCover {
    private final BoundaryLeave hers;
    private final Function<Instant, String> day;

    ConsentCover(BoundaryLeave hers, Function<Instant, String> day) {
        this.hers = hers;
        this.day = day;
    }

    /** The first thing that no consent covers; empty if one covers all of it. */
    Optional<LeaveRefusal> gap(Leave draft) {
        List<Consent.Given> given = hers.consents().stream()
                .filter(Consent.Given.class::isInstance)
                .map(Consent.Given.class::cast)
                .toList();
        List<Consent.Given> manner = given.stream()
                .filter(consent -> consent.scope().contains(draft.type()))
                .toList();
        if (manner.isEmpty()) {
            return Optional.of(
                    missing("type", manner(draft, given), draft.type().name()));
        }
        List<Consent.Given> period =
                manner.stream().filter(consent -> spans(consent, draft)).toList();
        if (period.isEmpty()) {
            return Optional.of(missing(
                    "until", period(latest(manner)), draft.period().until().toString()));
        }
        List<Consent.Given> nights = period.stream()
                .filter(consent ->
                        consent.limits().overnight() || !draft.terms().overnight())
                .toList();
        if (nights.isEmpty()) {
            return Optional.of(missing(
                    "kind",
                    "The Secretary of State's consent %s is for leave by day. Ask MHCS for consent to nights away, or grant short leave."
                            .formatted(latest(period).reference()),
                    draft.terms().kind().name()));
        }
        return draft.terms().withinConsent() ? Optional.empty() : Optional.of(unread(latest(nights), draft));
    }

    private String manner(Leave draft, List<Consent.Given> given) {
        String wanted = word(draft.type());
        String has = given.isEmpty()
                ? "The Secretary of State has consented to no leave for her."
                : "The Secretary of State has consented to %s leave only (%s)."
                        .formatted(scopes(given), latest(given).reference());
        String waiting = hers.withdrawn(draft.type())
                .map(letter -> "MHCS withdrew its consent to %s leave on %s (%s)."
                        .formatted(wanted, day.apply(letter.at()), letter.reference()))
                .or(() -> waiting(draft.type(), wanted))
                .orElseGet(() -> "Its consent to %s leave is missing: ask MHCS for it.".formatted(wanted));
        String until = given.isEmpty()
                ? "Until it has come she cannot leave the hospital's grounds."
                : "Until it has come, grant %s leave.".formatted(scopes(given));
        return "%s %s %s".formatted(has, waiting, until);
    }

    private Optional<String> waiting(LeaveType type, String wanted) {
        return hers.awaitedSince(type)
                .map(since -> "Waiting for MHCS since %s: its consent to %s leave is missing."
                        .formatted(day.apply(since), wanted))
                .or(() -> hers.declined(type)
                        .map(letter ->
                                "MHCS declined its consent to %s leave on %s (%s): ask it again when things have changed."
                                        .formatted(wanted, day.apply(letter.at()), letter.reference())));
    }

    private String period(Consent.Given consent) {
        return "The Secretary of State's consent %s runs from %s%s. Let the leave lie within it, or ask MHCS for a longer one."
                .formatted(
                        consent.reference(),
                        day.apply(consent.period().from()),
                        consent.period().hasEnd()
                                ? " until " + day.apply(consent.period().until())
                                : "");
    }

    private static LeaveRefusal unread(Consent.Given consent, Leave draft) {
        String letter = consent.limits().places().isBlank()
                ? "Read the letter %s".formatted(consent.reference())
                : "The consent %s says: “%s”. Read the letter"
                        .formatted(consent.reference(), consent.limits().places());
        return new LeaveRefusal(
                "withinConsent",
                "CONSENT_NOT_COMPARED",
                letter + " and confirm that these places and conditions lie within it, or change them.",
                draft.places());
    }

    private static boolean spans(Consent.Given consent, Leave draft) {
        return !draft.period().from().isBefore(consent.period().from())
                && !draft.period().until().isAfter(consent.period().until());
    }

    private static Consent.Given latest(List<Consent.Given> consents) {
        return consents.stream()
                .max(Comparator.comparing(consent -> consent.period().until()))
                .orElseThrow();
    }

    private static String scopes(List<Consent.Given> given) {
        return given.stream()
                .flatMap(consent -> consent.scope().stream())
                .distinct()
                .sorted()
                .map(ConsentCover::word)
                .collect(Collectors.joining(" or "));
    }

    private static String word(LeaveType type) {
        return type.name().toLowerCase(Locale.ROOT);
    }

    private static LeaveRefusal missing(String field, String says, String came) {
        return new LeaveRefusal(field, "CONSENT_MISSING", says, came);
    }
}
