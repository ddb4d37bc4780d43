package org.onthelatch.leave;

import java.time.Instant;
import java.util.List;

/** What a section 17 form must say, whatever her status (D9). */
final class LeaveFields {
    private final Instant now;

    LeaveFields(Instant now) {
        this.now = now;
    }

    void addTo(List<LeaveRefusal> refusals, Leave draft) {
        LeaveTerms terms = draft.terms();
        require(refusals, "purpose", terms.purpose(), "Write what the leave is for.");
        require(refusals, "places", draft.places(), "Write where she may go, and where not.");
        require(refusals, "contact", terms.contact(), "Write whom to ring when she is late, and who she can ring.");
        require(refusals, "consulted", terms.talk().consulted(), "Write who was consulted, and what they thought.");
        require(refusals, "riskView", terms.talk().riskView(), "Write what could go wrong and what protects her.");
        require(
                refusals,
                "herWords",
                terms.talk().herWords(),
                "Write what she says of it in her own words, or why she gave none.");
        addCompany(refusals, draft);
        addTimes(refusals, draft);
        if (terms.kind() == LeaveKind.SHORT) {
            require(
                    refusals,
                    "notToGoAhead",
                    terms.notToGoAhead(),
                    "Write in which circumstances it should not go ahead: nurses choose the time of short leave within these limits.");
            if (draft.longest().isZero()) {
                refusals.add(missing("longest", "Write how long one time out may last, such as 2h."));
            }
        } else {
            require(refusals, "overnightAddress", terms.overnightAddress(), "Write where she sleeps.");
        }
    }

    private static void addCompany(List<LeaveRefusal> refusals, Leave draft) {
        Custody custody = draft.terms().custody();
        if (draft.type() == LeaveType.ESCORTED) {
            require(
                    refusals,
                    "escort",
                    draft.terms().escort(),
                    "Write who escorts her: how many staff, or who by name.");
        }
        if (draft.type() == LeaveType.ACCOMPANIED && draft.companions().isEmpty()) {
            refusals.add(missing("companions", "Choose who goes with her. With staff, the leave is escorted."));
        }
        if (custody.directed() && draft.type() != LeaveType.ESCORTED) {
            refusals.add(new LeaveRefusal(
                    "custody",
                    "CUSTODY_NEEDS_ESCORT",
                    "Only escorted leave keeps her in custody (section 17(3)). Choose escorted, or do not direct custody.",
                    draft.type().name()));
        }
        if (custody.directed()) {
            require(
                    refusals,
                    "custodian",
                    custody.custodian(),
                    "Write who keeps her in custody: staff, or a person whom the managers authorised in writing, with the reference.");
        }
    }

    private void addTimes(List<LeaveRefusal> refusals, Leave draft) {
        if (draft.windows().isEmpty()) {
            refusals.add(missing("windows", "Enter at least one row of times, or say that it is at any time."));
        }
        if (draft.period().hasEnd() && !draft.period().until().isAfter(now)) {
            refusals.add(new LeaveRefusal(
                    "until",
                    "IN_THE_PAST",
                    "Let it end after now.",
                    draft.period().until().toString()));
        }
        if (!draft.period().hasEnd() && draft.terms().reviewOn().isEmpty()) {
            refusals.add(missing("reviewOn", "Leave without an end needs a day on which it is reviewed."));
        }
    }

    private static void require(List<LeaveRefusal> refusals, String field, String value, String says) {
        if (value.isBlank()) {
            refusals.add(missing(field, says));
        }
    }

    private static LeaveRefusal missing(String field, String says) {
        return new LeaveRefusal(field, "MISSING", says, "nothing");
    }
}
