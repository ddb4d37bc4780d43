package org.onthelatch.restriction;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.onthelatch.staff.Permission;
import org.onthelatch.staff.StaffId;
import org.onthelatch.ward.Door;
import org.onthelatch.ward.DoorId;
import org.onthelatch.ward.FireRelease;
import org.onthelatch.ward.Register;

/** What may be asked of an exit in an emergency, and the sentence that says why not (D28). Pure. */
record LockRules(Supplier<Register> register, LockLimits limits) {
    static final int LONGEST_WORDS = 500;

    List<RestrictionRefusal> start(SecureExit.Start asked, List<EmergencyLock> locks, Instant now) {
        List<RestrictionRefusal> refusals = new ArrayList<>();
        if (!Permission.SECURE_EXIT.isHeldBy(asked.by().role())) {
            refuse(refusals, "door", "WRONG_ROLE", "Only the nurse in charge secures an exit. Call her now.");
        }
        door(refusals, asked.door());
        words(refusals, "reason", asked.reason(), "Write what the emergency is.");
        words(refusals, "told", asked.told(), "Write what everybody on the ward is told. Name nobody.");
        if (!asked.inCharge()) {
            refuse(refusals, "inCharge", "NOT_IN_CHARGE", "Confirm that you are in charge of the shift, or call her.");
        }
        if (isRunning(locks, asked.door(), now)) {
            refuse(
                    refusals,
                    "door",
                    "SECURED_ALREADY",
                    "%s is secured already. Say there that it is still needed, or end it.".formatted(asked.door()));
        } else {
            startMinutes(refusals, asked, used(locks, asked.door(), asked.by().staff(), now));
        }
        return refusals;
    }

    private static boolean isRunning(List<EmergencyLock> locks, DoorId door, Instant now) {
        return locks.stream()
                .anyMatch(lock -> lock.door().equals(door) && lock.period().contains(now));
    }

    private void door(List<RestrictionRefusal> refusals, DoorId id) {
        Optional<Door> door = register.get().find(id);
        if (door.isEmpty()) {
            refuse(refusals, "door", "UNKNOWN_DOOR", "Choose an exit from the list.");
        } else if (!door.get().isExit()) {
            refuse(
                    refusals,
                    "door",
                    "NOT_AN_EXIT",
                    "%s is no exit. Rooms, inner doors and emergency doors are never secured.".formatted(id));
        } else if (!isSecurable(door.get())) {
            refuse(
                    refusals,
                    "door",
                    "CANNOT_BE_SECURED",
                    "Nothing can secure %s from here: it always opens from inside. Put somebody at it.".formatted(id));
        }
    }

    boolean isSecurable(Door door) {
        return door.isExit()
                && door.fire().release() != FireRelease.FREE_EXIT
                && register.get().controllerOf(door.id()).isPresent();
    }

    /** For how long the exit was secured by what this person began, within the span that counts. */
    private Duration used(List<EmergencyLock> locks, DoorId door, StaffId by, Instant now) {
        Instant since = now.minus(limits.within());
        Duration used = Duration.ZERO;
        for (EmergencyLock lock : locks) {
            if (lock.door().equals(door) && lock.by().equals(by)) {
                Instant from =
                        lock.period().from().isAfter(since) ? lock.period().from() : since;
                Instant until = lock.period().until();
                used = until.isAfter(from) ? used.plus(Duration.between(from, until)) : used;
            }
        }
        return used;
    }

    private void startMinutes(List<RestrictionRefusal> refusals, SecureExit.Start asked, Duration used) {
        long left = Math.max(0, limits.alone().minus(used).toMinutes());
        if (asked.minutes() >= 1 && asked.minutes() <= left) {
            return;
        }
        if (used.isZero()) {
            refuse(
                    refusals,
                    "minutes",
                    "TOO_LONG",
                    "Enter 1 to %d minutes. Somebody else may confirm it for longer once it runs.".formatted(left));
        } else {
            refuse(
                    refusals,
                    "minutes",
                    "SECOND_PERSON",
                    ("Within the last %d minutes you have had %s secured for %d. One person decides %d, so %s,"
                                    + " or another nurse in charge or the manager decides it now.")
                            .formatted(
                                    limits.within().toMinutes(),
                                    asked.door(),
                                    Math.max(1, used.toMinutes()),
                                    limits.alone().toMinutes(),
                                    left == 0 ? "nothing is left" : "enter at most " + left));
        }
    }

