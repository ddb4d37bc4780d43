package org.onthelatch.web.doors;

import java.time.Instant;
import java.util.List;
import org.onthelatch.doorcontroller.FindAlarms;
import org.onthelatch.ward.Controller;
import org.onthelatch.web.sources.Sources;
import org.onthelatch.web.words.NhsDates;

/** What is amiss with a controller besides the list that it lacks, in words that name no person. */
public final class DoorAlarms {
    private final FindAlarms find;
    private final AlarmWords words;

    DoorAlarms(Sources sources, NhsDates dates, Instant now) {
        this.find = new FindAlarms(
                sources.facts().get(),
                sources.controllers()::state,
                sources.policy().alarmAfter(),
                now);
        this.words = AlarmWords.withoutNames(dates, now);
    }

    public List<String> of(Controller controller) {
        return find.of(controller).stream()
                .filter(AlarmWords::isMore)
                .map(words::sentence)
                .toList();
    }
}
