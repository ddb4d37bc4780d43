package org.onthelatch.fob;

import org.onthelatch.person.PersonId;
import org.onthelatch.person.VisitorId;
import org.onthelatch.staff.StaffId;

/** Who holds a fob. */
public sealed interface Holder {
    /** Her number or account, by which addresses name her. */
    String id();

    record OfResident(PersonId person) implements Holder {
        @Override
        public String id() {
            return person.value();
        }
    }

    record OfStaff(StaffId staff) implements Holder {
        @Override
        public String id() {
            return staff.value();
        }
    }

    record OfVisitor(VisitorId visitor) implements Holder {
        @Override
        public String id() {
            return visitor.value();
        }
    }
}
