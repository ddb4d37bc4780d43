package org.onthelatch.leave;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.onthelatch.audit.AuditEntry;
import org.onthelatch.audit.KeyedBook;
import org.onthelatch.leave.ConsentRequest.Asked;
import org.onthelatch.leave.ConsentRequest.Declined;
import org.onthelatch.leave.ConsentRequest.Granted;
import org.onthelatch.leave.ConsentRequest.Withdrawn;
import org.onthelatch.leave.LeavePeople.Standing;
import org.onthelatch.legalstatus.LegalStatus;
import org.onthelatch.staff.Role;

/**
 * Records that MHCS was asked for its consent to a restricted person's leave, and what it answered (section 41(3)(c); D11,
 * D19). The Mental Health Act office or her own responsible clinician does. Runs on the journal's thread.
 */
public final class RecordConsent {
    private final KeyedBook<Consent> book;
    private final LeavePeople people;

    public RecordConsent(KeyedBook<Consent> book, LeavePeople people) {
        this.book = book;
        this.people = people;
    }

    /** @return what is wrong; empty if it was kept */
    public List<LeaveRefusal> record(ConsentRequest request, Instant now) {
        Standing her = people.find(request.person()).orElseThrow();
        List<LeaveRefusal> refusals = new ArrayList<>();
        if (request.by().role() != Role.MHA_ADMINISTRATOR) {
            new HerClinician(her.clinicians(), request.person(), now)
                    .refusal(
                            "scope",
                            request.by(),
                            "she or the Mental Health Act office records what MHCS was asked and answered")
                    .ifPresent(refusals::add);
        }
        LegalStatus status = her.legal().statusAt(now);
        if (status.absence() != LegalStatus.Absence.RESPONSIBLE_CLINICIAN_WITH_CONSENT) {
            refusals.add(new LeaveRefusal(
                    "scope",
                    "NOT_RESTRICTED",
                    "Only a restricted person's leave needs the Secretary of State's consent. Hers (%s) does not."
                            .formatted(status.words()),
                    status.code().value()));
        }
        addTo(refusals, request, her, now);
        if (refusals.isEmpty()) {
            Consent consent = consent(request);
            book.add(consent, audit(request, consent, now));
        }
        return refusals;
    }

    private void addTo(List<LeaveRefusal> refusals, ConsentRequest request, Standing her, Instant now) {
        Optional<Consent> kept = book.of(request.id().value()).stream().reduce((earlier, later) -> later);
        if (request instanceof Withdrawn withdrawn) {
            addWithdrawn(refusals, withdrawn, kept, now);
            return;
        }
        if (kept.filter(consent -> !consent.person().equals(request.person())
                        || request instanceof Asked
                        || !(consent instanceof Consent.Awaited))
                .isPresent()) {
            refusals.add(new LeaveRefusal(
                    "id",
                    "ANSWERED",
                    "Somebody recorded an answer to this request meanwhile. Look at it; a further letter is recorded as one of its own.",
                    request.id().value()));
        }
        if (request instanceof Asked asked) {
            addScope(refusals, asked.scope());
            addNotLater(refusals, "since", asked.since(), now);
            asked.scope().stream()
                    .filter(type -> her.leave().awaitedSince(type).isPresent())
                    .sorted()
                    .findFirst()
                    .ifPresent(type -> refusals.add(new LeaveRefusal(
                            "scope",
                            "ASKED_ALREADY",
                            "MHCS was asked for this manner of leave already and has not answered. Record its answer when it comes.",
                            type.name())));
        } else if (request instanceof Granted granted) {
            addScope(refusals, granted.scope());
            addReference(refusals, granted.reference());
            if (!granted.period().until().isAfter(now)) {
                refusals.add(new LeaveRefusal(
                        "until",
                        "OVER_ALREADY",
                        "Enter the consent's last day, or leave it empty if it names none.",
                        ""));
            }
        } else if (request instanceof Declined declined) {
            addReference(refusals, declined.reference());
            addNotLater(refusals, "at", declined.at(), now);
            if (kept.isEmpty()) {
                refusals.add(new LeaveRefusal("id", "MISSING", "Choose the request that it answers.", "nothing"));
            }
        }
    }

