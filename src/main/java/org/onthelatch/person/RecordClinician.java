package org.onthelatch.person;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.onthelatch.audit.AuditEntry;
import org.onthelatch.audit.Book;
import org.onthelatch.person.ClinicianRequest.StandIn;
import org.onthelatch.person.ClinicianRequest.Take;
import org.onthelatch.staff.Permission;
import org.onthelatch.staff.StaffId;

/** Records who is whose responsible clinician, and who acts for her (D8). Runs on the journal's thread. */
public final class RecordClinician {
    private final Book<Charge> charges;
    private final Book<Cover> covers;
    private final Predicate<StaffId> isClinician;
    private final Supplier<Clinicians> clinicians;

    /** @param isClinician whether somebody is an approved clinician, and so may be anybody's */
    public RecordClinician(
            Book<Charge> charges, Book<Cover> covers, Predicate<StaffId> isClinician, Supplier<Clinicians> clinicians) {
        this.charges = charges;
        this.covers = covers;
        this.isClinician = isClinician;
        this.clinicians = clinicians;
    }

    /** Why something is not recorded, with what to do instead. */
    public record Refusal(String field, String code, String sentence) {}

    /** @return what is wrong; empty if it was kept */
    public List<Refusal> record(ClinicianRequest request, Instant now) {
        List<Refusal> refusals = new ArrayList<>();
        if (!Permission.NAME_CLINICIANS.isHeldBy(request.asker().role())) {
            refusals.add(
                    new Refusal(
                            "clinician",
                            "WRONG_ROLE",
                            "Only the Mental Health Act office and the ward manager name responsible clinicians. Ring one of them."));
        }
        if (request.reason().isBlank()) {
            refusals.add(new Refusal("reason", "MISSING", "Write why, or which paper says so."));
        }
        if (request instanceof Take take) {
            addTo(refusals, take, now);
        } else if (request instanceof StandIn cover) {
            addTo(refusals, cover, now);
        }
        if (refusals.isEmpty()) {
            keep(request, now);
        }
        return refusals;
    }

    private void addTo(List<Refusal> refusals, Take take, Instant now) {
        addUnlessClinician(refusals, "clinician", take.clinician());
        if (clinicians
                .get()
                .of(take.person(), later(take.from(), now))
                .filter(take.clinician()::equals)
                .isPresent()) {
            refusals.add(new Refusal("clinician", "ALREADY", "She is this person's responsible clinician already."));
        }
        if (take.from().isBefore(now)) {
            refusals.add(new Refusal(
                    "from",
                    "IN_THE_PAST",
                    "Enter now or a later time: nobody becomes a responsible clinician for a time that is over."));
        }
    }

    private void addTo(List<Refusal> refusals, StandIn cover, Instant now) {
        addUnlessClinician(refusals, "by", cover.by());
        addUnlessClinician(refusals, "of", cover.of());
        if (cover.of().equals(cover.by())) {
            refusals.add(new Refusal("by", "SAME_PERSON", "Choose somebody else: nobody acts for herself."));
        }
        if (!cover.period().hasEnd()) {
            refusals.add(new Refusal("until", "MISSING", "Enter the last day of the cover: it always has an end."));
        } else if (cover.period().until().isBefore(now)) {
            refusals.add(new Refusal("until", "IN_THE_PAST", "Enter an end that is not over."));
        }
        boolean known = clinicians.get().covers().stream().anyMatch(kept -> isSame(kept, cover));
        if (!known && cover.period().from().isBefore(now)) {
            refusals.add(new Refusal(
                    "from", "IN_THE_PAST", "Enter now or a later time: nobody acts for a time that is over."));
        }
    }

    private static boolean isSame(Cover kept, StandIn cover) {
        return kept.of().equals(cover.of())
                && kept.by().equals(cover.by())
                && kept.period().from().equals(cover.period().from());
    }

    private void addUnlessClinician(List<Refusal> refusals, String field, StaffId staff) {
        if (!isClinician.test(staff)) {
            refusals.add(new Refusal(
                    field,
                    "NOT_A_CLINICIAN",
                    "%s is not an approved clinician here. Choose one who is.".formatted(staff)));
        }
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private void keep(ClinicianRequest request, Instant now) {
        StaffId asker = request.asker().staff();
        if (request instanceof Take take) {
            String subject = "%s %s".formatted(take.person(), take.clinician());
            charges.add(
                    new Charge(take.person(), take.clinician(), take.from(), take.reason(), asker, now),
                    new AuditEntry(take.asker(), "name responsible clinician", subject, now, take.reason()));
        } else if (request instanceof StandIn cover) {
            String subject = "%s for %s until %s"
                    .formatted(cover.by(), cover.of(), cover.period().until());
            covers.add(
                    new Cover(cover.of(), cover.by(), cover.period(), cover.reason(), asker, now),
                    new AuditEntry(cover.asker(), "cover for responsible clinician", subject, now, cover.reason()));
        }
    }
}
