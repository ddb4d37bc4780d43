package org.onthelatch.web.board;

import java.time.Instant;
import java.util.Optional;
import org.onthelatch.audit.AuditEntry.Actor;
import org.onthelatch.call.AnswerCall;
import org.onthelatch.call.CallId;
import org.onthelatch.call.Calls;
import org.onthelatch.call.Request;
import org.onthelatch.doorcontroller.CommandId;
import org.onthelatch.person.PersonId;
import org.onthelatch.web.sources.CallDesk;

/** Stands where the board asks for nothing. */
final class NoCalls implements CallDesk {
    @Override
    public Calls all() {
        return Calls.NONE;
    }

    @Override
    public AnswerCall.Outcome answer(AnswerCall.Proposal proposal) {
        throw new UnsupportedOperationException("nobody calls here");
    }

    @Override
    public void askedDoor(CallId call, CommandId command, Optional<PersonId> whom, Actor.Staff by, Instant at) {
        throw new UnsupportedOperationException("nobody calls here");
    }

    @Override
    public AnswerCall.Outcome askedInPerson(Request.InPerson request, Actor.Staff by, Instant now) {
        throw new UnsupportedOperationException("nobody calls here");
    }
}
