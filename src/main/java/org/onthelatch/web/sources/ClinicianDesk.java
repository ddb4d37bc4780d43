package org.onthelatch.web.sources;

import java.time.Instant;
import java.util.List;
import org.onthelatch.person.ClinicianRequest;
import org.onthelatch.person.RecordClinician.Refusal;

/** Where it is recorded who is whose responsible clinician. Called on the journal's thread. */
public interface ClinicianDesk {
    /** @return what is wrong; empty if it was kept */
    List<Refusal> record(ClinicianRequest request, Instant now);
}
