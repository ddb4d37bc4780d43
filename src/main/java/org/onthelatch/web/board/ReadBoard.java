package org.onthelatch.web.board;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.onthelatch.accesslist.AccessFacts;
import org.onthelatch.accesslist.ResidentAccess;
import org.onthelatch.assessment.Level;
import org.onthelatch.assessment.LevelHistory.InForce;
import org.onthelatch.call.Call;
import org.onthelatch.incident.Finding;
import org.onthelatch.incident.Incident;
import org.onthelatch.leave.AwayNote;
import org.onthelatch.measure.CanLeaveUnaided;
import org.onthelatch.measure.ReviewsOverdue;
import org.onthelatch.person.PersonId;
import org.onthelatch.review.ReviewState;
import org.onthelatch.rights.Rights;
import org.onthelatch.ward.DeviceId;
import org.onthelatch.ward.DoorId;
import org.onthelatch.ward.Ward;
import org.onthelatch.web.doors.DoorCount;
import org.onthelatch.web.doors.DoorHold;
import org.onthelatch.web.doors.HoldWords;
import org.onthelatch.web.doors.NotHeld;
import org.onthelatch.web.hold.HeldDoors;
import org.onthelatch.web.hold.ReadHold;
import org.onthelatch.web.lock.LockedDoor;
import org.onthelatch.web.lock.LocksView;
import org.onthelatch.web.notice.NoticeWords;
import org.onthelatch.web.rights.RightsWords;
import org.onthelatch.web.second.SecondView;
import org.onthelatch.web.sources.Sources;
import org.onthelatch.web.words.NhsDates;
import org.onthelatch.whereabouts.Place;
import org.onthelatch.whereabouts.TimeAway;
import org.onthelatch.whereabouts.Whereabouts;

/** Reads the board of one ward from one moment of the record. */
public final class ReadBoard {
    private static final Duration ENDS_SOON = Duration.ofDays(3);

    private final Sources sources;
    private final AccessFacts facts;
    private final Whereabouts whereabouts;
    private final Instant now;
    private final Together together;

    public ReadBoard(Sources sources, Instant now) {
        this.sources = sources;
        this.facts = sources.facts().get();
        this.whereabouts = sources.whereabouts().get();
        this.now = now;
        this.together = new Together(sources, facts, whereabouts, now);
    }

    public Board of(Ward ward) {
        List<ResidentAccess> people = facts.residents()
                .filter(access -> access.resident().ward().equals(ward.id()))
                .toList();
        List<Board.Row> rows = people.stream()
                .map(this::row)
                .sorted(Comparator.comparing((Board.Row row) -> !row.attention())
                        .thenComparing(row -> RoomOrder.key(row.resident().roomName())))
                .toList();
        return new Board(
                ward,
                now,
                counts(people),
                locks(people),
                untold(ward),
                calls(ward, people),
                incidents(people),
                new Alarms(sources, facts, now).of(people),
                new Notices(sources, facts, now).of(people),
                together.companies(people),
                rows,
                together.left(ward),
                SecondView.waiting(sources, now).stream()
                        .filter(view -> view.her().ward().equals(ward.id()))
                        .toList());
    }

    private List<LockedDoor> locks(List<ResidentAccess> people) {
        Set<DoorId> exits = new HashSet<>();
        people.forEach(
                access -> exits.addAll(facts.doorsOf(access.resident().id()).exits()));
        return LocksView.of(sources, new NhsDates(sources.policy().zone()), now).running().stream()
                .filter(locked -> exits.contains(locked.lock().door()))
                .toList();
    }

    /** A notice concerns the wards whose people go through its doors; one about no door concerns all. */
    private List<Board.ToTell> untold(Ward ward) {
        NoticeWords words = new NoticeWords(
                new NhsDates(sources.policy().zone()),
                facts.register(),
                sources.directory().get(),
                now);
        return sources.notices().notices().untold(now).stream()
                .filter(notice ->
                        notice.doors().isEmpty() || notice.doors().stream().anyMatch(door -> leadsTo(door, ward)))
                .map(notice -> new Board.ToTell(notice.id().value(), words.title(notice)))
                .toList();
    }

    private boolean leadsTo(DoorId id, Ward ward) {
        return facts.register()
                .find(id)
                .filter(door -> facts.register().zone(door.inside()).wards().contains(ward.id())
                        && facts.register().zone(door.outside()).wards().contains(ward.id()))
                .isPresent();
    }

    private List<Call> calls(Ward ward, List<ResidentAccess> people) {
        Set<PersonId> ids = new HashSet<>();
        Set<DoorId> exits = new HashSet<>();
        people.forEach(access -> {
            ids.add(access.resident().id());
            exits.addAll(facts.doorsOf(access.resident().id()).exits());
        });
        return sources.calls().all().open().stream()
                .filter(call -> call.person().filter(ids::contains).isPresent()
                        || exits.contains(call.request().door())
                        || isOnWard(call.request().door(), ward))
                .toList();
    }

