package org.onthelatch.fob;

import java.util.List;
import java.util.Optional;
import org.onthelatch.person.PersonId;
import org.onthelatch.person.Resident;
import org.onthelatch.person.Visitor;
import org.onthelatch.staff.StaffMember;

/** Everybody who may hold a fob. */
public record Holders(List<Resident> residents, List<StaffMember> staff, List<Visitor> visitors) {
    public Holders {
        residents = List.copyOf(residents);
        staff = List.copyOf(staff);
        visitors = List.copyOf(visitors);
    }

    public Optional<Resident> resident(PersonId id) {
        return residents.stream().filter(known -> known.id().equals(id)).findFirst();
    }

    /** The holder with this id, told apart by its form. */
    public Optional<Holder> find(String id) {
        for (Resident resident : residents) {
            if (resident.id().value().equals(id)) {
                return Optional.of(new Holder.OfResident(resident.id()));
            }
        }
        for (Visitor visitor : visitors) {
            if (visitor.id().value().equals(id)) {
                return Optional.of(new Holder.OfVisitor(visitor.id()));
            }
        }
        return staff.stream()
                .filter(member -> member.id().value().equals(id))
                .findFirst()
                .map(member -> new Holder.OfStaff(member.id()));
    }

    /** Her name, or the id of somebody who is not known any more. */
    public String name(Holder holder) {
        if (holder instanceof Holder.OfResident resident) {
            return resident(resident.person())
                    .map(Resident::name)
                    .orElse(resident.person().value());
        }
        if (holder instanceof Holder.OfVisitor visitor) {
            return visitors.stream()
                    .filter(known -> known.id().equals(visitor.visitor()))
                    .findFirst()
                    .map(Visitor::name)
                    .orElse(visitor.visitor().value());
        }
        return staff.stream()
                .filter(known -> holder.equals(new Holder.OfStaff(known.id())))
                .findFirst()
                .map(StaffMember::name)
                .orElse(holder.id());
    }
}
