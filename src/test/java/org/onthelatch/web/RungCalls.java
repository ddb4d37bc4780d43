package org.onthelatch.web;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.onthelatch.accesslist.CurrentFacts;
import org.onthelatch.audit.AuditEntry;
import org.onthelatch.audit.AuditEntry.Actor;
import org.onthelatch.audit.InMemoryBook;
import org.onthelatch.call.AnswerCall;
import org.onthelatch.call.CallEntry;
import org.onthelatch.call.CallId;
import org.onthelatch.call.Calls;
import org.onthelatch.call.LiveCalls;
import org.onthelatch.call.RecentRefusals;
import org.onthelatch.call.Request;
import org.onthelatch.call.RingStaff;
import org.onthelatch.doorcontroller.CommandId;
import org.onthelatch.egress.KeptEvent;
import org.onthelatch.egress.RecordEgress;
import org.onthelatch.person.PersonId;
import org.onthelatch.web.sources.CallDesk;

/** Calls for as long as a test lasts. */
final class RungCalls implements CallDesk {
    private final InMemoryBook<CallEntry> book =
            InMemoryBook.versioned(entry -> entry.call().value(), CallEntry::version);
    private final LiveCalls calls = new LiveCalls(book);
    private final AnswerCall answer;
    private final RingStaff ring =
            new RingStaff(calls, new RecentRefusals(), door -> true, command -> Optional.empty());

    RungCalls(CurrentFacts facts) {
        this.answer = new AnswerCall(calls, facts);
    }

    synchronized void heard(KeptEvent event) {
        ring.keep(
                new RecordEgress.Recorded(
                        event.event().key().controller(),
                        List.of(event),
                        0,
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of()),
                event.recordedAt());
        calls.readAll();
    }

    synchronized List<AuditEntry> audits() {
        return book.audits();
    }

    @Override
    public synchronized Calls all() {
        return calls.all();
    }

    @Override
    public synchronized AnswerCall.Outcome answer(AnswerCall.Proposal proposal) {
        AnswerCall.Outcome outcome = answer.answer(proposal);
        calls.readAll();
        return outcome;
    }

    @Override
    public synchronized void askedDoor(
            CallId call, CommandId command, Optional<PersonId> whom, Actor.Staff by, Instant at) {
        answer.askedDoor(call, command, whom, by, at);
        calls.readAll();
    }

    @Override
    public synchronized AnswerCall.Outcome askedInPerson(Request.InPerson request, Actor.Staff by, Instant now) {
        AnswerCall.Outcome outcome = answer.askedInPerson(request, by, now);
        calls.readAll();
        return outcome;
    }
}
