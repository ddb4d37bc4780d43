package org.onthelatch.fob;

import org.onthelatch.person.PersonId;
import org.onthelatch.person.VisitorId;
import org.onthelatch.staff.StaffId;

/** Who holds a fob. */
public sealed interface Holder {
    record OfResident(PersonId person) implements Holder {}

    record OfStaff(StaffId staff) implements Holder {}

    record OfVisitor(VisitorId visitor) implements Holder {}
}
