package org.onthelatch.review;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.onthelatch.audit.AuditEntry;
import org.onthelatch.audit.AuditEntry.Actor;
import org.onthelatch.audit.Book;
import org.onthelatch.person.PersonId;
import org.onthelatch.staff.Permission;
import org.onthelatch.staff.StaffId;

/** Keeps who answers for a person's care, by which dates, and what happened. Runs on the journal's thread, in a transaction. */
public final class RecordCare {
    private static final int LONGEST_WORDS = 2_000;
    private static final int MOST_DATES = 60;

    private final Book<CareTeam> teams;
    private final Book<Occasion> occasions;

    public RecordCare(Book<CareTeam> teams, Book<Occasion> occasions) {
        this.teams = teams;
        this.occasions = occasions;
    }

    /** @param basedOn the version that its author saw; 0 if there was none */
    public record Team(
            PersonId person,
            int basedOn,
            List<StaffId> namedNurse,
            List<LocalDate> wardRounds,
            List<LocalDate> treatmentReviews,
            Actor.Staff by) {}

    public record Happened(PersonId person, Occasion.Kind kind, Instant at, String words, Actor.Staff by) {}

    /** What came of it. */
    public sealed interface Outcome {
        record Kept() implements Outcome {}

        record Refused(List<ReviewRefusal> refusals) implements Outcome {}

        /** Somebody else changed it in the meantime; nothing was kept. */
        record Stale(CareTeam latest) implements Outcome {}
    }

    public Outcome team(Team team, Instant now) {
        Optional<CareTeam> latest = teams.current().stream()
                .filter(known -> known.person().equals(team.person()))
                .findFirst();
        if (latest.filter(known -> known.version() != team.basedOn()).isPresent()) {
            return new Outcome.Stale(latest.orElseThrow());
        }
        if (!Permission.RECORD_CARE_TEAM.isHeldBy(team.by().role())) {
            return refused("namedNurse", "WRONG_ROLE", "Ask the ward manager or the Mental Health Act office.");
        }
        if (team.wardRounds().size() > MOST_DATES || team.treatmentReviews().size() > MOST_DATES) {
            return refused("wardRounds", "TOO_MANY", "Give at most %d days.".formatted(MOST_DATES));
        }
        int version = latest.map(CareTeam::version).orElse(0) + 1;
        teams.add(
                new CareTeam(
                        team.person(),
                        version,
                        team.namedNurse(),
                        team.wardRounds(),
                        team.treatmentReviews(),
                        team.by().staff(),
                        now),
                new AuditEntry(team.by(), "record care team", "%s v%d".formatted(team.person(), version), now, ""));
        return new Outcome.Kept();
    }

    public Outcome happened(Happened happened, Instant now) {
        List<ReviewRefusal> refusals = new ArrayList<>();
        if (happened.words().isBlank()) {
            refusals.add(new ReviewRefusal("words", "MISSING", "Write what happened."));
        } else if (happened.words().length() > LONGEST_WORDS) {
            refusals.add(
                    new ReviewRefusal("words", "TOO_LONG", "Write at most %d characters.".formatted(LONGEST_WORDS)));
        }
        if (happened.at().isAfter(now)) {
            refusals.add(new ReviewRefusal("happenedAt", "IN_THE_FUTURE", "Give a time that is not after now."));
        }
        if (!refusals.isEmpty()) {
            return new Outcome.Refused(refusals);
        }
        occasions.add(
                new Occasion(
                        happened.person(),
                        happened.kind(),
                        happened.at(),
                        happened.words().strip(),
                        happened.by().staff(),
                        now),
                new AuditEntry(
                        happened.by(),
                        "record occasion for a review",
                        "%s %s".formatted(happened.person(), happened.kind()),
                        now,
                        happened.words().strip()));
        return new Outcome.Kept();
    }

    private static Outcome refused(String field, String code, String sentence) {
        return new Outcome.Refused(List.of(new ReviewRefusal(field, code, sentence)));
    }
}
