package org.onthelatch.web.board;

import static java.util.Map.entry;

import java.util.List;
import java.util.Map;
import org.onthelatch.accesslist.AccessFacts;
import org.onthelatch.person.PersonId;
import org.onthelatch.person.Resident;
import org.onthelatch.staff.Permission;
import org.onthelatch.ward.Door;
import org.onthelatch.ward.Ward;
import org.onthelatch.ward.WardId;
import org.onthelatch.web.call.CallWords;
import org.onthelatch.web.call.CallsView;
import org.onthelatch.web.doors.AlarmWords;
import org.onthelatch.web.doors.DoorHold;
import org.onthelatch.web.doors.HoldWords;
import org.onthelatch.web.http.Answer;
import org.onthelatch.web.http.Ask;
import org.onthelatch.web.http.Declined;
import org.onthelatch.web.http.Parameters;
import org.onthelatch.web.incident.IncidentWords;
import org.onthelatch.web.incident.IncidentsView;
import org.onthelatch.web.lock.LockWords;
import org.onthelatch.web.page.Frame;
import org.onthelatch.web.page.Pages;
import org.onthelatch.web.page.Section;
import org.onthelatch.web.release.ReleaseForm;
import org.onthelatch.web.review.RemindersView;
import org.onthelatch.web.rollcall.RollCallView;
import org.onthelatch.web.sources.Sources;
import org.onthelatch.web.words.PlaceWords;
import org.onthelatch.web.words.ReminderWords;

/** The ward board, and the list of wards that leads to it. */
public record BoardPage(Sources sources, Pages pages) {

    /** The wards; where there is one only, its board; for those who may not see people, the doors. */
    public Answer home(Ask ask) {
        new Parameters(ask).check();
        if (!ask.by().may(Permission.SEE_PEOPLE)) {
            return Answer.seeOther("/doors");
        }
        List<Ward> wards = sources.facts().get().register().wards();
        boolean reviews = !ask.by().may(Permission.WORK_ON_INCIDENTS); // her first page names the incidents (D4)
        if (wards.size() == 1 && !reviews) {
            return Answer.seeOther("/wards/" + wards.get(0).id());
        }
        ReadBoard read = new ReadBoard(sources, ask.at());
        List<Board> boards = wards.stream().map(read::of).toList();
        IncidentsView incidents = IncidentsView.of(sources, ask.at());
        return pages.page(
                200,
                "wards",
                pages.frame("Wards", Section.BOARD, ask),
                Map.of(
                        "view",
                        boards,
                        "incidents",
                        incidents,
                        "incident",
                        IncidentWords.of(sources, ask),
                        "calls",
                        CallsView.of(sources, ask.at()),
                        "call",
                        CallWords.of(sources, ask)));
    }

    public Answer show(Ask ask) {
        new Parameters(ask).check();
        Board board = read(ask);
        Frame frame = pages.frame(board.ward().name(), Section.BOARD, ask);
        BoardWords words =
                new BoardWords(pages.dates(), ask.at(), sources.policy().ladder());
        return pages.page(
                        200,
                        "board",
                        frame,
                        Map.ofEntries(
                                entry("view", board),
                                entry(
                                        "endsTonight",
                                        EndsTonight.of(sources, board.ward().id(), ask.at())),
                                entry(
                                        "reminding",
                                        new ReminderWords(
                                                pages.dates(),
                                                sources.directory().get(),
                                                ask.at())),
                                entry("remindersWaiting", RemindersView.countFor(sources, ask.by(), ask.at())),
                                entry("words", words),
                                entry("hold", new HoldWords(pages.dates(), ask.at())),
                                entry("alarms", new AlarmWords(pages.dates(), ask.at(), this::named)),
                                entry("incident", IncidentWords.of(sources, ask)),
                                entry("call", CallWords.of(sources, ask)),
                                entry("mayAdmit", ask.by().may(Permission.ADMIT)),
                                entry("mayAnswer", ask.by().may(Permission.ANSWER_CALLS)),
                                entry(
                                        "lock",
                                        new LockWords(
                                                pages.dates(),
                                                sources.directory().get(),
                                                ask.at())),
                                entry(
                                        "rollCall",
                                        RollCallView.of(
                                                sources,
                                                board.ward().id().value(),
                                                new PlaceWords(pages.dates(), ask.at()))),
                                entry("release", release(board, ask))))
                .with("Referrer-Policy", "same-origin");
    }

    /** The form with which she may let somebody through one of the ward's exits: one or none. */
    private List<ReleaseForm> release(Board board, Ask ask) {
        AccessFacts facts = sources.facts().get();
        List<Door> exits = board.counts().doors().doors().stream()
                .map(DoorHold::door)
                .filter(door -> ReleaseForm.isReleasable(door, facts))
                .toList();
        return ask.by().may(Permission.RELEASE_DOOR) && !exits.isEmpty()
                ? List.of(ReleaseForm.offering(exits, facts))
                : List.of();
    }

    public Answer json(Ask ask) {
        new Parameters(ask).check();
        return Answer.json(200, BoardJson.of(read(ask)));
    }

    private Board read(Ask ask) {
        String ward = ask.part("ward");
        return sources.facts().get().register().wards().stream()
                .filter(known -> known.id().value().equals(ward))
                .findFirst()
                .map(known -> new ReadBoard(sources, ask.at()).of(known))
                .orElseThrow(
                        () -> Declined.notFound("There is no ward of this name. Its wards are listed at the start."));
    }

    /** Names as the board has them. */
    public static List<String> names(List<Resident> people) {
        return people.stream().map(Resident::name).toList();
    }

    private String named(List<PersonId> people) {
        AccessFacts facts = sources.facts().get();
        return Pages.list(people.stream()
                .map(id -> facts.resident(id)
                        .map(access -> access.resident().name())
                        .orElse(id.value()))
                .toList());
    }

    /** A ward's own address. */
    public static String path(WardId ward) {
        return "/wards/" + ward;
    }
}
