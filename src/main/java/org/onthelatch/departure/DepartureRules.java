package org.onthelatch.departure;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.onthelatch.accesslist.AccessFacts;
import org.onthelatch.accesslist.ResidentAccess;
import org.onthelatch.legalstatus.HoldClock;
import org.onthelatch.person.Clinicians;
import org.onthelatch.person.Departure;
import org.onthelatch.person.Departure.Kind;
import org.onthelatch.staff.Permission;
import org.onthelatch.staff.Role;
import org.onthelatch.ward.ZoneCode;
import org.onthelatch.ward.ZoneUse;

/** Each rule about a departure, with what to do instead. Pure. */
record DepartureRules(AccessFacts facts, Clinicians clinicians) {
    static final int LONGEST_WORDS = 1_000;

    /** A departure that is written down later than this is more likely a wrong date. */
    static final Duration LATEST = Duration.ofDays(31);

    List<DepartureRefusal> refusals(Leaving leaving, List<Departure> before, Instant now) {
        List<DepartureRefusal> refusals = new ArrayList<>();
        Optional<Departure> left = Departure.standing(before);
        boolean back = leaving.kind() == Kind.TAKEN_BACK;
        if (back && left.isEmpty()) {
            refuse(refusals, "kind", "LIVES_HERE", "She lives here, so there is nothing to take back.", leaving);
        }
        if (!back && left.isPresent()) {
            refuse(refusals, "kind", "LEFT", "It is recorded already that she left. Take that back first.", leaving);
        }
        when(refusals, leaving, now);
        words(refusals, leaving);
        if (leaving.kind() == Kind.MOVED) {
            room(refusals, leaving.room(), "Choose the room she moves to.", leaving);
        } else if (leaving.room().isPresent()) {
            refuse(refusals, "room", "NO_MOVE", "A room belongs to a move only. Leave it empty.", leaving);
        }
        ResidentAccess access = facts.resident(leaving.person()).orElseThrow();
        if (back && left.isPresent()) {
            room(
                    refusals,
                    Optional.of(access.resident().room()),
                    "Somebody else has her room now. Move that person first.",
                    leaving);
        }
        mayDecide(refusals, leaving, access, now);
        return refusals;
    }

    private static void when(List<DepartureRefusal> refusals, Leaving leaving, Instant now) {
        if (leaving.at().isAfter(now)) {
            refusals.add(new DepartureRefusal(
                    "at",
                    "IN_THE_FUTURE",
                    "Record it when it has happened: until then she lives here and her plan stands.",
                    leaving.at().toString()));
        } else if (leaving.at().isBefore(now.minus(LATEST))) {
            refusals.add(new DepartureRefusal(
                    "at",
                    "TOO_LONG_AGO",
                    "Enter a time within the last 31 days. If it was earlier, say so in words.",
                    leaving.at().toString()));
        }
    }

    private static void words(List<DepartureRefusal> refusals, Leaving leaving) {
        if (leaving.words().isBlank() && leaving.kind() != Kind.DIED) {
            String ask = switch (leaving.kind()) {
                case DISCHARGED -> "Write where she goes, and who was told.";
                case TRANSFERRED -> "Write to which hospital she goes, and who takes her papers.";
                case MOVED -> "Write why she moves, and what she says about it.";
                case TAKEN_BACK -> "Write what was wrong, or how she came back.";
                case DIED -> "";
            };
            refusals.add(new DepartureRefusal("words", "MISSING", ask, "nothing"));
        } else if (leaving.words().length() > LONGEST_WORDS) {
            refusals.add(new DepartureRefusal(
                    "words",
                    "TOO_LONG",
                    "Write at most %d characters.".formatted(LONGEST_WORDS),
                    leaving.words().length() + " characters"));
        }
    }

    private void room(List<DepartureRefusal> refusals, Optional<ZoneCode> room, String sentence, Leaving leaving) {
        boolean good = room.filter(this::isRoom)
                .filter(code -> facts.residents()
                        .noneMatch(other -> other.resident().room().equals(code)))
                .isPresent();
        if (!good) {
            refuse(refusals, "room", "NOT_FREE", sentence, leaving);
        }
    }

    /** The rooms that nobody has. */
    boolean isRoom(ZoneCode code) {
        return facts.register().sites().stream()
                .flatMap(site -> site.zones().stream())
                .anyMatch(zone -> zone.code().equals(code)
                        && zone.use() == ZoneUse.ROOM
                        && zone.wards().size() == 1);
    }

    /**
     * Whoever sees her go may write down that an informal woman went. Where something gives power to hold her, or would
     * again, only who may discharge her decides: a wrong entry would let out somebody at risk, or hold her anew.
     */
    private void mayDecide(List<DepartureRefusal> refusals, Leaving leaving, ResidentAccess access, Instant now) {
        boolean power = access.legal().statusAt(now).givesPowerToHold();
        boolean asks = leaving.kind() == Kind.DISCHARGED
                || leaving.kind() == Kind.TRANSFERRED
                || leaving.kind() == Kind.TAKEN_BACK;
        boolean hold = HoldClock.at(access.legal(), now).isPresent() && leaving.kind() != Kind.TAKEN_BACK;
        if (!power || !asks || hold) {
            return;
        }
        if (!Permission.DISCHARGE.isHeldBy(leaving.by().role())) {
            refuse(
                    refusals,
                    "kind",
                    "WRONG_ROLE",
                    "She is detained (%s). Only her responsible clinician or the Mental Health Act office decides this. Call one of them."
                            .formatted(access.legal().statusAt(now).words()),
                    leaving);
        } else if (leaving.by().role() == Role.RESPONSIBLE_CLINICIAN
                && !clinicians.isInCharge(leaving.by().staff(), leaving.person(), now)) {
            refuse(
                    refusals,
                    "kind",
                    "NOT_HER_CLINICIAN",
                    "You are not her responsible clinician, and no cover is recorded for now. Ask hers, or ring the Mental Health Act office.",
                    leaving);
        }
    }

    private static void refuse(
            List<DepartureRefusal> refusals, String field, String code, String sentence, Leaving leaving) {
        String came = field.equals("room")
                ? leaving.room().map(ZoneCode::value).orElse("nothing")
                : leaving.kind().name();
        refusals.add(new DepartureRefusal(field, code, sentence, came));
    }
}
