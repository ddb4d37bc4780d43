package org.onthelatch.web.call;

import static org.onthelatch.web.words.Say.counted;
import static org.onthelatch.web.words.Say.say;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.onthelatch.call.Call;
import org.onthelatch.call.CallEntry;
import org.onthelatch.call.CallStep;
import org.onthelatch.measure.WaitAtTheDoor;
import org.onthelatch.web.sources.Sources;

/**
 * The calls: those that are open with who has waited longest first, those of the last 30 days newest first.
 *
 * @param over the newest {@link #MOST} at most
 * @param waits M9 of the last 30 days
 */
public record CallsView(List<Call> open, List<Call> over, WaitAtTheDoor waits) {
    static final int MOST = 200;

    public static CallsView of(Sources sources, Instant now) {
        WaitAtTheDoor waits = WaitAtTheDoor.in(
                sources.calls().all(), sources.facts().get(), sources.policy().zone(), WaitAtTheDoor.USUAL, now);
        return new CallsView(
                sources.calls().all().open(),
                sources.calls().all().newestFirst().stream()
                        .filter(Call::hasEnded)
                        .limit(MOST)
                        .toList(),
                waits);
    }

    public CallsView {
        open = List.copyOf(open);
        over = List.copyOf(over);
    }

    /** The count and the longest wait of the last 30 days, in a sentence. */
    public String summary() {
        List<WaitAtTheDoor.Waited> opened =
                waits.all().stream().filter(WaitAtTheDoor.Waited::doorOpened).toList();
        int asked = waits.all().size();
        int not = declined().size();
        return opened.stream()
                .map(WaitAtTheDoor.Waited::waited)
                .max(java.util.Comparator.naturalOrder())
                .map(wait -> counted("call.summary.longest", asked, opened.size(), not, CallWords.span(wait)))
                .orElseGet(() -> counted("call.summary", asked, opened.size(), not));
    }

    /** Whom staff did not let out, newest first: each with its ground (D58). */
    public List<Call> declined() {
        return waits.all().stream()
                .map(WaitAtTheDoor.Waited::call)
                .filter(call -> steps(call).anyMatch(CallStep.Declined.class::isInstance))
                .toList();
    }

    private static Stream<CallStep> steps(Call call) {
        return call.steps().stream().map(CallEntry::step);
    }

    /** "between 2am and 3am". */
    public static String hour(WaitAtTheDoor.Hour hour) {
        return say("call.waits.hour.value", hour.hour(), (hour.hour() + 1) % 24);
    }
}