    private static void addWithdrawn(
            List<LeaveRefusal> refusals, Withdrawn withdrawn, Optional<Consent> kept, Instant now) {
        boolean running = kept.filter(consent -> consent.person().equals(withdrawn.person()))
                .filter(consent -> consent instanceof Consent.Given given
                        && given.period().until().isAfter(now))
                .isPresent();
        if (!running) {
            refusals.add(new LeaveRefusal(
                    "id",
                    "NOT_GIVEN",
                    "Choose the consent that is withdrawn. It must be one that counts now or later.",
                    withdrawn.id().value()));
        }
        addReference(refusals, withdrawn.reference());
        if (withdrawn.at().isBefore(now)) {
            refusals.add(new LeaveRefusal(
                    "at",
                    "IN_THE_PAST",
                    "Leave it empty if it counts at once, or enter the coming day that the letter names.",
                    withdrawn.at().toString()));
        }
    }

    private static void addScope(List<LeaveRefusal> refusals, Set<LeaveType> scope) {
        if (scope.isEmpty()) {
            refusals.add(new LeaveRefusal(
                    "scope", "MISSING", "Choose escorted, accompanied or unescorted, or several.", "nothing"));
        }
    }

    private static void addReference(List<LeaveRefusal> refusals, String reference) {
        if (reference.isBlank()) {
            refusals.add(new LeaveRefusal("reference", "MISSING", "Enter the letter's reference and date.", "nothing"));
        }
    }

    private static void addNotLater(List<LeaveRefusal> refusals, String field, Instant at, Instant now) {
        if (at.isAfter(now)) {
            refusals.add(new LeaveRefusal(
                    field, "IN_THE_FUTURE", "Enter a day that has come: today's or an earlier one.", at.toString()));
        }
    }

    private Consent consent(ConsentRequest request) {
        if (request instanceof Asked asked) {
            return new Consent.Awaited(asked.id(), asked.person(), asked.scope(), asked.since());
        }
        if (request instanceof Granted granted) {
            return new Consent.Given(
                    granted.id(),
                    granted.person(),
                    granted.scope(),
                    granted.period(),
                    granted.reference().strip(),
                    granted.limits());
        }
        if (request instanceof Withdrawn withdrawn) {
            List<Consent> versions = book.of(withdrawn.id().value());
            Consent.Given given = (Consent.Given) versions.get(versions.size() - 1);
            return new Consent.Withdrawn(
                    given.id(),
                    given.person(),
                    given.scope(),
                    given.period(),
                    given.reference(),
                    given.limits(),
                    withdrawn.at(),
                    withdrawn.reference().strip());
        }
        Declined declined = (Declined) request;
        List<Consent> asked = book.of(declined.id().value());
        return new Consent.Declined(
                declined.id(),
                declined.person(),
                asked.get(asked.size() - 1).scope(),
                declined.at(),
                declined.reference().strip());
    }

    private static AuditEntry audit(ConsentRequest request, Consent consent, Instant now) {
        String subject = "%s %s".formatted(consent.person(), consent.id());
        return new AuditEntry(request.by(), action(request), subject, now, reason(consent));
    }

    private static String action(ConsentRequest request) {
        if (request instanceof Asked) {
            return "ask MHCS for consent";
        }
        if (request instanceof Withdrawn) {
            return "record that MHCS withdraws its consent";
        }
        return request instanceof Granted ? "record MHCS's consent" : "record MHCS's refusal";
    }

    private static String reason(Consent consent) {
        if (consent instanceof Consent.Given given) {
            return given.reference();
        }
        if (consent instanceof Consent.Withdrawn withdrawn) {
            return withdrawn.reference();
        }
        return consent instanceof Consent.Declined declined ? declined.reference() : "";
    }
}
