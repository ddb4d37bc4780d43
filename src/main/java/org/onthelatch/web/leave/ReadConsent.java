package org.onthelatch.web.leave;

import static org.onthelatch.web.words.Say.say;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.onthelatch.audit.AuditEntry.Actor;
import org.onthelatch.leave.Consent;
import org.onthelatch.leave.ConsentId;
import org.onthelatch.leave.ConsentRequest;
import org.onthelatch.leave.LeaveType;
import org.onthelatch.person.PersonId;
import org.onthelatch.ward.Period;
import org.onthelatch.web.http.Fault;
import org.onthelatch.web.words.Moments;

/** Reads what a page or a program says MHCS was asked or answered; remembers all that it cannot read. */
final class ReadConsent {
    static final List<String> ACTIONS = List.of("ASK", "GRANT", "DECLINE", "WITHDRAW");

    private final UnaryOperator<String> fields;
    private final Set<LeaveType> scope;
    private final boolean overnight;
    private final Moments moments;
    private final List<Fault> faults = new ArrayList<>();

    ReadConsent(UnaryOperator<String> fields, Set<LeaveType> scope, boolean overnight, Moments moments) {
        this.fields = fields;
        this.scope = scope;
        this.overnight = overnight;
        this.moments = moments;
    }

    List<Fault> faults() {
        return List.copyOf(faults);
    }

    /** None, with faults, if something cannot be read. */
    Optional<ConsentRequest> of(PersonId person, String newId, Actor.Staff by, Instant now) {
        String action = fields.apply("action");
        if (!ACTIONS.contains(action)) {
            wrong("action", say("consent.expected.action"));
            return Optional.empty();
        }
        Optional<ConsentId> id = id(action, newId);
        if (action.equals("ASK")) {
            Optional<Instant> since = moment("since", moments::start, now);
            return built(() -> new ConsentRequest.Asked(id.orElseThrow(), person, scope, since.orElseThrow(), by));
        }
        if (action.equals("DECLINE")) {
            Optional<Instant> at = moment("at", moments::start, now);
            return built(() -> new ConsentRequest.Declined(
                    id.orElseThrow(), person, at.orElseThrow(), fields.apply("reference"), by));
        }
        if (action.equals("WITHDRAW")) {
            Optional<Instant> at = moment("at", moments::start, now);
            return built(() -> new ConsentRequest.Withdrawn(
                    id.orElseThrow(), person, at.orElseThrow(), fields.apply("reference"), by));
        }
        Optional<Instant> from = moment("from", moments::start, now);
        Optional<Instant> until = moment("until", moments::end, Instant.MAX);
        if (from.isPresent() && until.isPresent() && !from.get().isBefore(until.get())) {
            wrong("until", say("consent.expected.until"));
        }
        return built(() -> new ConsentRequest.Granted(
                id.orElseThrow(),
                person,
                scope,
                new Period(from.orElseThrow(), until.orElseThrow()),
                fields.apply("reference"),
                new Consent.Limits(overnight, fields.apply("places")),
                by));
    }

    private Optional<ConsentRequest> built(java.util.function.Supplier<ConsentRequest> build) {
        return faults.isEmpty() ? Optional.of(build.get()) : Optional.empty();
    }

    private Optional<ConsentId> id(String action, String newId) {
        String given = action.equals("ASK") ? "" : fields.apply("id");
        try {
            return Optional.of(new ConsentId(given.isEmpty() ? newId : given));
        } catch (IllegalArgumentException e) {
            wrong("id", say("consent.expected.id"));
            return Optional.empty();
        }
    }

    private Optional<Instant> moment(String field, Function<String, Instant> reading, Instant otherwise) {
        if (fields.apply(field).isEmpty()) {
            return Optional.of(otherwise);
        }
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
