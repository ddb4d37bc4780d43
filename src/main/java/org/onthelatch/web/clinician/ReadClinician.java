package org.onthelatch.web.clinician;

import static org.onthelatch.web.words.Say.say;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.onthelatch.accesslist.AccessFacts;
import org.onthelatch.audit.AuditEntry.Actor;
import org.onthelatch.person.ClinicianRequest;
import org.onthelatch.person.PersonId;
import org.onthelatch.staff.StaffId;
import org.onthelatch.ward.Period;
import org.onthelatch.web.http.Fault;
import org.onthelatch.web.words.Moments;

/** Reads what a page or a program asks about responsible clinicians, by field; remembers all that it cannot read. */
final class ReadClinician {
    private final UnaryOperator<String> fields;
    private final Moments moments;
    private final List<Fault> faults = new ArrayList<>();

    ReadClinician(UnaryOperator<String> fields, Moments moments) {
        this.fields = fields;
        this.moments = moments;
    }

    List<Fault> faults() {
        return List.copyOf(faults);
    }

    /** None, with faults, if something cannot be read. */
    Optional<ClinicianRequest> take(AccessFacts facts, Actor.Staff by, Instant now) {
        Optional<PersonId> person = facts.residents()
                .map(access -> access.resident().id())
                .filter(id -> id.value().equals(fields.apply("person")))
                .findFirst();
        if (person.isEmpty()) {
            wrong("person", say("clinician.enter.person"));
        }
        Optional<StaffId> clinician = staff("clinician");
        Optional<Instant> from = from("from", now);
        return faults.isEmpty()
                ? Optional.of(new ClinicianRequest.Take(
                        person.orElseThrow(), clinician.orElseThrow(), from.orElseThrow(), fields.apply("reason"), by))
                : Optional.empty();
    }

    /** Likewise. */
    Optional<ClinicianRequest> standIn(Actor.Staff by, Instant now) {
        Optional<StaffId> of = staff("of");
        Optional<StaffId> acting = staff("by");
        Optional<Instant> from = from("coverFrom", now);
        Optional<Instant> until = moment("coverUntil", text -> text.equals("now") ? now : moments.end(text));
        if (from.isPresent() && until.isPresent() && !from.get().isBefore(until.get())) {
            wrong("coverUntil", say("clinician.enter.until"));
        }
        return faults.isEmpty()
                ? Optional.of(new ClinicianRequest.StandIn(
                        of.orElseThrow(),
                        acting.orElseThrow(),
                        new Period(from.orElseThrow(), until.orElseThrow()),
                        fields.apply("reason"),
                        by))
                : Optional.empty();
    }

    private Optional<StaffId> staff(String field) {
        try {
            return Optional.of(new StaffId(fields.apply(field)));
        } catch (IllegalArgumentException e) {
            wrong(field, say("clinician.enter.clinician"));
            return Optional.empty();
        }
    }

    /** Empty means now; so does today, of which part is over. */
    private Optional<Instant> from(String field, Instant now) {
        if (fields.apply(field).isEmpty()) {
            return Optional.of(now);
        }
        return moment(field, moments::start).map(start -> start.isBefore(now) && isToday(field, now) ? now : start);
    }

    private boolean isToday(String field, Instant now) {
        return !fields.apply(field).contains("T")
                && Moments.day(fields.apply(field))
                        .equals(now.atZone(moments.zone()).toLocalDate());
    }

    private Optional<Instant> moment(String field, java.util.function.Function<String, Instant> reading) {
        try {
            return Optional.of(reading.apply(fields.apply(field)));
        } catch (DateTimeException e) {
            wrong(field, Moments.EXPECTED);
            return Optional.empty();
        }
    }

    private void wrong(String field, String expected) {
        String came = fields.apply(field);
        faults.add(new Fault(field, expected, came.isEmpty() ? "nothing" : came));
    }
}
