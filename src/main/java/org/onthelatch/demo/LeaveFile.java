package org.onthelatch.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.onthelatch.leave.Consent;
import org.onthelatch.leave.ConsentId;
import org.onthelatch.leave.Leave;
import org.onthelatch.leave.LeaveId;
import org.onthelatch.leave.LeaveType;
import org.onthelatch.person.PersonId;
import org.onthelatch.person.VisitorId;
import org.onthelatch.staff.StaffId;
import org.onthelatch.ward.Period;
import org.onthelatch.ward.Window;
import org.onthelatch.yaml.Kind;
import org.onthelatch.yaml.Section;
import org.onthelatch.yaml.Times;

/** Reads leave.yaml: section 17 leave, and the Secretary of State's consents, given and awaited. */
final class LeaveFile {
    private final DemoKinds kinds;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<Leave> leaves = new ArrayList<>();
    private final List<Consent> consents = new ArrayList<>();

    private LeaveFile(DemoKinds kinds) {
        this.kinds = kinds;
    }

    static LeaveFile read(Section top, DemoKinds kinds) {
        LeaveFile file = new LeaveFile(kinds);
        top.listOfSections("leave").forEach(section -> file.leave(section).ifPresent(file.leaves::add));
        top.listOfSections("consents").forEach(section -> file.given(section).ifPresent(file.consents::add));
        top.listOfSections("requests").forEach(section -> file.awaited(section).ifPresent(file.consents::add));
        return file;
    }

    List<Leave> leaves() {
        return leaves;
    }

    List<Consent> consents() {
        return consents;
    }

    private Optional<Leave> leave(Section section) {
        Optional<PersonId> person = section.required("person", kinds.person());
        Optional<LeaveType> type = section.required("type", Kind.oneOf(LeaveType.class));
        Optional<List<VisitorId>> companions = section.optionalList("companions", kinds.visitor());
        Optional<List<List<Window>>> hours = section.list("hours", Times.WINDOWS);
        Optional<Period> period = period(section);
        Optional<Duration> longest = section.optional("longest", Times.SPAN_OF_TIME, Duration.ZERO);
        Optional<Integer> usesPerDay = section.optional("usesPerDay", Kind.number(0, 9), 0);
        Optional<String> places = section.required("places", Kind.TEXT);
        Optional<String> conditions = section.required("conditions", Kind.TEXT);
        Optional<String> ctoConsidered = section.optional("ctoConsidered", Kind.TEXT, "");
        Optional<StaffId> by = section.required("by", kinds.staffMember());
        Optional<Instant> recorded = section.required("recorded", DemoKinds.MOMENT);
        return section.build(() -> new Leave(
                new LeaveId(id("leave", person.orElseThrow())),
                person.orElseThrow(),
                Leave.Grantor.RESPONSIBLE_CLINICIAN,
                type.orElseThrow(),
                Set.copyOf(companions.orElseThrow()),
                hours.orElseThrow().stream().flatMap(List::stream).toList(),
                period.orElseThrow(),
                longest.orElseThrow(),
                usesPerDay.orElseThrow(),
                places.orElseThrow(),
                conditions.orElseThrow(),
                ctoConsidered.orElseThrow(),
                by.orElseThrow(),
                recorded.orElseThrow()));
    }

    private static Optional<Period> period(Section section) {
        Optional<Instant> from = section.required("from", DemoKinds.MOMENT);
        Optional<Instant> until = section.optional("until", DemoKinds.MOMENT, Instant.MAX);
        return from.flatMap(start -> until.map(end -> new Period(start, end)));
    }

    private Optional<Consent> given(Section section) {
        Optional<PersonId> person = section.required("person", kinds.person());
        Optional<List<LeaveType>> scope = section.list("scope", Kind.oneOf(LeaveType.class));
        Optional<Period> period = period(section);
        Optional<String> reference = section.required("reference", Kind.TEXT);
        Optional<Boolean> overnight = section.optional("overnight", Kind.YES_NO, true);
        Optional<String> places = section.optional("places", Kind.TEXT, "");
        return section.build(() -> new Consent.Given(
                new ConsentId(id("consent", person.orElseThrow())),
                person.orElseThrow(),
                Set.copyOf(scope.orElseThrow()),
                period.orElseThrow(),
                reference.orElseThrow(),
                new Consent.Limits(overnight.orElseThrow(), places.orElseThrow())));
    }

    private Optional<Consent> awaited(Section section) {
        Optional<PersonId> person = section.required("person", kinds.person());
        Optional<List<LeaveType>> scope = section.list("scope", Kind.oneOf(LeaveType.class));
        Optional<Instant> since = section.required("since", DemoKinds.MOMENT);
        return section.build(() -> new Consent.Awaited(
                new ConsentId(id("consent", person.orElseThrow())),
                person.orElseThrow(),
                Set.copyOf(scope.orElseThrow()),
                since.orElseThrow()));
    }

    private String id(String kind, PersonId person) {
        return OpaqueId.of(kind, person.value(), numbers.merge(kind + person, 1, Integer::sum));
    }
}
