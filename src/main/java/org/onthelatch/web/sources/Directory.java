package org.onthelatch.web.sources;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.onthelatch.person.Clinicians;
import org.onthelatch.person.PersonId;
import org.onthelatch.person.Visitor;
import org.onthelatch.person.VisitorId;
import org.onthelatch.staff.Role;
import org.onthelatch.staff.StaffId;
import org.onthelatch.staff.StaffMember;

/** Who staff and visitors are, so that a page can name them, and who is whose responsible clinician. */
public record Directory(Map<StaffId, StaffMember> staff, Map<VisitorId, Visitor> visitors, Clinicians clinicians) {
    public Directory {
        staff = Map.copyOf(staff);
        visitors = Map.copyOf(visitors);
    }

    public static Directory of(Collection<StaffMember> staff, Collection<Visitor> visitors) {
        return new Directory(
                staff.stream().collect(Collectors.toUnmodifiableMap(StaffMember::id, Function.identity())),
                visitors.stream().collect(Collectors.toUnmodifiableMap(Visitor::id, Function.identity())),
                Clinicians.NONE);
    }

    public Directory with(Clinicians now) {
        return new Directory(staff, visitors, now);
    }

    /** Who may be somebody's responsible clinician, by name. */
    public List<StaffMember> approvedClinicians() {
        return staff.values().stream()
                .filter(member -> member.role() == Role.RESPONSIBLE_CLINICIAN)
                .sorted(java.util.Comparator.comparing(StaffMember::name))
                .toList();
    }

    public boolean isApprovedClinician(StaffId id) {
        return approvedClinicians().stream().anyMatch(member -> member.id().equals(id));
    }

    /** Who decides what somebody asks for: who is in charge of her; before she has one, any who can be. */
    public Optional<StaffId> decidesFor(PersonId person, Instant at) {
        return clinicians
                .inChargeOf(person, at)
                .or(() -> approvedClinicians().stream().map(StaffMember::id).findFirst());
    }

    /** Her name and profession, or her id if nobody of that id is known any more. */
    public String name(StaffId id) {
        return Optional.ofNullable(staff.get(id))
                .map(member -> "%s, %s".formatted(member.name(), member.profession()))
                .orElse(id.value());
    }

    /** Her name alone, for the middle of a sentence. */
    public String person(StaffId id) {
        return Optional.ofNullable(staff.get(id)).map(StaffMember::name).orElse(id.value());
    }

    public String name(VisitorId id) {
        return Optional.ofNullable(visitors.get(id)).map(Visitor::name).orElse(id.value());
    }

    public List<Visitor> visitorsInOrder() {
        return visitors.values().stream()
                .sorted(java.util.Comparator.comparing(visitor -> visitor.id().value()))
                .toList();
    }
}
