package org.onthelatch.web.sources;

import org.onthelatch.incident.Incidents;
import org.onthelatch.incident.WorkOnIncident;

/** The incidents, and the way to do something about one. */
public interface IncidentDesk {
    /** As last committed. */
    Incidents all();

    /** Keeps what somebody did. Runs on the journal's thread, within a transaction. */
    WorkOnIncident.Outcome work(WorkOnIncident.Proposal proposal);
}
