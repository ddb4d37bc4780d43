package org.onthelatch.review;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.onthelatch.accesslist.AccessFacts;
import org.onthelatch.accesslist.ResidentAccess;
import org.onthelatch.assessment.Assessment;
import org.onthelatch.assessment.Level;
import org.onthelatch.assessment.SecondPerson;
import org.onthelatch.leave.Leave;
import org.onthelatch.legalstatus.HoldingPower;
import org.onthelatch.legalstatus.LegalHistory.Standing;
import org.onthelatch.person.PersonId;
import org.onthelatch.review.ReminderStep.Cause;

/**
 * Which reminders are due, to whom and since when: a pure question over dates that people recorded, asked whenever it is
 * shown. Nothing is sent or changed by it; what is kept is that somebody acknowledged one (domain, section 3.3; D7, D38, N2).
 */
public final class Reminders {
    /** For how long something that has ended is still shown to those who did not answer. */
    private static final Duration AFTERWARDS = Duration.ofDays(1);

    private static final Duration LAPSED_SHOWN = Duration.ofDays(28);

    private final ReminderTimes times;
    private final Map<ReminderId, Acknowledgement> acknowledged;
    private final ZoneId zone;
    private final Instant now;

    private Reminders(ReminderTimes times, List<Acknowledgement> acknowledged, ZoneId zone, Instant now) {
        this.times = times;
        this.acknowledged = acknowledged.stream()
                .collect(Collectors.toUnmodifiableMap(
                        Acknowledgement::reminder,
                        Function.identity(),
                        BinaryOperator.minBy(Comparator.comparing(Acknowledgement::at))));
        this.zone = zone;
        this.now = now;
    }

    /** Those of everybody, answered or not, in the order in which they came. */
    public static List<Reminder> at(
            AccessFacts facts,
            List<SecondPerson> second,
            ReminderTimes times,
            List<Acknowledgement> acknowledged,
            ZoneId zone,
            Instant now) {
        Reminders reminders = new Reminders(times, acknowledged, zone, now);
        Set<PersonId> here =
                facts.residents().map(access -> access.resident().id()).collect(Collectors.toUnmodifiableSet());
        return Stream.concat(
                        facts.residents().flatMap(access -> reminders.of(access).stream()),
                        second.stream()
                                .filter(one -> one.isWaiting() && here.contains(one.person()))
                                .flatMap(one -> reminders.second(one).stream()))
                .sorted(Comparator.comparing(Reminder::since))
                .toList();
    }

    private List<Reminder> of(ResidentAccess access) {
        List<Reminder> all = new ArrayList<>();
        access.levels()
                .inForceAt(now)
                .ifPresent(level -> all.addAll(review(access.resident().id(), level.assessment(), level.level())));
        end(access).ifPresent(standing -> all.addAll(power(access.resident().id(), standing)));
        access.leave().leaves().forEach(leave -> all.addAll(leave(access, leave)));
        return all;
    }

    /** That a second person is to look at a tightening; an urgent one is told for a day after that was due. */
    private List<Reminder> second(SecondPerson one) {
        if (!now.isBefore(one.dueBy().plus(AFTERWARDS))) {
            return List.of();
        }
        Cause cause = switch (one.kind()) {
            case FOR_HER_CLINICIAN -> Cause.SECOND_PERSON;
            case FOR_A_NURSE -> Cause.SECOND_NURSE;
            case URGENT -> Cause.SECOND_TO_URGENT;
        };
        return ladder(
                cause, one.person(), one.since(), one.since(), step -> ReminderId.ofSecondPerson(one.about(), step));
    }

    private List<Reminder> review(PersonId person, Assessment assessment, Level level) {
        Cause cause = level == Level.L5 ? Cause.REVIEW_OF_ASK_STAFF : Cause.REVIEW;
        return ladder(
                cause,
                person,
                assessment.reviewDueAt(),
                assessment.recordedAt(),
                step -> ReminderId.ofReview(person, assessment.version(), step));
    }