    /** A door inside the ward, such as its garden's. */
    private boolean isOnWard(DoorId id, Ward ward) {
        return facts.register()
                .find(id)
                .map(door -> facts.register().zone(door.inside()).wards())
                .filter(wards -> wards.contains(ward.id()))
                .isPresent();
    }

    private List<Incident> incidents(List<ResidentAccess> people) {
        Set<PersonId> ids = new HashSet<>();
        Set<DoorId> exits = new HashSet<>();
        people.forEach(access -> {
            ids.add(access.resident().id());
            exits.addAll(facts.doorsOf(access.resident().id()).exits());
        });
        return sources.incidents().all().open().stream()
                .filter(incident -> concerns(incident.finding(), ids, exits))
                .toList();
    }

    /** Hers wherever she stands, and everybody's who can go to the door where she stands. */
    private boolean concerns(Finding finding, Set<PersonId> people, Set<DoorId> exits) {
        return finding.person().filter(people::contains).isPresent()
                || finding.doors().stream().anyMatch(exits::contains)
                || (finding instanceof Finding.AtController
                        && exits.stream().anyMatch(door -> works(finding.controller(), door)));
    }

    private boolean works(DeviceId controller, DoorId door) {
        return facts.register()
                .controllerOf(door)
                .filter(known -> known.id().equals(controller))
                .isPresent();
    }

    private Board.Counts counts(List<ResidentAccess> people) {
        Set<PersonId> ids = new HashSet<>();
        Set<DoorId> exits = new HashSet<>();
        for (ResidentAccess access : people) {
            ids.add(access.resident().id());
            exits.addAll(facts.doorsOf(access.resident().id()).exits());
        }
        CanLeaveUnaided unaided = CanLeaveUnaided.at(facts, id -> ids.contains(id) && isIn(id), now);
        List<PersonId> late = ReviewsOverdue.at(facts, now, sources.policy().zone()).overdue().stream()
                .map(ReviewsOverdue.Late::person)
                .filter(ids::contains)
                .toList();
        int assessed = (int) people.stream()
                .filter(access -> access.levels()
                        .inForceAt(now)
                        .filter(level -> !level.assessment().provisional())
                        .isPresent())
                .count();
        return new Board.Counts(
                unaided.present().size(),
                people.size(),
                unaided.toGrounds().size(),
                unaided.offSite().size(),
                late.size(),
                assessed,
                doors(exits.stream().sorted(Comparator.comparing(DoorId::value)).toList()));
    }

    private boolean isIn(PersonId id) {
        return whereabouts.of(id) instanceof Place.In;
    }

    private DoorCount doors(List<DoorId> ids) {
        return new DoorCount(ids.stream()
                .map(id -> DoorHold.of(id, facts, sources.controllers(), now))
                .toList());
    }

    /** With the time agreed before she went. */
    private TimeAway away(PersonId id) {
        List<AwayNote> hers = sources.away().notes().stream()
                .filter(note -> note.person().equals(id))
                .toList();
        return TimeAway.of(whereabouts.of(id), hers, now);
    }

    private Board.Row row(ResidentAccess access) {
        PersonId id = access.resident().id();
        List<InForce> level = access.levels().inForceAt(now).stream().toList();
        List<ReviewState> review = level.stream()
                .map(inForce -> ReviewState.of(
                        inForce.assessment().reviewDueAt(),
                        now,
                        sources.policy().dueSoon(),
                        sources.policy().zone()))
                .toList();
        Place place = away(id).place();
        DoorCount doors = doors(facts.doorsOf(id).exits());
        boolean asksStaff = level.stream().anyMatch(inForce -> inForce.level() == Level.L5);
        List<DoorId> notHeld = asksStaff ? NotHeld.at(facts, id, now) : List.of();
        List<Instant> ends = powerEndsSoon(access);
        String byHand = byHand(access);
        return new Board.Row(
                access.resident(),
                level,
                access.legal().statusAt(now),
                place,
                together.escort(id),
                review,
                doors,
                notHeld,
                byHand,
                RightsWords.amiss(Rights.at(sources.rights().of(id), access.legal(), now)),
                ends,
                RowNeeds.kinds(level, review, place, byHand, ends, now));
    }

    /** A hold that ended and that a door may not know of (D6, H1). */
    private String byHand(ResidentAccess access) {
        if (ReadHold.ended(access.legal(), now).isEmpty()) {
            return "";
        }
        HoldWords words = new HoldWords(new NhsDates(sources.policy().zone()), now);
        return HeldDoors.of(sources, access.resident().id(), words, now).afterHold();
    }

    private List<Instant> powerEndsSoon(ResidentAccess access) {
        List<Instant> ends = new ArrayList<>();
        if (access.legal().statusAt(now).givesPowerToHold()) {
            Instant end = access.legal().powerEndsAfter(now);
            if (end.isBefore(now.plus(ENDS_SOON)) || end.equals(now.plus(ENDS_SOON))) {
                ends.add(end);
            }
        }
        return ends;
    }
}
