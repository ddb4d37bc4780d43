package org.onthelatch.call;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.onthelatch.accesslist.CurrentFacts;
import org.onthelatch.audit.AuditEntry;
import org.onthelatch.audit.AuditEntry.Actor;
import org.onthelatch.doorcontroller.CommandId;
import org.onthelatch.person.PersonId;

/** Keeps what staff did about a call. Nothing here can keep a door from being released (D57). Runs on the journal's thread. */
public final class AnswerCall {
    private final LiveCalls calls;
    private final CurrentFacts facts;

    public AnswerCall(LiveCalls calls, CurrentFacts facts) {
        this.calls = calls;
        this.facts = facts;
    }

    /** @param basedOn the version that she saw */
    public record Proposal(CallId call, int basedOn, Answered answered, Actor.Staff by, Instant at) {}

    /** What came of it. */
    public sealed interface Outcome {
        record Kept(Call call) implements Outcome {}

        record Refused(List<CallRefusal> refusals) implements Outcome {}

        /** Somebody else did something in the meantime; nothing was kept. */
        record Stale(Call latest) implements Outcome {}

        record Unknown() implements Outcome {}
    }

    public Outcome answer(Proposal proposal) {
        Optional<Call> found = calls.latest().find(proposal.call());
        if (found.isEmpty()) {
            return new Outcome.Unknown();
        }
        Call call = found.get();
        if (call.versionByPeople() > proposal.basedOn()) {
            return new Outcome.Stale(call);
        }
        JudgeAnswer judge = new JudgeAnswer(call, facts.get(), proposal);
        List<CallRefusal> refusals = judge.refusals();
        return refusals.isEmpty() ? keep(call, judge.step(), proposal) : new Outcome.Refused(refusals);
    }

    private Outcome keep(Call call, CallStep step, Proposal proposal) {
        CallEntry entry = new CallEntry(call.id(), call.version() + 1, proposal.at(), step);
        String reason = "%s %s"
                .formatted(proposal.answered().basis(), proposal.answered().words());
        String action = proposal.answered().action().doing();
        calls.add(entry, new AuditEntry(proposal.by(), action, call.id().value(), proposal.at(), reason.strip()));
        return new Outcome.Kept(call.with(entry));
    }

    /**
     * Somebody asks the door of a call to open. Never refused: with a call that is over, or that nobody knows, only the
     * command itself is on record.
     */
    public void askedDoor(CallId id, CommandId command, Optional<PersonId> whom, Actor.Staff by, Instant at) {
        calls.latest().find(id).filter(call -> !call.hasEnded()).ifPresent(call -> {
            CallStep step =
                    new CallStep.AskedDoor(by.staff(), command, whom.stream().toList());
            AuditEntry audit = new AuditEntry(by, "let out after call", id.value(), at, command.value());
            calls.add(new CallEntry(id, call.version() + 1, at, step), audit);
        });
    }

    /** She asked a member of staff and not the door. */
    public Outcome askedInPerson(Request.InPerson request, Actor.Staff by, Instant now) {
        List<CallRefusal> refusals = JudgeAnswer.refusals(request, facts.get(), now);
        if (!refusals.isEmpty()) {
            return new Outcome.Refused(refusals);
        }
        Optional<Call> before = calls.latest().find(request.id());
        if (before.isPresent()) {
            return new Outcome.Kept(before.get());
        }
        CallEntry entry = new CallEntry(request.id(), 1, now, new CallStep.Rang(request));
        String subject = "%s %s".formatted(request.whom(), request.door());
        calls.add(entry, new AuditEntry(by, "asked to go out", subject, now, ""));
        return new Outcome.Kept(Call.rang(entry));
    }
}
