package org.onthelatch.leave;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.onthelatch.audit.AuditEntry;
import org.onthelatch.audit.AuditEntry.Actor;
import org.onthelatch.audit.Book;
import org.onthelatch.legalstatus.Authority;
import org.onthelatch.legalstatus.AuthorityId;
import org.onthelatch.legalstatus.LegalHistory;
import org.onthelatch.legalstatus.LegalStatus;
import org.onthelatch.legalstatus.LegalStatus.Absence;
import org.onthelatch.legalstatus.LegalStatus.Hold;
import org.onthelatch.legalstatus.LegalStatuses;
import org.onthelatch.legalstatus.StatusCode;
import org.onthelatch.person.Charge;
import org.onthelatch.person.Clinicians;
import org.onthelatch.person.PersonId;
import org.onthelatch.staff.Role;
import org.onthelatch.staff.StaffId;
import org.onthelatch.ward.Period;
import org.onthelatch.ward.Window;

/** One person under any status with her leaves, for the rules of leave. */
final class LeaveWorld implements Book<Leave>, LeavePeople {
    static final Instant NOW = Instant.parse("2026-11-23T14:00:00Z");
    static final ZoneId LONDON = ZoneId.of("Europe/London");
    static final PersonId HER = new PersonId("P04");
    static final LeaveId ID = new LeaveId("leave0000001");
    static final Actor.Staff CLINICIAN = new Actor.Staff(new StaffId("t.ashby"), Role.RESPONSIBLE_CLINICIAN);

    final List<Leave> kept = new ArrayList<>();
    final List<AuditEntry> audit = new ArrayList<>();
    final List<Consent> consents = new ArrayList<>();
    private final LegalHistory legal;

    LeaveWorld(String words, Hold hold, Absence absence) {
        StatusCode code = new StatusCode("STATUS");
        Authority authority = new Authority(
                new AuthorityId("auth00000001"), HER, code, Period.ALWAYS, code, false, "", CLINICIAN.staff(), NOW);
        legal = LegalHistory.of(
                List.of(authority), new LegalStatuses(List.of(new LegalStatus(code, "", words, hold, absence))));
    }

    static LeaveWorld section3() {
        return new LeaveWorld("Section 3", Hold.MENTAL_HEALTH_ACT, Absence.RESPONSIBLE_CLINICIAN);
    }

    static LeaveWorld restricted() {
        return new LeaveWorld("Section 37/41", Hold.MENTAL_HEALTH_ACT, Absence.RESPONSIBLE_CLINICIAN_WITH_CONSENT);
    }

    GrantLeave.Outcome grant(Leave draft) {
        return new GrantLeave(this, this, LONDON).grant(draft, CLINICIAN, NOW);
    }

    static Instant day(int days) {
        return NOW.plus(Duration.ofDays(days));
    }

    /** A complete form for short unescorted leave. */
    static Leave draft(LeaveType type, Period period) {
        return draft(type, period, LeaveKind.SHORT, 1, "");
    }

    static Leave draft(LeaveType type, Period period, LeaveKind kind, int version, String cto) {
        return with(type, period, version, cto, terms(kind, Custody.NONE, "", true));
    }

    static Leave with(LeaveType type, Period period, int version, String cto, LeaveTerms terms) {
        return new Leave(
                ID,
                HER,
                Leave.Grantor.RESPONSIBLE_CLINICIAN,
                type,
                Set.of(),
                List.of(Window.daily(LocalTime.of(10, 0), LocalTime.of(16, 0))),
                period,
                Duration.ofHours(2),
                1,
                "The town; not the station",
                "Takes her phone",
                cto,
                new StaffId("nobody"),
                Instant.EPOCH,
                version,
                terms,
                List.of());
    }

    static LeaveTerms terms(LeaveKind kind, Custody custody, String courtOrder, boolean withinConsent) {
        return new LeaveTerms(
                kind,
                "The market",
                "One member of staff whom she chooses",
                custody,
                kind == LeaveKind.SHORT ? "" : "Her mother's",
                3,
                "If she has not slept",
                false,
                "The ward, on the card in her purse",
                List.of(),
                courtOrder,
                withinConsent,
                new LeaveTalk(
                        "Her mother and the ward",
                        LeaveTalk.HerCopy.GIVEN,
                        "Her mother, today",
                        LeaveTalk.NextOfKin.TOLD_WITH_HER_CONSENT,
                        "Crowds. She rings when it is too much.",
                        "I want to buy my own bread."),
                List.of(),
                List.of());
    }

    @Override
    public void add(Leave entry, AuditEntry why) {
        kept.removeIf(leave -> leave.id().equals(entry.id()));
        kept.add(entry);
        audit.add(why);
    }

    @Override
    public List<Leave> current() {
        return List.copyOf(kept);
    }

    @Override
    public List<Leave> all() {
        return List.copyOf(kept);
    }

    @Override
    public Optional<Standing> find(PersonId person) {
        return person.equals(HER)
                ? Optional.of(new Standing(legal, new BoundaryLeave(kept, consents), clinicians()))
                : Optional.empty();
    }

    /** Hers is {@link #CLINICIAN}. */
    static Clinicians clinicians() {
        return new Clinicians(
                List.of(new Charge(HER, CLINICIAN.staff(), NOW.minusSeconds(86_400), "", CLINICIAN.staff(), NOW)),
                List.of());
    }

    LegalStatus status() {
        return legal.statusAt(NOW);
    }
}
