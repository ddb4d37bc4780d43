package org.onthelatch.store;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.onthelatch.accesslist.CurrentFacts;
import org.onthelatch.audit.AuditEntry.Actor;
import org.onthelatch.call.AnswerCall;
import org.onthelatch.call.CallId;
import org.onthelatch.call.Calls;
import org.onthelatch.call.EscalateCalls;
import org.onthelatch.call.LiveCalls;
import org.onthelatch.call.RecentRefusals;
import org.onthelatch.call.Request;
import org.onthelatch.call.RingStaff;
import org.onthelatch.doorcontroller.CommandId;
import org.onthelatch.doorcontroller.DoorCommands;
import org.onthelatch.egress.EgressRecords;
import org.onthelatch.person.PersonId;
import org.onthelatch.sqlite.AfterCommit;
import org.onthelatch.sqlite.RecordKind;
import org.onthelatch.sqlite.SqliteBooks;
import org.onthelatch.ward.Door;
import org.onthelatch.ward.DoorId;
import org.onthelatch.web.sources.CallDesk;

/** The calls as last committed, and the ways to begin, escalate and answer one. */
public final class KeptCalls implements CallDesk, AfterCommit {
    /** More than any ward's doors report in ten minutes. */
    private static final int MOST_RECENT = 10_000;

    private final LiveCalls calls;
    private final CurrentFacts facts;
    private final AnswerCall answer;
    private final EscalateCalls escalate;
    private final RecentRefusals refusals = new RecentRefusals();
    private volatile Runnable changed = () -> {};

    KeptCalls(SqliteBooks books, CurrentFacts facts) {
        this.calls = new LiveCalls(books.calls());
        this.facts = facts;
        this.answer = new AnswerCall(calls, facts);
        this.escalate = new EscalateCalls(calls);
    }

    @Override
    public void committed(Set<RecordKind> kinds) {
        if (kinds.contains(RecordKind.CALL)) {
            calls.readAll();
            changed.run();
        }
    }

    /** What follows each change of the calls: somebody looks when the next is called. */
    public void onChange(Runnable next) {
        changed = next;
    }

    /** Reads everything; on the journal's thread. */
    void readAll(EgressRecords egress, Instant now) {
        calls.readAll();
        EgressRecords.Query recent = new EgressRecords.Query(
                now.minus(RecentRefusals.WITHIN),
                now,
                Optional.empty(),
                Optional.empty(),
                EgressRecords.Query.Outcome.REFUSED,
                Optional.empty(),
                MOST_RECENT);
        refusals.remember(
                egress.find(recent).stream().map(EgressRecords.Entry::event).toList(), now);
    }

    RingStaff ringing(DoorCommands commands) {
        return new RingStaff(calls, refusals, this::isExit, commands::kept);
    }

    private boolean isExit(DoorId door) {
        return facts.get().register().find(door).filter(Door::isExit).isPresent();
    }

    public EscalateCalls escalating() {
        return escalate;
    }

    @Override
    public Calls all() {
        return calls.all();
    }

    @Override
    public AnswerCall.Outcome answer(AnswerCall.Proposal proposal) {
        return answer.answer(proposal);
    }

    @Override
    public void askedDoor(CallId call, CommandId command, Optional<PersonId> whom, Actor.Staff by, Instant at) {
        answer.askedDoor(call, command, whom, by, at);
    }

    @Override
    public AnswerCall.Outcome askedInPerson(Request.InPerson request, Actor.Staff by, Instant now) {
        return answer.askedInPerson(request, by, now);
    }
}
