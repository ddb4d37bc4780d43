package org.onthelatch.web.sources;

import java.time.Instant;
import java.util.Optional;
import org.onthelatch.audit.AuditEntry.Actor;
import org.onthelatch.call.AnswerCall;
import org.onthelatch.call.CallId;
import org.onthelatch.call.Calls;
import org.onthelatch.call.Request;
import org.onthelatch.doorcontroller.CommandId;
import org.onthelatch.person.PersonId;

/** The calls at the doors, and the ways to do something about one. All but {@link #all} run on the journal's thread. */
public interface CallDesk {
    /** As last committed. */
    Calls all();

    AnswerCall.Outcome answer(AnswerCall.Proposal proposal);

    /** Keeps that the door of a call was asked to open. */
    void askedDoor(CallId call, CommandId command, Optional<PersonId> whom, Actor.Staff by, Instant at);

    AnswerCall.Outcome askedInPerson(Request.InPerson request, Actor.Staff by, Instant now);
}
