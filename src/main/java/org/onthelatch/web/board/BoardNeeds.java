package org.onthelatch.web.board;

import static org.onthelatch.web.words.Say.say;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.onthelatch.accesslist.ResidentAccess;
import org.onthelatch.call.Call;
import org.onthelatch.incident.Incident;
import org.onthelatch.person.PersonId;
import org.onthelatch.person.Resident;
import org.onthelatch.web.call.CallWords;
import org.onthelatch.web.doors.DoorHold;
import org.onthelatch.web.lock.LockedDoor;
import org.onthelatch.web.page.Pages;
import org.onthelatch.web.words.Why;

/** What a board says that somebody has to do, as one list in {@link Need#ORDER}. */
final class BoardNeeds {
    private final BoardView view;
    private final Board board;
    private final List<Need> needs = new ArrayList<>();

    private BoardNeeds(BoardView view) {
        this.view = view;
        this.board = view.board();
    }

    static List<Need> of(BoardView view) {
        return new BoardNeeds(view).all();
    }

    private List<Need> all() {
        if (view.rollCall().call().isAlarmOn()) {
            String ward = board.ward().id().value();
            add(
                    NeedKind.ALARM_ON,
                    ward,
                    view.rollCall().alarm(),
                    List.of(),
                    List.of(),
                    say("board.need.alarm.next"),
                    "/wards/" + ward + "/roll-call");
        }
        board.calls().forEach(this::call);
        board.incidents().forEach(this::incident);
        board.locks().forEach(this::lock);
        board.alarms().forEach(this::alarm);
        board.notices()
                .forEach(notice -> add(
                        NeedKind.DOOR_AMISS,
                        notice.alarm().controller() + " " + notice.alarm().name(),
                        Pages.list(notice.doors().stream()
                                        .map(door -> door.id() + " " + door.name())
                                        .toList()) + ": " + view.alarms().sentence(notice.alarm()),
                        List.of(),
                        List.of(),
                        "",
                        "/doors?controller=" + notice.alarm().controller()));
        board.companies()
                .forEach(company -> add(
                        NeedKind.COMPANY,
                        company.escort(),
                        say(
                                "board.need.company",
                                company.escort(),
                                company.people().size(),
                                Pages.list(company.people()),
                                company.most()),
                        List.of(),
                        List.of(),
                        say("board.need.company.next"),
                        "/wards/" + board.ward().id() + "/roll-call"));
        board.second()
                .forEach(hers -> hers.waiting()
                        .forEach(one -> add(
                                NeedKind.SECOND_PERSON,
                                one.id().value(),
                                say("board.second.line", hers.line(one)),
                                List.of(hers.her()),
                                List.of(one.proposedAt()),
                                say("board.need.second.next"),
                                "/people/" + hers.her().id() + "/level-changes")));
        board.untold()
                .forEach(notice -> add(
                        NeedKind.NOTICE,
                        notice.id(),
                        say("board.need.notice", notice.title()),
                        List.of(),
                        List.of(),
                        say("board.need.notice.next"),
                        "/notices/" + notice.id()));
        board.rows().forEach(row -> needs.addAll(new RowNeeds(view, row).all()));
        waiting();
        return needs.stream().sorted(Need.ORDER).toList();
    }

    private void call(Call call) {
        add(
                NeedKind.CALL,
                call.id().value(),
                "%s %s %s"
                        .formatted(
                                view.call().sentence(call),
                                view.call().state(call),
                                view.call().called(call))
                        .strip(),
                call.person().stream()
                        .flatMap(person -> resident(person).stream())
                        .toList(),
                List.of(call.request().since()),
                CallWords.firstThing(call),
                "/calls/" + call.id());
    }

    private void incident(Incident incident) {
        add(
                BoardNeeds.kind(incident),
                incident.id().value(),
                view.incident().sentence(incident.finding()) + " "
                        + view.incident().state(incident),
                incident.finding().person().stream()
                        .flatMap(person -> resident(person).stream())
                        .toList(),
                List.of(incident.finding().happenedAt()),
                Why.of(incident.finding()).next(),
                "/incidents/" + incident.id());
    }

    /** What somebody has taken on waits for her. */
    static NeedKind kind(Incident incident) {
        return incident.owner().isPresent() ? NeedKind.INCIDENT_TAKEN : NeedKind.INCIDENT;
    }

    private void lock(LockedDoor locked) {
        add(
                NeedKind.EXIT_SECURED,
                locked.lock().door().value(),
                view.lock().head(locked.lock(), locked.door().door()) + ". " + locked.sentence(),
                List.of(),
                List.of(locked.lock().period().from()),
                say("board.lock.free"),
                "/locks");
    }

    private void alarm(Board.Alarm alarm) {
        List<DoorHold> doors = alarm.doors().doors();
        add(
                NeedKind.DOOR_LACKS,
                names(doors),
                names(doors) + ": " + view.hold().sentence(doors.get(0).holds()),
                alarm.changed().isEmpty() ? alarm.everyone() : alarm.changed(),
                Alarms.known(doors.get(0)),
                say("board.need.lacks.next"),
                "/doors?show=attention");
    }

    /** Exits that have not confirmed what they should hold, and are not late with it. */
    private void waiting() {
        List<DoorHold> late = board.alarms().stream()
                .flatMap(alarm -> alarm.doors().doors().stream())
                .toList();
        List<DoorHold> waiting = board.counts().doors().lacking().stream()
                .filter(door -> late.stream().noneMatch(one -> one.door().equals(door.door())))
                .toList();
        waiting.forEach(door -> add(
                NeedKind.DOOR_WAITS,
                door.door().id().value(),
                names(List.of(door)) + ": " + view.hold().sentence(door.holds()),
                List.of(),
                List.of(),
                say("board.need.waits.next"),
                "/doors/" + door.door().id()));
    }

    private static String names(List<DoorHold> doors) {
        return Pages.list(doors.stream()
                .map(door -> door.door().id() + " " + door.door().name())
                .toList());
    }

    private List<Resident> resident(PersonId person) {
        return view.incident().facts().resident(person).stream()
                .map(ResidentAccess::resident)
                .toList();
    }

    private void add(
            NeedKind kind,
            String about,
            String what,
            List<Resident> whose,
            List<Instant> since,
            String next,
            String link) {
        needs.add(new Need(kind, about, what, whose, since, next, link));
    }
}
