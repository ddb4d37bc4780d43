package org.onthelatch.config;

import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.onthelatch.assessment.AdmissionDefault;
import org.onthelatch.assessment.Ladder;
import org.onthelatch.assessment.Ladder.Rung;
import org.onthelatch.assessment.Level;
import org.onthelatch.assessment.TwoPeople;
import org.onthelatch.commissioning.TestIntervals;
import org.onthelatch.legalstatus.LegalStatus;
import org.onthelatch.legalstatus.LegalStatuses;
import org.onthelatch.legalstatus.StatusCode;
import org.onthelatch.restriction.LockLimits;
import org.onthelatch.review.ReminderTimes;
import org.onthelatch.staff.SessionLimits;
import org.onthelatch.yaml.Checked;
import org.onthelatch.yaml.ConfigError;
import org.onthelatch.yaml.Kind;
import org.onthelatch.yaml.Section;

/** Reads the policy file, within the hard maxima of the program. */
public final class PolicyFile {
    private PolicyFile() {}

    /** @param statuses those that the policy may name; none if their own file is wrong */
    public static Checked<Policy> read(String file, String text, Optional<LegalStatuses> statuses) {
        List<ConfigError> errors = new ArrayList<>();
        return Checked.of(Section.top(file, text, errors).flatMap(top -> policy(top, statuses)), errors);
    }

    private static Optional<Policy> policy(Section top, Optional<LegalStatuses> statuses) {
        Optional<Ladder> ladder = top.section("ladder").flatMap(PolicyFile::ladder);
        Optional<Section> reviews = top.section("reviews");
        Optional<Duration> dueSoon = reviews.flatMap(r -> r.required("dueSoon", Spans.between("1d", "28d")));
        Optional<Duration> second = reviews.flatMap(r -> r.has("secondPersonWithin")
                ? r.required("secondPersonWithin", Spans.between("15min", "24h"))
                : Optional.of(TwoPeople.USUAL_WAIT));
        reviews.ifPresent(r -> r.build(() -> r));
        Optional<Section> doors = top.section("doors");
        Optional<Duration> staleAfter = doors.flatMap(d -> d.required("staleAfter", Spans.between("1h", "14d")));
        Optional<Duration> resendAfter = doors.flatMap(d -> d.required("resendAfter", Spans.between("2s", "60s")));
        Optional<Duration> alarmAfter = doors.flatMap(d -> d.required("alarmAfter", Spans.between("10s", "60s")));
        Optional<Set<StatusCode>> keepWhenStale = doors.flatMap(d -> keepWhenStale(d, statuses));
        doors.ifPresent(d -> d.build(() -> d));
        Optional<TestIntervals> tests = top.has("doorTests")
                ? top.section("doorTests").flatMap(PolicyFile::tests)
                : Optional.of(TestIntervals.USUAL);
        Optional<ReminderTimes> reminders = top.has("reminders")
                ? top.section("reminders").flatMap(RemindersSection::read)
                : Optional.of(ReminderTimes.USUAL);
        Optional<LockLimits> lock = top.has("emergencyLock")
                ? top.section("emergencyLock").flatMap(PolicyFile::emergencyLock)
                : Optional.of(LockLimits.USUAL);
        Optional<SessionLimits> sessions = top.has("signIn")
                ? top.section("signIn").flatMap(PolicyFile::sessions)
                : Optional.of(SessionLimits.USUAL);
        Optional<AdmissionDefault> admission = top.has("admission")
                ? top.section("admission").flatMap(PolicyFile::admission)
                : Optional.of(AdmissionDefault.OPEN);
        Optional<Integer> peoplePerEscort =
                top.has("escorts") ? top.section("escorts").flatMap(PolicyFile::escorts) : Optional.of(1);
        return top.build(() -> new Policy(
                ladder.orElseThrow(),
                dueSoon.orElseThrow(),
                staleAfter.orElseThrow(),
                resendAfter.orElseThrow(),
                alarmAfter.orElseThrow(),
                keepWhenStale.orElseThrow(),
                peoplePerEscort.orElseThrow(),
                tests.orElseThrow(),
                reminders.orElseThrow(),
                lock.orElseThrow(),
                sessions.orElseThrow(),
                second.orElseThrow(),
                admission.orElseThrow()));
    }

