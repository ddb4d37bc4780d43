package org.onthelatch.assessment;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Supplier;
import org.onthelatch.audit.AuditEntry;
import org.onthelatch.audit.Book;
import org.onthelatch.legalstatus.Authority;
import org.onthelatch.legalstatus.LegalStatus;
import org.onthelatch.legalstatus.LegalStatuses;
import org.onthelatch.legalstatus.StatusCode;
import org.onthelatch.person.PersonId;
import org.onthelatch.person.Resident;
import org.onthelatch.staff.StaffId;
import org.onthelatch.ward.Period;
import org.onthelatch.ward.Register;
import org.onthelatch.ward.WardId;

/**
 * Admits a person: who she is and where she lives, the papers that the nurse holds, and what her fob does until she is
 * assessed. That is open, or a registered default that ends by itself (D27). Runs on the journal's thread.
 */
public final class AdmitPerson {
    /** How long a nurse's record of the papers gives power; the Mental Health Act office records them within it (D111). */
    public static final Duration PAPERS = Duration.ofHours(24);

    private final Books books;
    private final Supplier<Register> register;
    private final LegalStatuses statuses;
    private final AdmissionDefault usual;
    private final BiPredicate<String, WardId> isLive;

    /** Where an admission is kept. */
    public record Books(Book<Resident> residents, Book<Authority> authorities, Book<Assessment> assessments) {}

    /** @param isLive whether the register has an entry of this number that is live now and about this ward */
    public AdmitPerson(
            Books books,
            Supplier<Register> register,
            LegalStatuses statuses,
            AdmissionDefault usual,
            BiPredicate<String, WardId> isLive) {
        this.books = books;
        this.register = register;
        this.statuses = statuses;
        this.usual = usual;
        this.isLive = isLive;
    }

    /** What came of it. */
    public sealed interface Outcome {
        record Admitted(Resident resident) implements Outcome {}

        /** Nothing was kept; every reason is named. */
        record Refused(List<Refusal> refusals) implements Outcome {}
    }

    /** What whoever admits now may choose on some ward in place of open: one, or none. */
    public Optional<AdmissionDefault> offered() {
        return Optional.of(usual)
                .filter(known -> register.get().wards().stream().anyMatch(ward -> isOffered(ward.id())));
    }

    private boolean isOffered(WardId ward) {
        return usual.level().restricts() && isLive.test(usual.entry(), ward);
    }

    public Outcome admit(AdmissionRequest request, Instant now) {
        List<Refusal> refusals = refusals(request);
        if (!refusals.isEmpty()) {
            return new Outcome.Refused(refusals);
        }
        Resident resident = new Resident(
                nextId(),
                request.name().strip(),
                request.age(),
                request.nhsNumber(),
                request.ward(),
                request.room(),
                request.roomName().strip(),
                request.needs());
        AuditEntry why = new AuditEntry(request.by(), "admit", resident.id().value(), now, request.reference());
        books.residents().add(resident, why);
        request.status().ifPresent(code -> books.authorities().add(authority(request, resident.id(), code, now), why));
        levels(request, resident.id(), now).forEach(level -> books.assessments().add(level, why));
        return new Outcome.Admitted(resident);
    }

    /** Everything that is wrong, without keeping anything. */
    public List<Refusal> refusals(AdmissionRequest request) {
        List<Refusal> refusals = new ArrayList<>(
                new AdmissionRules(register.get(), statuses, books.residents().current()).refusals(request));
        if (request.byDefault()) {
            LegalStatus status = request.status().map(statuses::get).orElse(LegalStatus.UNKNOWN);
            if (!isOffered(request.ward())) {
                refusals.add(new Refusal(
                        "byDefault",
                        "NO_LIVE_ENTRY",
                        "open until she is assessed: the register has no live entry for another level on admission to this ward",
                        usual.entry().isEmpty() ? "none" : usual.entry()));
            } else if (status.hold() != LegalStatus.Hold.MENTAL_HEALTH_ACT) {
                refusals.add(new Refusal(
                        "byDefault",
                        "NOT_DETAINED",
                        "open until she is assessed: only somebody detained under the Mental Health Act may have the registered level",
                        status.words()));
            }
        }
        return refusals;
    }

    private Authority authority(AdmissionRequest request, PersonId person, StatusCode code, Instant now) {
        boolean holds = statuses.get(code).givesPowerToHold();
        return new Authority(
                request.ids().authority(),
                person,
                code,
                holds ? new Period(now, now.plus(PAPERS)) : Period.from(now),
                StatusCode.INFORMAL,
                false,
                request.reference().strip(),
                request.by().staff(),
                now);
    }

    /** Open; or the registered level, and open again when her assessment is overdue: nobody is held by a rule for all. */
    private List<Assessment> levels(AdmissionRequest request, PersonId person, Instant now) {
        Instant due = now.plus(usual.within());
        if (!request.byDefault()) {
            return List.of(level(request, request.ids().first(), person, 1, Level.L1, now, now, due));
        }
        return List.of(
                level(request, request.ids().first(), person, 1, usual.level(), now, now, due),
                level(request, request.ids().after(), person, 2, Level.L1, now, due, due));
    }

    private Assessment level(
            AdmissionRequest request,
            AssessmentId id,
            PersonId person,
            int version,
            Level level,
            Instant now,
            Instant takesEffect,
            Instant due) {
        String why = level.restricts()
                ? "Until she is assessed, by register entry %s, which is for everybody newly admitted under detention."
                        .formatted(usual.entry())
                : "Open until she is assessed.";
        StaffId by = request.by().staff();
        return new Assessment(
                id,
                person,
                version,
                level,
                AgreedTimes.NONE,
                Set.of(),
                List.of(),
                new Reasons(
                        "",
                        why,
                        "",
                        "",
                        "Her first assessment.",
                        request.reference().strip()),
                request.status().orElse(LegalStatus.UNKNOWN.code()),
                by,
                by,
                now,
                takesEffect,
                now,
                due,
                false,
                true);
    }

    private PersonId nextId() {
        int last = books.residents().current().stream()
                .mapToInt(resident -> Integer.parseInt(resident.id().value().substring(1)))
                .max()
                .orElse(0);
        return new PersonId("P%02d".formatted(last + 1));
    }
}
