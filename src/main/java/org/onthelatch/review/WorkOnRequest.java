package org.onthelatch.review;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.onthelatch.audit.AuditEntry;
import org.onthelatch.audit.AuditEntry.Actor;
import org.onthelatch.audit.Book;
import org.onthelatch.person.PersonId;
import org.onthelatch.review.RequestStep.From;
import org.onthelatch.staff.Permission;
import org.onthelatch.staff.StaffId;

/** Keeps what a person asks for and what became of it. Runs on the journal's thread, in a transaction. */
public final class WorkOnRequest {
    public static final int LONGEST_WORDS = 2_000;

    private final Book<RequestEntry> book;
    private final Duration answerWithin;

    /** @param answerWithin by when she is answered, from when she asked */
    public WorkOnRequest(Book<RequestEntry> book, Duration answerWithin) {
        this.book = book;
        this.answerWithin = answerWithin;
    }

    /**
     * She asks.
     *
     * @param decides who will decide; empty if that was not said
     */
    public record Asking(
            PersonId person, From from, String words, Instant askedAt, Optional<StaffId> decides, Actor.Staff by) {}

    /**
     * Something becomes of it.
     *
     * @param basedOn the version that its author saw
     */
    public record Move(RequestId request, int basedOn, RequestStep step, Actor.Staff by) {}

    /** What came of it. */
    public sealed interface Outcome {
        record Kept(Request request) implements Outcome {}

        record Refused(List<ReviewRefusal> refusals) implements Outcome {}

        /** Somebody else wrote something in the meantime; nothing was kept. */
        record Stale(Request latest) implements Outcome {}

        record Unknown() implements Outcome {}
    }

    public Outcome ask(Asking asking, Instant now) {
        List<ReviewRefusal> refusals = new ArrayList<>();
        words("words", asking.words(), "Write what she asks for, in her own words.", refusals);
        notAfter(now, "askedAt", asking.askedAt(), refusals);
        if (asking.decides().isEmpty()) {
            refusals.add(refusal("decides", "Say who decides. She is told that."));
        }
        if (!refusals.isEmpty()) {
            return new Outcome.Refused(refusals);
        }
        int number = 1
                + (int) Request.all(book.all()).stream()
                        .filter(request -> request.person().equals(asking.person()))
                        .count();
        RequestStep.Asked asked = new RequestStep.Asked(
                asking.from(),
                asking.words().strip(),
                asking.by().staff(),
                asking.askedAt(),
                asking.decides().orElseThrow(),
                asking.askedAt().plus(answerWithin));
        RequestEntry entry = new RequestEntry(RequestId.of(asking.person(), number), 1, asking.person(), now, asked);
        book.add(entry, audit(asking.by(), "record request", entry));
        return new Outcome.Kept(Request.all(List.of(entry)).get(0));
    }

    public Outcome move(Move move, Instant now) {
        Optional<Request> found = Request.all(book.all()).stream()
                .filter(request -> request.id().equals(move.request()))
                .findFirst();
        if (found.isEmpty()) {
            return new Outcome.Unknown();
        }
        Request request = found.get();
        if (request.version() != move.basedOn()) {
            return new Outcome.Stale(request);
        }
        List<ReviewRefusal> refusals = refusals(request, move, now);
        if (!refusals.isEmpty()) {
            return new Outcome.Refused(refusals);
        }
        RequestEntry entry = new RequestEntry(request.id(), request.version() + 1, request.person(), now, move.step());
        book.add(entry, audit(move.by(), action(move.step()), entry));
        return new Outcome.Kept(request.with(entry));
    }

    private static List<ReviewRefusal> refusals(Request request, Move move, Instant now) {
        List<ReviewRefusal> refusals = new ArrayList<>();
        if (!request.isOpen()) {
            refusals.add(new ReviewRefusal(
                    "request", "OVER", "This request is over. What she asks for now is a new request."));
        }
        if (move.step() instanceof RequestStep.Told told) {
            words("words", told.words(), "Write what she was told.", refusals);
        } else if (move.step() instanceof RequestStep.Withdrawn withdrawn) {
            words("words", withdrawn.herWords(), "Write in her own words that she no longer asks for it.", refusals);
        } else if (move.step() instanceof RequestStep.Answered answered) {
            if (!Permission.ANSWER_REQUESTS.isHeldBy(move.by().role())) {
                refusals.add(new ReviewRefusal(
                        "decision",
                        "WRONG_ROLE",
                        "Only a registered nurse or a responsible clinician decides. Ask whom she was told."));
            }
            words("reason", answered.reason(), "Write the reason as she was told it.", refusals);
            notAfter(now, "toldAt", answered.toldAt(), refusals);
            if (answered.toldAt().isBefore(request.asked().askedAt())) {
                refusals.add(refusal("toldAt", "She cannot have been told before she asked."));
            }
        } else {
            throw new IllegalArgumentException("a request is asked only once, but came " + move.step());
        }
        return refusals;
    }

    private static void words(String field, String came, String missing, List<ReviewRefusal> refusals) {
        if (came.isBlank()) {
            refusals.add(refusal(field, missing));
        } else if (came.length() > LONGEST_WORDS) {
            refusals.add(refusal(field, "Write at most %d characters.".formatted(LONGEST_WORDS)));
        }
    }

    private static void notAfter(Instant now, String field, Instant at, List<ReviewRefusal> refusals) {
        if (at.isAfter(now)) {
            refusals.add(refusal(field, "Give a time that is not after now."));
        }
    }

    private static ReviewRefusal refusal(String field, String sentence) {
        return new ReviewRefusal(field, "NOT_ACCEPTED", sentence);
    }

    private static String action(RequestStep step) {
        if (step instanceof RequestStep.Answered) {
            return "answer request";
        }
        return step instanceof RequestStep.Withdrawn ? "withdraw request" : "tell how a request goes";
    }

    private static AuditEntry audit(Actor.Staff by, String action, RequestEntry entry) {
        return new AuditEntry(by, action, entry.request().value(), entry.at(), "");
    }
}