    List<RestrictionRefusal> confirm(SecureExit.Confirm asked, Optional<EmergencyLock> running, Instant now) {
        List<RestrictionRefusal> refusals = new ArrayList<>();
        if (!Permission.CONFIRM_SECURED_EXIT.isHeldBy(asked.by().role())) {
            refuse(
                    refusals,
                    "door",
                    "WRONG_ROLE",
                    "Only a registered nurse, a responsible clinician or the manager confirms it. Call one now.");
        }
        if (running.isEmpty()) {
            refuse(refusals, "door", "NOT_SECURED", "%s is not secured any more.".formatted(asked.door()));
            return refusals;
        }
        words(refusals, "reason", asked.reason(), "Write why it is still needed.");
        confirmMinutes(refusals, asked, running.get(), now);
        return refusals;
    }

    private void confirmMinutes(
            List<RestrictionRefusal> refusals, SecureExit.Confirm asked, EmergencyLock lock, Instant now) {
        boolean alone = asked.by().staff().equals(lock.by());
        Duration longest = alone ? limits.alone() : limits.second();
        long left = Math.max(
                0, Duration.between(now, lock.period().from().plus(longest)).toMinutes());
        Instant until = now.plus(Duration.ofMinutes(Math.max(0, Math.min(asked.minutes(), 1_000))));
        if (asked.minutes() >= 1 && asked.minutes() <= left) {
            if (!until.isAfter(lock.period().until())) {
                refuse(
                        refusals,
                        "minutes",
                        "NOT_LONGER",
                        "It runs for that long already. To end it sooner, press End it now.");
            }
            return;
        }
        if (alone) {
            refuse(
                    refusals,
                    "minutes",
                    "SECOND_PERSON",
                    "You began it, and one person decides %d minutes in all: %s. For longer, another nurse, a clinician or the manager signs in and confirms."
                            .formatted(longest.toMinutes(), left == 0 ? "nothing is left" : "enter at most " + left));
        } else {
            refuse(
                    refusals,
                    "minutes",
                    "TOO_LONG",
                    left == 0
                            ? "It has had its %d minutes and ends now. Put somebody at the door."
                                    .formatted(longest.toMinutes())
                            : "Enter 1 to %d minutes: it lasts at most %d in all."
                                    .formatted(left, longest.toMinutes()));
        }
    }

    List<RestrictionRefusal> end(SecureExit.End asked, Optional<EmergencyLock> running) {
        List<RestrictionRefusal> refusals = new ArrayList<>();
        if (!Permission.CONFIRM_SECURED_EXIT.isHeldBy(asked.by().role())) {
            refuse(
                    refusals,
                    "door",
                    "WRONG_ROLE",
                    "Only a registered nurse, a responsible clinician or the manager ends it. Call one now.");
        }
        if (running.isEmpty()) {
            refuse(refusals, "door", "NOT_SECURED", "%s is not secured any more.".formatted(asked.door()));
        }
        return refusals;
    }

    private static void words(List<RestrictionRefusal> refusals, String field, String text, String sentence) {
        if (text.isBlank()) {
            refuse(refusals, field, "MISSING", sentence);
        } else if (text.length() > LONGEST_WORDS) {
            refuse(refusals, field, "TOO_LONG", "Write at most %d characters.".formatted(LONGEST_WORDS));
        }
    }

    private static void refuse(List<RestrictionRefusal> refusals, String field, String code, String sentence) {
        refusals.add(new RestrictionRefusal(field, code, sentence));
    }
}
