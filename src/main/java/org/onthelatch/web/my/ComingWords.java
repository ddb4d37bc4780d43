package org.onthelatch.web.my;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.onthelatch.accesslist.AccessFacts;
import org.onthelatch.accesslist.Reason;
import org.onthelatch.egress.DecisionContext.LevelThen;
import org.onthelatch.egress.DecisionContext.OfResident;
import org.onthelatch.egress.EventKind;
import org.onthelatch.egress.KeptEvent;
import org.onthelatch.person.PersonId;
import org.onthelatch.ward.Door;
import org.onthelatch.web.sources.Sources;
import org.onthelatch.web.words.NhsDates;
import org.onthelatch.web.words.Sentences;

/** What a door did for her, as it is told to her. What stood behind it is what was frozen with the event (D51). */
record ComingWords(Sources sources, Sentences text, NhsDates dates, AccessFacts facts, Instant now) {

    Told told(KeptEvent kept, PersonId her) {
        String door = kept.event()
                .doorId()
                .flatMap(id -> facts.register().find(id))
                .map(Door::name)
                .orElseGet(() -> text.say("event.door"));
        String when = dates.dateTime(kept.event().at());
        List<String> lines = new ArrayList<>();
        EventKind kind = kept.event().kind();
        lines.add(text.sayOr("event." + kind.name(), "event.other"));
        if (kept.context() instanceof OfResident then && kind.isRefused()) {
            lines.addAll(refusal(then, her, kept.event().at()));
        }
        if (kept.timeDoubted()) {
            lines.add(text.say("event.doubted"));
        }
        return Told.of("%s: %s".formatted(when, door), lines);
    }

    private List<String> refusal(OfResident then, PersonId her, Instant at) {
        if (!then.agreed()) {
            boolean free = then.reason() == Reason.NO_POWER_TO_HOLD;
            return List.of(text.say(free ? "wrong.free" : "wrong.why"), text.say("wrong.who"), text.say("wrong.next"));
        }
        String reason = then.reason().name();
        return List.of(
                text.say("why." + reason),
                new Deciders(sources, text, her, at).words(then.reason(), decidedBy(then)),
                text.say("next." + reason));
    }

    private String decidedBy(OfResident then) {
        return then.then() instanceof LevelThen.Assessed level
                ? sources.directory().get().name(level.decidedBy())
                : "";
    }
}
