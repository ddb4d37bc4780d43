package org.onthelatch.web.board;

import static org.onthelatch.web.words.Say.say;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.onthelatch.accesslist.AccessFacts;
import org.onthelatch.person.Resident;
import org.onthelatch.staff.Permission;
import org.onthelatch.ward.Door;
import org.onthelatch.ward.DoorId;
import org.onthelatch.ward.Ward;
import org.onthelatch.ward.WardId;
import org.onthelatch.web.call.CallWords;
import org.onthelatch.web.call.CallsView;
import org.onthelatch.web.http.Answer;
import org.onthelatch.web.http.Ask;
import org.onthelatch.web.http.Declined;
import org.onthelatch.web.http.Parameters;
import org.onthelatch.web.incident.IncidentWords;
import org.onthelatch.web.incident.IncidentsView;
import org.onthelatch.web.page.Frame;
import org.onthelatch.web.page.Pages;
import org.onthelatch.web.page.Section;
import org.onthelatch.web.release.ReleaseForm;
import org.onthelatch.web.review.RemindersView;
import org.onthelatch.web.sources.Sources;

/** The ward board, and the list of wards that leads to it. */
public record BoardPage(Sources sources, Pages pages) {

    /** The wards; where there is one only, its board; for those who may not see people, the doors. */
    public Answer home(Ask ask) {
        new Parameters(ask).check();
        if (ask.by().herself().isPresent()) {
            return Answer.seeOther("/my");
        }
        if (ask.by().may(Permission.SPEAK_FOR_HER)) {
            return Answer.seeOther("/advocate");
        }
        if (!ask.by().may(Permission.SEE_PEOPLE)) {
            return ask.by().may(Permission.SEE_DOORS) ? Answer.seeOther("/doors") : start(ask);
        }
        List<Ward> wards = sources.facts().get().register().wards();
        boolean reviews = ask.by().may(Permission.SEE_INCIDENTS)
                && !ask.by().may(Permission.WORK_ON_INCIDENTS); // her first page names the incidents (D4)
        if (wards.size() == 1 && !reviews) {
            return Answer.seeOther("/wards/" + wards.get(0).id());
        }
        ReadBoard read = new ReadBoard(sources, ask.at());
        List<Board> boards = wards.stream().map(read::of).toList();
        IncidentsView incidents = IncidentsView.of(sources, ask.at());
        return pages.page(
                200,
                "wards",
                pages.frame(say("board.wards"), Section.BOARD, ask),
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

    /** For those who see nobody. */
    private Answer start(Ask ask) {
        return pages.page(200, "start", pages.frame(say("board.start"), Section.NONE, ask), Map.of());
    }

    public Answer show(Ask ask) {
        Ward ward = ward(ask);
        Parameters parameters = new Parameters(ask);
        boolean wall = LiveRoute.wall(parameters);
        parameters.check();
        return wall ? wall(ward, ask) : board(ward, ask);
    }

    private Answer board(Ward ward, Ask ask) {
        Shown shown = new ShowBoard(sources, pages).show(ward, Sight.of(ask.by()), ask.at());
        return pages.page(
                        200,
                        "board",
                        pages.frame(ward.name(), Section.BOARD, ask),
                        Map.of(
                                "ward",
                                ward,
                                "shown",
                                shown,
                                "mayAdmit",
                                ask.by().may(Permission.ADMIT),
                                "remindersWaiting",
                                RemindersView.countFor(sources, ask.by(), ask.at()),
                                "fromOutside",
                                fromOutside(ask),
                                "release",
                                release(ward, ask)))
                .with("Referrer-Policy", "same-origin");
    }

    /** How often somebody saw this ward from outside and waits for a review; none for whoever does not review. */
    private int fromOutside(Ask ask) {
        return ask.by().may(Permission.REVIEW_OTHER_WARD)
                ? sources.desk().otherWards().accesses().waiting(ask.at()).size()
                : 0;
    }

    /** For a screen on the wall of the office, which visitors pass: initials, who is out, and when they are back. */
    private Answer wall(Ward ward, Ask ask) {
        Shown shown = new ShowBoard(sources, pages).show(ward, Sight.WALL, ask.at());
        Frame frame = pages.frame(say("board.wall.title", ward.name()), Section.NONE, ask);
        return pages.page(200, "wall", frame, Map.of("ward", ward, "shown", shown));
    }

    /** The form with which she may let somebody through one of the ward's exits: one or none. */
    private List<ReleaseForm> release(Ward ward, Ask ask) {
        AccessFacts facts = sources.facts().get();
        List<Door> exits = facts.residents()
                .filter(access -> access.resident().ward().equals(ward.id()))
                .flatMap(access -> facts.doorsOf(access.resident().id()).exits().stream())
                .distinct()
                .sorted(Comparator.comparing(DoorId::value))
                .map(facts.register()::door)
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
        return new ReadBoard(sources, ask.at()).of(ward(ask));
    }

    /** The ward that the address names. */
    public Ward ward(Ask ask) {
        String ward = ask.part("ward");
        return sources.facts().get().register().wards().stream()
                .filter(known -> known.id().value().equals(ward))
                .findFirst()
                .orElseThrow(() -> Declined.notFound(say("board.noWard")));
    }

    /** Names as the board has them. */
    public static List<String> names(List<Resident> people) {
        return people.stream().map(Resident::name).toList();
    }

    /** A ward's own address. */
    public static String path(WardId ward) {
        return "/wards/" + ward;
    }
}
