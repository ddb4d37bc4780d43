package org.onthelatch.web.restriction;

import static org.onthelatch.web.words.Say.counted;
import static org.onthelatch.web.words.Say.say;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.Comparator;
import java.util.Map;
import org.onthelatch.measure.BlanketRestrictions;
import org.onthelatch.measure.DoorHoursSecured;
import org.onthelatch.measure.LeaveReality;
import org.onthelatch.restriction.BlanketRestriction;
import org.onthelatch.staff.Permission;
import org.onthelatch.ward.DoorId;
import org.onthelatch.web.board.BoardJson;
import org.onthelatch.web.http.Answer;
import org.onthelatch.web.http.Ask;
import org.onthelatch.web.page.Pages;
import org.onthelatch.web.page.Section;
import org.onthelatch.web.restriction.RegisterView.Entry;
import org.onthelatch.web.sources.Sources;
import org.onthelatch.web.words.ReviewWords;
import org.onthelatch.web.words.Spans;

/** The register of blanket restrictions (D26): what holds for everybody, why, and when somebody looks at it again. */
public record RestrictionsPage(Sources sources, Pages pages) {

    public Answer show(Ask ask) {
        return pages.page(
                200,
                "restrictions",
                pages.frame(say("restriction.title"), Section.RESTRICTIONS, ask),
                Map.of(
                        "view", RegisterView.at(sources, ask.at()),
                        "words", new ReviewWords(pages.dates()),
                        "held", sources.register().held(),
                        "mayKeep", ask.by().may(Permission.KEEP_REGISTER),
                        "directory", sources.directory().get()));
    }

    public Answer json(Ask ask) {
        RegisterView view = RegisterView.at(sources, ask.at());
        JsonArray live = new JsonArray();
        view.live()
                .forEach(entry -> live.add(json(entry.restriction())
                        .put(
                                "version",
                                sources.register().version(entry.restriction().number()))
                        .put("review", BoardJson.review(entry.review()))));
        JsonArray removed = new JsonArray();
        view.measure()
                .removed()
                .forEach(entry -> removed.add(
                        json(entry).put("removedAt", entry.period().until().toString())));
        JsonArray held = new JsonArray();
        sources.register()
                .held()
                .forEach(hours -> held.add(new JsonObject()
                        .put("door", hours.door().value())
                        .put("entry", hours.entry())
                        .put("cause", hours.cause().name())
                        .put("sentence", hours.sentence())));
        return Answer.json(
                200,
                new JsonObject()
                        .put("asAt", ask.at().toString())
                        .put("overdue", view.measure().overdue().size())
                        .put("timeAwayNotTaken", notGone(view.leave()))
                        .put("doorHoursSecured", secured(view.secured()))
                        .put("hoursNotLive", held)
                        .put("live", live)
                        .put("removed", removed));
    }

    private static JsonObject secured(DoorHoursSecured secured) {
        return new JsonObject()
                .put("minutesByEmergencyLock", secured.locked().toMinutes())
                .put("minutesForEverybody", secured.forEveryone().toMinutes())
                .put("doorHours", secured.doorHours().toHours());
    }

    /** M2 in a sentence. */
    public static String secured(RegisterView view) {
        DoorHoursSecured secured = view.secured();
        return counted(
                "restriction.secured.sum",
                secured.doorHours().toHours(),
                Spans.words(secured.secured()),
                Spans.words(secured.locked()),
                Spans.words(secured.forEveryone()));
    }

    private static JsonObject notGone(LeaveReality leave) {
        JsonObject json = new JsonObject();
        leave.notGone().forEach((cause, count) -> json.put(cause.name(), count));
        return json;
    }

    static JsonObject json(BlanketRestriction entry) {
        JsonArray doors = new JsonArray();
        entry.doors().stream().sorted(Comparator.comparing(DoorId::value)).forEach(door -> doors.add(door.value()));
        return new JsonObject()
                .put("number", entry.number().value())
                .put("rule", entry.rule())
                .put("doors", doors)
                .put("affects", entry.affects())
                .put("hours", entry.hours())
                .put("reason", entry.reason())
                .put("risks", entry.risks())
                .put("alternatives", entry.alternatives())
                .put("consulted", entry.consulted())
                .put("advocate", entry.advocate())
                .put("approvedBy", entry.approvedBy().value())
                .put("from", entry.period().from().toString())
                .put("exemptions", entry.exemptions())
                .put("notice", entry.notice())
                .put("removal", entry.removal());
    }

    /** How many, in a sentence. */
    public static String counts(RegisterView view) {
        BlanketRestrictions measure = view.measure();
        return counted(
                "restriction.counts",
                measure.live().size(),
                measure.overdue().size(),
                measure.removed().size());
    }

    /** What the ward did not provide. */
    public static String cancelled(RegisterView view) {
        return counted("restriction.cancelled.count", view.leave().cancelled());
    }

    /** The doors of an entry, or that there is none. */
    public static String doors(Entry entry) {
        return entry.doors().isEmpty() ? say("restriction.entry.where.none") : Pages.list(entry.doors());
    }
}
