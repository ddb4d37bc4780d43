package org.onthelatch.web.measures;

import static org.onthelatch.web.words.Say.say;

import java.time.Instant;
import java.util.List;
import org.onthelatch.measure.Measure;
import org.onthelatch.web.measures.MeasuresView.Row;
import org.onthelatch.web.page.Frame;

/**
 * What is drafted for whoever answers the Locked Ward Indicator of the NHS Data Dictionary (D25). It never says yes or no.
 *
 * @param asAt the moment of what is counted at one moment
 */
public record Evidence(String asAt, List<String> sentences) {
    public Evidence {
        sentences = List.copyOf(sentences);
    }

    static Evidence of(MeasuresView view, Frame frame) {
        Instant at = view.question().time().asAt();
        String moment = "%s, %s".formatted(frame.dates().time(at), frame.dates().date(at));
        List<Row> rules = view.of(Measure.BLANKET_RESTRICTIONS);
        return new Evidence(
                moment,
                List.of(
                        say("measures.evidence.grounds", moment, first(view, Measure.CAN_REACH_GROUNDS)),
                        say("measures.evidence.site", first(view, Measure.CAN_LEAVE_SITE)),
                        say("measures.evidence.secured", first(view, Measure.DOORS_SECURED)),
                        say("measures.evidence.notLetOut", first(view, Measure.REFUSED_WHILE_FREE)),
                        say("measures.evidence.afterEnd", first(view, Measure.HELD_UNLAWFULLY)),
                        say("measures.evidence.reviews", first(view, Measure.REVIEWS_OVERDUE)),
                        say(
                                "measures.evidence.rules",
                                MeasureWords.told(rules.get(0).now()),
                                MeasureWords.told(rules.get(1).now()))));
    }

    private static String first(MeasuresView view, Measure measure) {
        return MeasureWords.told(view.of(measure).get(0).now());
    }
}
