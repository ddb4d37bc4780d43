package org.onthelatch.web.call;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.onthelatch.accesslist.AccessFacts;
import org.onthelatch.call.Call;
import org.onthelatch.legalstatus.HoldingPower;
import org.onthelatch.legalstatus.LegalStatus;
import org.onthelatch.person.PersonId;
import org.onthelatch.person.Resident;
import org.onthelatch.web.assess.FormError;
import org.onthelatch.web.assess.SeveralForms;

/**
 * One call, and what somebody may do about it.
 *
 * @param status the legal status of whoever called: one, or none while nobody knows who it is
 * @param people whom it may have been
 * @param told what came of asking the door: one sentence or none
 * @param values what was filled in and could not be kept, by field
 * @param conflict whether somebody else did something meanwhile
 */
public record CallView(
        Call call,
        List<LegalStatus> status,
        List<Resident> people,
        boolean mayAnswer,
        List<String> told,
        Map<String, String> values,
        List<FormError> errors,
        boolean conflict)
        implements SeveralForms {
    public CallView {
        status = List.copyOf(status);
        people = List.copyOf(people);
        told = List.copyOf(told);
        values = Map.copyOf(values);
        errors = List.copyOf(errors);
    }

    static List<LegalStatus> status(Call call, AccessFacts facts, Instant now) {
        return call
                .person()
                .flatMap(facts::resident)
                .map(access -> access.legal().statusAt(now))
                .stream()
                .toList();
    }

    public boolean isOpen() {
        return mayAnswer && !call.hasEnded();
    }

    public boolean isKnown() {
        return !status.isEmpty();
    }

    public Optional<PersonId> person() {
        return call.person();
    }

    /** Whether a recorded authority may be named as the ground: never for somebody whom nothing gives power to hold (D58). */
    public boolean hasPower() {
        return status.stream().anyMatch(LegalStatus::givesPowerToHold);
    }

    public boolean isHeld() {
        return status.stream().anyMatch(now -> HoldingPower.of(now.code()).isPresent());
    }

    /** Necessity is for minutes, and once. */
    public boolean mayKeepBack() {
        return call.keptBackSince().isEmpty();
    }

    @Override
    public String sent() {
        return values.getOrDefault("form", "");
    }
}
