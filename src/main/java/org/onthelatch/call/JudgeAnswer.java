package org.onthelatch.call;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.onthelatch.accesslist.AccessFacts;
import org.onthelatch.accesslist.Credential;
import org.onthelatch.accesslist.Decide;
import org.onthelatch.accesslist.Decision;
import org.onthelatch.call.AnswerCall.Proposal;
import org.onthelatch.call.Answered.Basis;
import org.onthelatch.fob.Holder;
import org.onthelatch.legalstatus.HoldingPower;
import org.onthelatch.legalstatus.LegalStatus;
import org.onthelatch.person.PersonId;

/** Asks what an answer to a call must say, above all on what ground somebody is not let out (D58). Pure. */
final class JudgeAnswer {
    static final int LONGEST_WORDS = 2_000;

    /** Somebody who writes down later what she was asked does so within a shift or two. */
    private static final Duration LATEST = Duration.ofHours(24);

    private final Call call;
    private final AccessFacts facts;
    private final Proposal proposal;
    private final Answered answered;
    private final List<CallRefusal> refusals = new ArrayList<>();

    JudgeAnswer(Call call, AccessFacts facts, Proposal proposal) {
        this.call = call;
        this.facts = facts;
        this.proposal = proposal;
        this.answered = proposal.answered();
    }

    /** Whoever called, as she says or as the call has it. */
    private Optional<PersonId> whom() {
        return answered.whom().or(call::person);
    }

    List<CallRefusal> refusals() {
        if (call.hasEnded()) {
            refuse("action", "This call is over. If she asks again, write down a new request.", "a call that is over");
        }
        if (answered.whom().filter(person -> facts.resident(person).isEmpty()).isPresent()) {
            refuse(
                    "person",
                    "Choose a person who lives here.",
                    answered.whom().orElseThrow().value());
        }
        switch (answered.action()) {
            case CAME -> atMost("words", answered.words());
            case OPENED_BY_HAND -> atMost("words", answered.words());
            case NOBODY_THERE -> atMost("words", answered.words());
            case STAYED -> words("words", answered.words(), "Write down what she said, in her own words.");
            case NECESSITY -> necessity();
            case DECLINE -> decline();
        }
        return List.copyOf(refusals);
    }

    private void necessity() {
        needWhom();
        words(
                "words",
                answered.words(),
                "Say what would happen at once if she went now. If nothing would, let her out.");
        call.keptBack()
                .ifPresent(before -> refuse(
                        "action",
                        "She was kept back of necessity already, which is for minutes only. Now let her out, or start a"
                                + " holding power.",
                        "a second time"));
    }

    private void decline() {
        needWhom();
        atMost("words", answered.words());
        if (answered.ground().isEmpty()) {
            refuse(
                    "basis",
                    "Choose on what lawful ground she is not let out. If there is none, let her out.",
                    "nothing");
            return;
        }
        switch (answered.ground().get()) {
            case RECORDED_AUTHORITY -> recordedAuthority();
            case HOLDING_POWER -> holdingPower();
            case BEST_INTERESTS -> bestInterests();
        }
    }

    private void recordedAuthority() {
        status().filter(status -> !status.givesPowerToHold())
                .ifPresent(status -> refuse(
                        "basis",
                        "Nothing on record gives anyone power to hold her (%s). Let her out; or, if she must not go now, start a"
                                        .formatted(status.words())
                                + " holding power.",
                        Basis.RECORDED_AUTHORITY.name()));
    }

    private void holdingPower() {
        status().filter(status -> HoldingPower.of(status.code()).isEmpty())
                .ifPresent(status -> refuse(
                        "basis",
                        "No holding power is running. Start it on her hold page first: it counts from when it is recorded.",
                        Basis.HOLDING_POWER.name()));
    }

    private void bestInterests() {
        words(
                "lacksCapacity",
                answered.lacksCapacity(),
                "Say which decision she cannot make now, and why you believe so. If she can make it, let her out.");
        words(
                "bestInterests",
                answered.bestInterests(),
                "Say why it is in her best interests, and which harm it keeps from her.");
        words(
                "lessRestrictive",
                answered.lessRestrictive(),
                "Say what less you tried or thought of, such as going with her.");
    }

    /** Her status as the record has it now; none if nobody knows who she is. */
    private Optional<LegalStatus> status() {
        return whom().flatMap(facts::resident).map(access -> access.legal().statusAt(proposal.at()));
    }

    private void needWhom() {
        if (whom().isEmpty()) {
            refuse(
                    "person",
                    "Say who she is. Nobody whose name you do not know can be kept from going: let her out, or find out who she"
                            + " is.",
                    "nothing");
        }
    }

    private void words(String field, String came, String sentence) {
        if (came.isBlank()) {
            refuse(field, sentence, "nothing");
        }
        atMost(field, came);
    }

    private void atMost(String field, String came) {
        if (came.length() > LONGEST_WORDS) {
            refuse(field, "Write at most %d characters.".formatted(LONGEST_WORDS), came.length() + " characters");
        }
    }

    private void refuse(String field, String sentence, String came) {
        refusals.add(new CallRefusal(field, sentence, came));
    }

    /** The step to keep; to be asked after {@link #refusals} only. */
    CallStep step() {
        List<PersonId> whom = answered.whom().stream().toList();
        return switch (answered.action()) {
            case CAME -> new CallStep.Came(proposal.by().staff(), whom);
            case OPENED_BY_HAND -> new CallStep.OpenedByHand(proposal.by().staff(), whom, answered.words());
            case STAYED -> new CallStep.Stayed(proposal.by().staff(), whom, answered.words());
            case NECESSITY -> new CallStep.KeptBack(proposal.by().staff(), whom, answered.words());
            case NOBODY_THERE -> new CallStep.NobodyThere(proposal.by().staff(), answered.words());
            case DECLINE ->
                new CallStep.Declined(proposal.by().staff(), whom, basis(), answered.words(), doorWouldOpen());
        };
    }

    private LawfulBasis basis() {
        return switch (answered.ground().orElseThrow()) {
            case RECORDED_AUTHORITY ->
                new LawfulBasis.RecordedAuthority(status().orElseThrow().code());
            case HOLDING_POWER ->
                new LawfulBasis.HoldingPower(status().orElseThrow().code());
            case BEST_INTERESTS ->
                new LawfulBasis.BestInterests(
                        answered.lacksCapacity(), answered.bestInterests(), answered.lessRestrictive());
        };
    }

    /** What the one decision says of her at this door now: a reviewer asks why staff said otherwise. */
    private boolean doorWouldOpen() {
        Holder her = new Holder.OfResident(whom().orElseThrow());
        Decision decision = new Decide(facts)
                .at(call.request().door(), call.request().way(), new Credential.FobOf(her), proposal.at());
        return decision instanceof Decision.Open;
    }

    static List<CallRefusal> refusals(Request.InPerson request, AccessFacts facts, Instant now) {
        List<CallRefusal> refusals = new ArrayList<>();
        if (facts.register().find(request.door()).isEmpty()) {
            refusals.add(
                    new CallRefusal("door", "Choose a door.", request.door().value()));
        }
        if (facts.resident(request.whom()).isEmpty()) {
            refusals.add(new CallRefusal(
                    "person", "Choose a person who lives here.", request.whom().value()));
        }
        if (request.since().isAfter(now) || request.since().isBefore(now.minus(LATEST))) {
            refusals.add(new CallRefusal(
                    "askedAt",
                    "Enter when she asked: within the last 24 hours, and not later than now.",
                    request.since().toString()));
        }
        return refusals;
    }
}
