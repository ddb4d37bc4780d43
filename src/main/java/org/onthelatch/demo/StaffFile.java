package org.onthelatch.demo;

import java.util.List;
import java.util.Optional;
import org.onthelatch.person.Visitor;
import org.onthelatch.person.VisitorId;
import org.onthelatch.staff.Role;
import org.onthelatch.staff.StaffId;
import org.onthelatch.staff.StaffMember;
import org.onthelatch.yaml.Kind;
import org.onthelatch.yaml.Section;

/** Reads staff.yaml and visitors.yaml. */
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
