package org.onthelatch.web.review;

import static org.onthelatch.web.words.Say.say;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.onthelatch.accesslist.AccessFacts;
import org.onthelatch.accesslist.ResidentAccess;
import org.onthelatch.assessment.LevelHistory.InForce;
import org.onthelatch.measure.SameWords;
import org.onthelatch.person.PersonId;
import org.onthelatch.person.Resident;
import org.onthelatch.review.CareTeam;
import org.onthelatch.review.Participation;
import org.onthelatch.review.Reminder;
import org.onthelatch.review.ReminderStep.Cause;
import org.onthelatch.review.Request;
import org.onthelatch.review.ReviewState;
import org.onthelatch.review.Trigger;
import org.onthelatch.staff.StaffId;
import org.onthelatch.web.care.CareView;
import org.onthelatch.web.page.Pages;
import org.onthelatch.web.sources.Policy;
import org.onthelatch.web.sources.Sources;
import org.onthelatch.web.words.NhsDates;
import org.onthelatch.web.words.ReviewWords;

/**
 * Whose reviews are late or due, latest first.
 *
 * @param all everybody who is assessed, latest first
 * @param unassessed those who are not
 * @param alike with whom somebody shares her reason, word for word (M10)
 */
public record ReviewQueue(List<Row> all, List<Resident> unassessed, Map<PersonId, List<Resident>> alike) {
    public ReviewQueue {
        all = List.copyOf(all);
        unassessed = List.copyOf(unassessed);
        alike = Map.copyOf(alike);
    }

    /**
     * @param ignored reminders of this review that nobody took on in time, oldest first
     * @param requests what she asked for and is not answered yet
     * @param triggers why it is to be reviewed before its date
     * @param clinician her responsible clinician: one, or none
     * @param team as last recorded: one, or none
     * @param part what was written down last of her part in a review, since this level was decided: one, or none
     * @param nextRound the next day on which the team meets about her: one, or none
     */
    public record Row(
            Resident resident,
            InForce level,
            ReviewState review,
            List<Reminder> ignored,
            List<Request> requests,
            List<Trigger> triggers,
            List<StaffId> clinician,
            List<CareTeam> team,
            List<LocalDate> nextRound,
            List<Participation> part) {
        List<LocalDate> rounds() {
            return team.stream().flatMap(known -> known.wardRounds().stream()).toList();
        }

        LocalDate dueOn() {
            return review.dueOn();
        }
    }

    /** Which reviews to show. */
    public enum State {
        OVERDUE,
        DUE_SOON,
        CURRENT;

        boolean holds(Row row) {
            return switch (this) {
                case OVERDUE -> row.review() instanceof ReviewState.Overdue;
                case DUE_SOON -> row.review() instanceof ReviewState.DueSoon;
                case CURRENT -> row.review() instanceof ReviewState.Current;
            };
        }
    }

    static ReviewQueue at(Sources sources, Instant now) {
        AccessFacts facts = sources.facts().get();
        List<Row> rows = new ArrayList<>();
        List<Resident> unassessed = new ArrayList<>();
        List<Reminder> reminders = sources.reviews().reminders(now);
        Triggers triggers = Triggers.ofEverybody(sources, now);
        facts.residents().forEach(access -> {
            List<Row> row = row(access, sources, reminders, triggers, now);
            rows.addAll(row);
            if (row.isEmpty()) {
                unassessed.add(access.resident());
            }
        });
        rows.sort(Comparator.comparing((Row row) -> row.level().assessment().reviewDueAt())
                .thenComparing(row -> row.resident().id().value()));
        return new ReviewQueue(rows, unassessed, alike(facts, rows, now));
    }

    private static List<Row> row(
            ResidentAccess access, Sources sources, List<Reminder> reminders, Triggers triggers, Instant now) {
        Policy policy = sources.policy();
        PersonId person = access.resident().id();
        List<Request> requests = sources.reviews().requests().stream()
                .filter(request -> request.person().equals(person) && request.isOpen())
                .toList();
        List<CareTeam> team = CareView.latest(sources, person).stream().toList();
        return access.levels().inForceAt(now).stream()
                .map(inForce -> new Row(
                        access.resident(),
                        inForce,
                        ReviewState.of(inForce.assessment().reviewDueAt(), now, policy.dueSoon(), policy.zone()),
                        ignored(person, reminders, now),
                        requests,
                        triggers.of(access),
                        sources.directory().get().clinicians().of(person, now).stream()
                                .toList(),
                        team,
                        team.stream()
                                .flatMap(known -> known.nextRound(LocalDate.ofInstant(now, policy.zone())).stream())
                                .toList(),
                        CareView.parts(sources, person).stream()
                                .filter(part ->
                                        !part.at().isBefore(inForce.assessment().decidedAt()))
                                .limit(1)
                                .toList()))
                .toList();
    }

    /** Those about the review itself. */
    static List<Reminder> ignored(PersonId person, List<Reminder> reminders, Instant now) {
        return reminders.stream()
                .filter(reminder -> reminder.person().equals(person) && reminder.isIgnored(now))
                .filter(reminder -> reminder.step().cause() == Cause.REVIEW
                        || reminder.step().cause() == Cause.REVIEW_OF_ASK_STAFF)
                .toList();
    }

    private static Map<PersonId, List<Resident>> alike(AccessFacts facts, List<Row> rows, Instant now) {
        SameWords words = SameWords.at(facts, now);
        Map<PersonId, List<Resident>> alike = new HashMap<>();
        for (Row row : rows) {
            PersonId person = row.resident().id();
            alike.put(
                    person,
                    words.othersLike(person).stream()
                            .flatMap(other -> facts.resident(other).stream())
                            .map(ResidentAccess::resident)
                            .toList());
        }
        return alike;
    }

    /** That her reason stands word for word in others' assessments too; "" if it is her own. */
    public String sameWords(Row row) {
        List<Resident> others = alike.getOrDefault(row.resident().id(), List.of());
        return others.isEmpty()
                ? ""
                : say(
                        "review.level.sameWords",
                        Pages.list(others.stream().map(Resident::name).toList()));
    }

    /** Only what a filter shows, in its order. */
    ReviewQueue narrowed(ReviewFilter filter) {
        List<Row> shown =
                all.stream().filter(filter::shows).sorted(filter.order()).toList();
        return new ReviewQueue(shown, unassessed, alike);
    }

    /** That none is late, and whose is to come next, if anybody's is: "Next: Ben, 24 November 2026." */
    String noneLate(NhsDates dates) {
        return all.stream()
                .filter(row -> !State.OVERDUE.holds(row))
                .min(Comparator.comparing((Row row) -> row.level().assessment().reviewDueAt()))
                .map(row -> say(
                        "review.none.OVERDUE.next",
                        row.resident().name(),
                        new ReviewWords(dates).due(row.level().assessment())))
                .orElseGet(() -> say("review.none.OVERDUE"));
    }

    /** Those that something calls for before their date. */
    public List<Row> early() {
        return all.stream().filter(row -> !row.triggers().isEmpty()).toList();
    }

    /** The clinicians who answer for somebody here. */
    public List<StaffId> clinicians() {
        return all.stream()
                .flatMap(row -> row.clinician().stream())
                .distinct()
                .sorted(Comparator.comparing(StaffId::value))
                .toList();
    }

    /** The next ward rounds about somebody here. */
    public List<LocalDate> rounds() {
        return all.stream()
                .flatMap(row -> row.nextRound().stream())
                .distinct()
                .sorted()
                .toList();
    }

    public List<Row> in(State state) {
        return all.stream().filter(state::holds).toList();
    }
}
