package org.onthelatch.measure;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;
import org.onthelatch.whereabouts.Whereabouts;

/** Who was believed in and out at one moment after another; goes through the record once, and only forward. */
final class Presence {
    private final List<Step> steps = new ArrayList<>();
    private int next;
    private Whereabouts then = Whereabouts.EVERYONE_IN;

    private record Step(Instant at, UnaryOperator<Whereabouts> change) {}

    Presence(MeasureRecords records) {
        records.statements()
                .forEach(statement -> steps.add(new Step(statement.at(), before -> before.after(statement))));
        records.movements()
                .forEach(kept -> steps.add(new Step(
                        kept.event().at(),
                        before -> before.after(kept, records.facts().register()))));
        steps.sort(Comparator.comparing(Step::at));
    }

    /** @param at not before what was asked before */
    Whereabouts at(Instant at) {
        while (next < steps.size() && !steps.get(next).at().isAfter(at)) {
            then = steps.get(next).change().apply(then);
            next++;
        }
        return then;
    }
}
