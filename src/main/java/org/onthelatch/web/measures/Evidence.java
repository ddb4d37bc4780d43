package org.onthelatch.web.measures;

import java.time.Instant;
import java.util.ArrayList;
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
        List<String> sentences = new ArrayList<>();
        sentences.add("Able to get to the grounds unaided at %s, of people present: %s."
                .formatted(moment, first(view, Measure.CAN_REACH_GROUNDS)));
        sentences.add("Free to leave the site alone at that moment, of people present: %s."
                .formatted(first(view, Measure.CAN_LEAVE_SITE)));
        sentences.add("Exits secured in this time: %s.".formatted(first(view, Measure.DOORS_SECURED)));
        sentences.add("Not let out although nothing gave power to hold her: %s."
                .formatted(first(view, Measure.REFUSED_WHILE_FREE)));
        sentences.add("Restricted after the authority had ended: %s.".formatted(first(view, Measure.HELD_UNLAWFULLY)));
        sentences.add("Reviews overdue: %s.".formatted(first(view, Measure.REVIEWS_OVERDUE)));
        List<Row> rules = view.of(Measure.BLANKET_RESTRICTIONS);
        sentences.add("Blanket restrictions in force: %s, with the review overdue: %s."
                .formatted(
                        MeasureWords.told(rules.get(0).now()),
                        MeasureWords.told(rules.get(1).now())));
        return new Evidence(moment, sentences);
    }

    private static String first(MeasuresView view, Measure measure) {
        return MeasureWords.told(view.of(measure).get(0).now());
    }
}
