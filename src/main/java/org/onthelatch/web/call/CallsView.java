package org.onthelatch.web.call;

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
        String longest = opened.stream()
                .map(WaitAtTheDoor.Waited::waited)
                .max(java.util.Comparator.naturalOrder())
                .map(wait -> "; the longest wait until the door opened was " + CallWords.span(wait))
                .orElse("");
        return "%s to go out in the last 30 days, %d let out, %d not let out%s."
                .formatted(
                        waits.all().size() == 1 ? "1 request" : waits.all().size() + " requests",
                        opened.size(),
                        declined().size(),
                        longest);
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
        return "%02d:00 to %02d:00".formatted(hour.hour(), (hour.hour() + 1) % 24);
    }
}
