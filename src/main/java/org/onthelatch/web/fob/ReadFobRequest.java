package org.onthelatch.web.fob;

import static org.onthelatch.web.words.Say.say;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.onthelatch.fob.FobRefusal;
import org.onthelatch.fob.FobRequest;
import org.onthelatch.fob.FobRequest.Identity;
import org.onthelatch.fob.FobRequest.NewFob;
import org.onthelatch.fob.FobToken;
import org.onthelatch.fob.Holder;
import org.onthelatch.web.words.ClockTimes;

/** Reads what is asked for, field by field. */
final class ReadFobRequest {
    private static final int LONGEST_REASON = 1_000;

    private final Function<String, String> texts;
    private final Predicate<String> flags;
    private final ZoneId zone;
    private final Instant now;
    private final List<FobRefusal> refusals = new ArrayList<>();

    /** @param zone whose local time is meant */
    ReadFobRequest(Function<String, String> texts, Predicate<String> flags, ZoneId zone, Instant now) {
        this.texts = texts;
        this.flags = flags;
        this.zone = zone;
        this.now = now;
    }

    List<FobRefusal> refusals() {
        return List.copyOf(refusals);
    }

    String reason() {
        String reason = texts.apply("reason");
        if (reason.length() > LONGEST_REASON) {
            refusals.add(new FobRefusal(
                    "reason", "TOO_LONG", say("fob.refused.long", LONGEST_REASON), reason.length() + " characters"));
        }
        return reason;
    }

    /** None after what is wrong was noted. */
    Optional<FobRequest> of(FobAct act, Holder holder) {
        if (act == FobAct.ENTRY) {
            return letIn(holder);
        }
        boolean mayDoWithout = act == FobAct.LOST && texts.apply("newFob").isEmpty();
        Optional<NewFob> given = mayDoWithout ? Optional.empty() : newFob();
        Optional<FobToken> old = act == FobAct.ISSUE ? Optional.empty() : token("fob");
        String reason = reason();
        if (!refusals.isEmpty() || reason.length() > LONGEST_REASON) {
            return Optional.empty();
        }
        return Optional.of(
                switch (act) {
                    case LOST -> new FobRequest.Lost(holder, old.orElseThrow(), given);
                    case ISSUE ->
                        new FobRequest.Issue(
                                holder,
                                given.orElseThrow(),
                                new Identity(texts.apply("name"), texts.apply("nhsNumber")));
                    case EXCHANGE ->
                        new FobRequest.Exchange(holder, old.orElseThrow(), given.orElseThrow(), flags.test("broken"));
                    case ENTRY, RETURNED, FOUND, STOCK -> throw new IllegalArgumentException(act + " names no holder");
                });
    }

    private Optional<FobRequest> letIn(Holder holder) {
        Optional<Instant> until = until();
        reason();
        return refusals.isEmpty()
                ? Optional.of(new FobRequest.LetIn(
                        holder,
                        texts.apply("like"),
                        until.orElseThrow(),
                        texts.apply("purpose"),
                        texts.apply("sponsor")))
                : Optional.empty();
    }

    /** The next time at which the clock shows it: a shift or visit ends within a day. */
    private Optional<Instant> until() {
        String text = texts.apply("until");
        try {
            ZonedDateTime end = now.atZone(zone).with(ClockTimes.read(text));
            return Optional.of((end.toInstant().isAfter(now) ? end : end.plusDays(1)).toInstant());
        } catch (DateTimeException e) {
            refusals.add(new FobRefusal(
                    "until",
                    "NOT_A_TIME",
                    say("fob.refused.until"),
                    text.isEmpty() ? "nothing" : text.substring(0, Math.min(text.length(), 40))));
            return Optional.empty();
        }
    }

    /** What is asked for of a fob, whoever holds it. */
    Optional<FobRequest> of(FobAct act, FobToken fob) {
        reason();
        if (!refusals.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                switch (act) {
                    case RETURNED -> new FobRequest.Returned(fob, flags.test("broken"));
                    case FOUND -> new FobRequest.Found(fob);
                    case STOCK -> new FobRequest.Stocked(fob);
                    case LOST, ISSUE, EXCHANGE, ENTRY -> throw new IllegalArgumentException(act + " needs a holder");
                });
    }

    private Optional<NewFob> newFob() {
        return token("newFob").map(fob -> new NewFob(fob, flags.test("fresh"), flags.test("similar")));
    }

    private Optional<FobToken> token(String field) {
        String text = texts.apply(field);
        try {
            return Optional.of(ReadFobs.token(text));
        } catch (IllegalArgumentException e) {
            String came = text.length() > 40 ? text.substring(0, 40) + "…" : text;
            refusals.add(
                    new FobRefusal(field, "NOT_A_FOB", say("fob.refused.scan"), came.isEmpty() ? "nothing" : came));
            return Optional.empty();
        }
    }
}
