package org.onthelatch.web.doors;

import java.time.Instant;
import java.util.Map;
import org.onthelatch.doorcontroller.FindAlarms;
import org.onthelatch.egress.EgressRecords;
import org.onthelatch.web.http.Answer;
import org.onthelatch.web.http.Ask;
import org.onthelatch.web.http.Parameters;
import org.onthelatch.web.page.Frame;
import org.onthelatch.web.page.Pages;
import org.onthelatch.web.page.Section;
import org.onthelatch.web.sources.Sources;
import org.onthelatch.web.words.NhsDates;
import org.onthelatch.web.words.Spans;

/** Doors and controllers, for estates, IT and staff. */
public record DoorsPage(Sources sources, Pages pages) {

    public Answer show(Ask ask) {
        new Parameters(ask).check();
        Frame frame = pages.frame("Doors", Section.DOORS, ask);
        HoldWords words = new HoldWords(pages.dates(), ask.at());
        return pages.page(
                200,
                "doors",
                frame,
                Map.of(
                        "view", DoorsView.of(sources, ask.at()),
                        "words", words,
                        "alarms", AlarmWords.withoutNames(pages.dates(), ask.at()),
                        "find", alarmsAt(ask.at())));
    }

    private FindAlarms alarmsAt(Instant now) {
        return new FindAlarms(
                sources.facts().get(),
                sources.controllers()::state,
                sources.policy().alarmAfter(),
                now);
    }

    public Answer json(Ask ask) {
        new Parameters(ask).check();
        return Answer.json(200, DoorsJson.of(DoorsView.of(sources, ask.at()), ask.at()));
    }

    /** The controller's own time beside ours. */
    public static String clock(DoorsView.Line line, NhsDates dates, Instant now) {
        return line.status().stream()
                .map(online -> online.clockTrusted()
                        ? "In order when last heard"
                        : "Not trusted by the controller itself, which said %s"
                                .formatted(dates.recent(online.at(), now)))
                .findFirst()
                .orElse("Not known");
    }

    public static String gap(EgressRecords.OpenGap gap) {
        long missing = gap.range().to() - gap.range().from() + 1;
        return "%s: %s missing, number %d to %d (epoch %d). They have been asked for."
                .formatted(
                        gap.controller(),
                        Spans.count(missing, "event"),
                        gap.range().from(),
                        gap.range().to(),
                        gap.epoch());
    }
}