    /** The standing with whose end the power to hold her ends, or ended within the last day. */
    private Optional<Standing> end(ResidentAccess access) {
        Instant from = access.legal().statusAt(now).givesPowerToHold() ? now : now.minus(AFTERWARDS);
        Instant end = access.legal().powerEndsAfter(from);
        return access.legal()
                .holding()
                .filter(standing ->
                        standing.period().hasEnd() && standing.period().until().equals(end))
                .findFirst();
    }

    /** A holding power has its own countdown (D6); that it ends tonight is said at handover all the same. */
    private List<Reminder> power(PersonId person, Standing standing) {
        Instant end = standing.period().until();
        Instant known = later(standing.period().from(), standing.authority().recordedAt());
        List<Reminder> all = new ArrayList<>();
        if (now.isBefore(end) && HoldingPower.of(standing.status().code()).isEmpty()) {
            all.addAll(ladder(Cause.END_OF_POWER, person, end, known, step -> ReminderId.ofPower(person, end, step)));
        }
        Instant handover = times.handoverBefore(end, zone);
        if (!handover.isBefore(known) && !handover.isAfter(now)) {
            ReminderId id = ReminderId.ofPower(person, end, ReminderStep.HANDOVER);
            all.add(new Reminder(id, person, ReminderStep.HANDOVER, end, handover, end, answer(id)));
        }
        return all;
    }

    private List<Reminder> leave(ResidentAccess access, Leave leave) {
        Instant end = leave.inForce().until();
        boolean old = end.isBefore(now) && end.isBefore(now.minus(LAPSED_SHOWN));
        if (!leave.inForce().hasEnd() || leave.revokedAt().isPresent() || old || isFollowed(access, leave)) {
            return List.of();
        }
        PersonId person = access.resident().id();
        List<Reminder> staff = ladder(
                Cause.END_OF_LEAVE, person, end, leave.recordedAt(), step -> ReminderId.ofLeave(leave.id(), end, step));
        List<Reminder> all = new ArrayList<>(staff);
        boolean wasReminded = staff.stream().anyMatch(reminder -> reminder.step() != ReminderStep.LEAVE_LAPSED);
        boolean decided = staff.stream()
                .flatMap(reminder -> reminder.acknowledged().stream())
                .anyMatch(answer -> answer.at().isBefore(end));
        if (decided || !wasReminded) {
            all.removeIf(reminder -> reminder.acknowledged().isEmpty());
        }
        if (now.isBefore(end)) {
            all.addAll(ladder(
                    Cause.END_OF_LEAVE_TO_HER,
                    person,
                    end,
                    leave.recordedAt(),
                    step -> ReminderId.ofLeave(leave.id(), end, step)));
        }
        return all;
    }

    /** Another leave takes over at its end, so nothing is lost by it. */
    private static boolean isFollowed(ResidentAccess access, Leave leave) {
        return access.leave().leaves().stream()
                .anyMatch(other -> !other.id().equals(leave.id())
                        && other.inForce().contains(leave.inForce().until()));
    }

    /** @param known when the date was recorded: nobody is reminded of what she could not know */
    private List<Reminder> ladder(
            Cause cause, PersonId person, Instant date, Instant known, Function<ReminderStep, ReminderId> name) {
        List<Reminder> due = new ArrayList<>();
        List<ReminderStep> steps = ReminderStep.about(cause);
        for (int i = 0; i < steps.size(); i++) {
            Instant since = times.at(steps.get(i), date, zone);
            Instant next = i + 1 < steps.size() ? times.at(steps.get(i + 1), date, zone) : Instant.MAX;
            if (!since.isBefore(known) && !since.isAfter(now)) {
                ReminderId id = name.apply(steps.get(i));
                due.add(new Reminder(id, person, steps.get(i), date, since, next, answer(id)));
            }
        }
        return due;
    }

    private List<Acknowledgement> answer(ReminderId id) {
        return Optional.ofNullable(acknowledged.get(id)).stream().toList();
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
