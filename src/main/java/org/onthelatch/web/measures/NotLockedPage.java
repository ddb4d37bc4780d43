package org.onthelatch.web.measures;

import static org.onthelatch.web.words.Say.say;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.onthelatch.measure.Characteristic;
import org.onthelatch.measure.Measure;
import org.onthelatch.measure.MeasuredTime;
import org.onthelatch.ward.Ward;
import org.onthelatch.web.http.Answer;
import org.onthelatch.web.http.Ask;
import org.onthelatch.web.http.Declined;
import org.onthelatch.web.http.Fault;
import org.onthelatch.web.http.Problem;
import org.onthelatch.web.page.Frame;
import org.onthelatch.web.page.Pages;
import org.onthelatch.web.page.Section;
import org.onthelatch.web.sources.Sources;

/** One side of paper about one ward and one month, for whoever answers the Locked Ward Indicator (D25). */
public record NotLockedPage(Sources sources, Pages pages) {
    /** What it tells besides M1, in its order. */
    private static final List<Measure> TOLD = List.of(
            Measure.DOORS_SECURED,
            Measure.REFUSED_WHILE_FREE,
            Measure.REVIEWS_OVERDUE,
            Measure.HELD_UNLAWFULLY,
            Measure.BLANKET_RESTRICTIONS);

    public Answer show(Ask ask) {
        MeasuresQuestion asked = MeasuresQuestion.of(ask, sources);
        if (asked.time().months().size() != 1) {
            throw new Declined(Problem.badParameters(List.of(new Fault(
                    "month", say("measures.asked.oneMonth"), asked.time().name()))));
        }
        Ward ward = asked.ward().isEmpty() ? asked.wards().get(0) : asked.ward().get(0);
        MeasuresQuestion question = new MeasuresQuestion(asked.wards(), List.of(ward), asked.time(), asked.outside());
        ReadMeasures read = new ReadMeasures(sources, question, ask.at());
        MeasuresView view = read.view();
        String title = say("measures.oneSide.title", ward.name(), view.words());
        Frame frame = pages.frame(title, Section.MEASURES, ask);
        MeasuredTime before = view.before(ask.at());
        Map<String, Object> all = new HashMap<>();
        all.put("view", view);
        all.put("before", MeasureWords.time(before));
        all.put("evidence", Evidence.of(view, frame));
        all.put("curves", List.of(Curve.of(view, Measure.CAN_REACH_GROUNDS), Curve.of(view, Measure.CAN_LEAVE_SITE)));
        all.put("told", TOLD);
        all.put(
                "placed",
                read.equality().stream()
                        .filter(group -> group.by() == Characteristic.PLACED_BY)
                        .toList());
        return pages.page(200, "notlocked", frame, all);
    }
}
