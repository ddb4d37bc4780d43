package org.onthelatch.demo;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.onthelatch.person.Charge;
import org.onthelatch.person.Cover;
import org.onthelatch.person.PersonId;
import org.onthelatch.person.Visitor;
import org.onthelatch.person.VisitorId;
import org.onthelatch.staff.Role;
import org.onthelatch.staff.StaffId;
import org.onthelatch.staff.StaffMember;
import org.onthelatch.ward.Period;
import org.onthelatch.yaml.Kind;
import org.onthelatch.yaml.Section;

/** Reads staff.yaml, who is whose responsible clinician included, and visitors.yaml. */
final class StaffFile {
    private StaffFile() {}

    static List<StaffMember> staff(Section top, DemoKinds kinds) {
        return top.sections("staff").stream()
                .map(section -> member(section, kinds))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<StaffMember> member(Section section, DemoKinds kinds) {
        Optional<StaffId> id = section.nameAs(kinds.staffMember());
        Optional<String> name = section.required("name", Kind.TEXT);
        Optional<Role> role = section.required("role", Kind.oneOf(Role.class));
        Optional<String> profession = section.required("profession", Kind.TEXT);
        return section.build(() ->
                new StaffMember(id.orElseThrow(), name.orElseThrow(), role.orElseThrow(), profession.orElseThrow()));
    }

    /** One for each person named. */
    static List<Charge> charges(Section top, DemoKinds kinds) {
        return top.listOfSections("charges").stream()
                .flatMap(section -> charge(section, kinds))
                .toList();
    }

    private static Stream<Charge> charge(Section section, DemoKinds kinds) {
        Optional<StaffId> clinician = section.required("clinician", kinds.staffMember());
        Optional<List<PersonId>> people = section.list("of", kinds.person());
        Optional<Instant> from = section.required("from", DemoKinds.MOMENT);
        Optional<String> reason = section.required("reason", Kind.TEXT);
        Optional<StaffId> by = section.required("by", kinds.staffMember());
        return section
                .build(() -> people.orElseThrow().stream()
                        .map(person -> new Charge(
                                person,
                                clinician.orElseThrow(),
                                from.orElseThrow(),
                                reason.orElseThrow(),
                                by.orElseThrow(),
                                from.orElseThrow()))
                        .toList())
                .stream()
                .flatMap(List::stream);
    }

    static List<Cover> covers(Section top, DemoKinds kinds) {
        return top.listOfSections("covers").stream()
                .flatMap(section -> cover(section, kinds).stream())
                .toList();
    }

    private static Optional<Cover> cover(Section section, DemoKinds kinds) {
        Optional<StaffId> of = section.required("of", kinds.staffMember());
        Optional<StaffId> by = section.required("by", kinds.staffMember());
        Optional<Instant> from = section.required("from", DemoKinds.MOMENT);
        Optional<Instant> until = section.required("until", DemoKinds.MOMENT);
        Optional<String> reason = section.required("reason", Kind.TEXT);
        Optional<StaffId> recordedBy = section.required("recordedBy", kinds.staffMember());
        Optional<Instant> recorded = section.required("recorded", DemoKinds.MOMENT);
        return section.build(() -> new Cover(
                of.orElseThrow(),
                by.orElseThrow(),
                new Period(from.orElseThrow(), until.orElseThrow()),
                reason.orElseThrow(),
                recordedBy.orElseThrow(),
                recorded.orElseThrow()));
    }

    static List<Visitor> visitors(Section top, DemoKinds kinds) {
        return top.sections("visitors").stream()
                .map(section -> visitor(section, kinds))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Visitor> visitor(Section section, DemoKinds kinds) {
        Optional<VisitorId> id = section.nameAs(kinds.visitor());
        Optional<String> name = section.required("name", Kind.TEXT);
        Optional<String> relation = section.required("relation", Kind.TEXT);
        return section.build(() -> new Visitor(id.orElseThrow(), name.orElseThrow(), relation.orElseThrow()));
    }
}
