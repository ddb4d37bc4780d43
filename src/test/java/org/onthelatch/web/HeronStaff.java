package org.onthelatch.web;

import java.util.List;
import org.onthelatch.person.Visitor;
import org.onthelatch.person.VisitorId;
import org.onthelatch.staff.Role;
import org.onthelatch.staff.StaffId;
import org.onthelatch.staff.StaffMember;
import org.onthelatch.web.sources.Directory;

/** Who works on the fixture's wards and visits them. */
final class HeronStaff {
    private HeronStaff() {}

    static Directory directory() {
        return Directory.of(
                List.of(
                        new StaffMember(HeronPeople.ASHBY, "Dr T. Ashby", Role.RESPONSIBLE_CLINICIAN, "consultant"),
                        new StaffMember(
                                HeronPeople.CLINICIAN, "Test Clinician", Role.RESPONSIBLE_CLINICIAN, "consultant"),
                        new StaffMember(new StaffId("l.pryce"), "L. Pryce", Role.NURSE, "registered nurse")),
                List.of(new Visitor(new VisitorId("V01"), "Megan M.", "sister of P03")));
    }
}