    private static Optional<SessionLimits> sessions(Section section) {
        Optional<Duration> idle = section.required("idle", Spans.between("1min", "30min"));
        Optional<Duration> absolute = section.required("absolute", Spans.between("1h", "13h"));
        Optional<Duration> other =
                section.optional("otherWard", Spans.between("15min", "4h"), SessionLimits.USUAL.otherWard());
        Optional<Duration> fresh =
                section.optional("fresh", Spans.between("1min", "30min"), SessionLimits.USUAL.fresh());
        return section.build(() -> new SessionLimits(
                idle.orElseThrow(), absolute.orElseThrow(), other.orElseThrow(), fresh.orElseThrow()));
    }

    private static Optional<LockLimits> emergencyLock(Section section) {
        Optional<Duration> alone = section.required("alone", Spans.between("1min", "15min"));
        Optional<Duration> second = section.required("withSecondPerson", Spans.between("1min", "60min"));
        Optional<Duration> within = section.required("aloneOnceIn", Spans.between("1h", "24h"));
        if (alone.isPresent() && second.isPresent() && second.get().compareTo(alone.get()) < 0) {
            section.problem(
                    "withSecondPerson",
                    "is shorter than what one person may decide alone",
                    "Write a span of at least alone.");
        }
        return section.build(() -> new LockLimits(alone.orElseThrow(), second.orElseThrow(), within.orElseThrow()));
    }

    private static Optional<AdmissionDefault> admission(Section section) {
        Optional<Duration> within = section.required("assessWithin", Spans.between("1h", "24h"));
        Optional<Level> level = section.optional("level", Kind.oneOf(Level.class), Level.L1);
        Optional<String> entry = section.optional("entry", Kind.TEXT, "");
        if (level.isPresent()
                && entry.isPresent()
                && level.get().restricts() == entry.get().isBlank()) {
            section.problem(
                    "entry",
                    "does not fit the level",
                    "Name the register's entry for a level tighter than L1, and none for L0 or L1.");
        }
        return section.build(
                () -> new AdmissionDefault(level.orElseThrow(), entry.orElseThrow(), within.orElseThrow()));
    }

    private static Optional<Integer> escorts(Section section) {
        Optional<Integer> most = section.required("peopleAtOnce", Kind.number(1, 4));
        return section.build(most::orElseThrow);
    }

    private static Optional<TestIntervals> tests(Section section) {
        Optional<Duration> release = section.required("fireRelease", Spans.between("1d", "365d"));
        Optional<Duration> override = section.required("localOverride", Spans.between("1d", "92d"));
        Optional<Duration> egress = section.required("freeEgress", Spans.between("1d", "365d"));
        return section.build(
                () -> new TestIntervals(release.orElseThrow(), override.orElseThrow(), egress.orElseThrow()));
    }

    private static Optional<Ladder> ladder(Section section) {
        Map<Level, Rung> rungs = new EnumMap<>(Level.class);
        for (Level level : Level.values()) {
            section.section(level.name())
                    .flatMap(below -> rung(below, level))
                    .ifPresent(rung -> rungs.put(level, rung));
        }
        return section.build(() -> new Ladder(rungs));
    }

    private static Optional<Rung> rung(Section section, Level level) {
        Kind<Duration> interval = Spans.between("1h", Ladder.hardMaximum(level).toDays() + "d");
        Optional<String> name = section.required("name", Kind.TEXT);
        Optional<String> words = section.required("words", Kind.TEXT);
        Optional<Duration> review = section.required("review", interval);
        Optional<Duration> first = section.has("firstReview") ? section.required("firstReview", interval) : review;
        return section.build(
                () -> new Rung(name.orElseThrow(), words.orElseThrow(), first.orElseThrow(), review.orElseThrow()));
    }

    private static Optional<Set<StatusCode>> keepWhenStale(Section doors, Optional<LegalStatuses> statuses) {
        Optional<List<StatusCode>> codes = doors.list("keepWhenStale", Kinds.STATUS);
        for (StatusCode code : codes.orElse(List.of())) {
            if (statuses.isPresent() && !isRestricted(statuses.get(), code)) {
                doors.problem(
                        "keepWhenStale",
                        code.value(),
                        "is not a status whose leave needs the Secretary of State's consent",
                        "Leave it out: for everyone else the doors open when they lose contact.");
            }
        }
        return codes.map(HashSet::new);
    }

    private static boolean isRestricted(LegalStatuses statuses, StatusCode code) {
        return statuses.get(code).absence() == LegalStatus.Absence.RESPONSIBLE_CLINICIAN_WITH_CONSENT;
    }
}
