package org.onthelatch.web.doors;

import static org.onthelatch.web.words.Say.counted;
import static org.onthelatch.web.words.Say.say;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.onthelatch.doorcontroller.CommandId;
import org.onthelatch.doorcontroller.CommandRecords.Told;
import org.onthelatch.doorcontroller.CommandState;
import org.onthelatch.doorcontroller.ContentHash;
import org.onthelatch.doorcontroller.ListVersion;
import org.onthelatch.egress.EgressRecords;
import org.onthelatch.staff.Permission;
import org.onthelatch.web.http.Answer;
import org.onthelatch.web.http.Ask;
import org.onthelatch.web.http.Parameters;
import org.onthelatch.web.page.Frame;
import org.onthelatch.web.page.Pages;
import org.onthelatch.web.page.Section;
import org.onthelatch.web.release.CommandWords;
import org.onthelatch.web.sources.Sources;
import org.onthelatch.web.words.NhsDates;
import org.onthelatch.web.words.Spans;

/** Doors and controllers, for estates, IT and staff. */
public record DoorsPage(Sources sources, Pages pages) {
    private static final String LOOK_AGAIN_SECONDS = "2";

    public Answer show(Ask ask) {
        Parameters parameters = new Parameters(ask);
        Optional<CommandId> asked = parameters.optional("asked", say("doors.expected.asked"), CommandId::new);
        DoorFilter filter = DoorFilter.of(parameters, sources.facts().get());
        boolean good = filter.faults().isEmpty();
        String title = say("doors.title");
        Frame frame = pages.frame(good ? title : say("page.error", title), Section.DOORS, ask);
        List<Told> told = asked.flatMap(sources.commands()::told).stream().toList();
        Map<String, Object> all = Map.of(
                "view",
                ReadDoors.view(sources, filter, ask.at()),
                "told",
                told,
                "controllers",
                sources.facts().get().register().controllers(),
                "mayAsk",
                ask.by().may(Permission.TEND_DOORS),
                "words",
                new HoldWords(pages.dates(), ask.at()),
                "alarms",
                new DoorAlarms(sources, pages.dates(), ask.at()),
                "commands",
                new CommandWords(pages.dates(), sources.directory().get(), ask.at()));
        // With "no-referrer" a browser would call the origin of the sent form "null" (Fetch, Origin header).
        Answer answer = pages.page(good ? 200 : 400, "doors", frame, all).with("Referrer-Policy", "same-origin");
        boolean waiting = told.stream().anyMatch(found -> found.state(ask.at()) instanceof CommandState.Waiting);
        return waiting ? answer.with("Refresh", LOOK_AGAIN_SECONDS) : answer;
    }

    public Answer json(Ask ask) {
        return Answer.json(200, DoorsJson.of(asked(ask), ask.at()));
    }

    /** The table for a spreadsheet, with the same filters. */
    public Answer csv(Ask ask) {
        return new DoorsCsv(asked(ask), ask.at()).answer();
    }

    private DoorsView asked(Ask ask) {
        Parameters parameters = new Parameters(ask);
        DoorFilter filter = DoorFilter.of(parameters, sources.facts().get());
        parameters.check();
        return ReadDoors.view(sources, filter, ask.at());
    }

    /** The controller's own time beside ours (D80). */
    public static String clock(DoorsView.Line line, NhsDates dates, Instant now) {
        if (line.status().isEmpty()) {
            return say("doors.notKnown");
        }
        if (!line.status().get(0).clockTrusted()) {
            return say(
                    "doors.clock.notTrusted", dates.recent(line.status().get(0).at(), now));
        }
        Duration skew = line.skew().orElse(Duration.ZERO);
        return line.isSkewed()
                ? say(skew.isNegative() ? "doors.clock.slow" : "doors.clock.fast", Spans.words(skew.abs()))
                : say("doors.clock.good");
    }

    /** A list by its version and the beginning of its hash, enough to compare by eye. */
    public static String list(ListVersion version, ContentHash hash) {
        return say("doors.list", version, hash.hex().substring(0, 8));
    }

    /** "17 of 500 fobs, about 4 of 512 kB". */
    public static String room(DoorsView.Line line) {
        if (line.size().isEmpty() || line.status().isEmpty()) {
            return say("doors.notKnown");
        }
        ListSize size = line.size().get(0);
        int most = line.status().get(0).capability().maxListBytes();
        return say(
                "doors.room.taken",
                size.fobs(),
                line.status().get(0).capability().maxFobs(),
                (size.bytes() + 1023) / 1024,
                most / 1024);
    }

    public static String gap(EgressRecords.OpenGap gap) {
        long missing = gap.range().to() - gap.range().from() + 1;
        return counted(
                "doors.gap",
                missing,
                gap.controller(),
                gap.range().from(),
                gap.range().to(),
                gap.epoch());
    }
}
