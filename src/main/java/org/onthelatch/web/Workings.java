package org.onthelatch.web;

import java.time.Clock;
import java.util.List;
import java.util.function.Supplier;
import org.onthelatch.assessment.RecordHold;
import org.onthelatch.audit.AuditLog;
import org.onthelatch.audit.Journal;
import org.onthelatch.audit.RecordReads;
import org.onthelatch.legalstatus.RecordStatus;
import org.onthelatch.restriction.SecureExit;
import org.onthelatch.staff.SessionLimits;
import org.onthelatch.web.http.Route;
import org.onthelatch.web.signin.FindAccount;
import org.onthelatch.web.sources.AccountDesk;
import org.onthelatch.web.sources.ClinicianDesk;
import org.onthelatch.web.sources.Commanding;
import org.onthelatch.web.sources.LeaveDesk;
import org.onthelatch.web.sources.Newcomers;
import org.onthelatch.web.sources.Readiness;
import org.onthelatch.web.sources.Recording;
import org.onthelatch.web.sources.Sources;

/**
 * What the web server works with.
 *
 * @param readiness asked on a thread that may block
 * @param more routes beyond the table, such as the demo's clock
 */
public record Workings(
        Sources sources,
        FindAccount accounts,
        AccountDesk accountDesk,
        SessionLimits sessionLimits,
        Journal journal,
        AuditLog auditLog,
        RecordReads reads,
        Recording recording,
        RecordHold holds,
        RecordStatus statuses,
        LeaveDesk leaveDesk,
        ClinicianDesk clinicians,
        Commanding commanding,
        SecureExit locks,
        Newcomers newcomers,
        Supplier<Readiness> readiness,
        Clock clock,
        List<Route> more) {
    public Workings {
        more = List.copyOf(more);
    }

    /** The same over other sources. */
    Workings with(Sources narrowed) {
        return new Workings(
                narrowed,
                accounts,
                accountDesk,
                sessionLimits,
                journal,
                auditLog,
                reads,
                recording,
                holds,
                statuses,
                leaveDesk,
                clinicians,
                commanding,
                locks,
                newcomers,
                readiness,
                clock,
                more);
    }
}
