package org.onthelatch.web.board;

import org.onthelatch.incident.Incidents;
import org.onthelatch.incident.WorkOnIncident;
import org.onthelatch.web.sources.IncidentDesk;

/** Stands where the board asks for nothing. */
final class NoIncidents implements IncidentDesk {
    @Override
    public Incidents all() {
        return Incidents.NONE;
    }

    @Override
    public WorkOnIncident.Outcome work(WorkOnIncident.Proposal proposal) {
        throw new UnsupportedOperationException("the board does nothing about an incident");
    }
}
