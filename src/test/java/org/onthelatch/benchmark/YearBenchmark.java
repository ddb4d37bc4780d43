package org.onthelatch.benchmark;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.onthelatch.accesslist.AccessFacts;
import org.onthelatch.accesslist.Credential;
import org.onthelatch.accesslist.Decide;
import org.onthelatch.accesslist.Decision;
import org.onthelatch.accesslist.ResidentAccess;
import org.onthelatch.config.ReadConfiguration;
import org.onthelatch.demo.DemoFiles;
import org.onthelatch.fob.Holder;
import org.onthelatch.legalstatus.LegalStatuses;
import org.onthelatch.review.ReviewState;
import org.onthelatch.ward.DoorId;
import org.onthelatch.ward.Way;

/**
 * Everybody's clock of a very large provider, advanced through a year day by day: status, level, review and what every door
 * of her way out does, each worked out anew on each day.
 */
public final class YearBenchmark {
    private static final int PEOPLE = 5_000;
    private static final int WARDS = 250;
    private static final int DAYS = 365;
    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private YearBenchmark() {}

    public static void main(String[] args) {
        LegalStatuses statuses = ReadConfiguration.read(DemoFiles.PACKED, DemoFiles.PACKED, "sites")
                .value()
                .orElseThrow()
                .statuses()
                .statuses();
        AccessFacts facts = new LargeHospital(WARDS, PEOPLE, 2 * WARDS, statuses).facts();
        Decide decide = new Decide(facts);
        List<ResidentAccess> people = facts.residents().toList();
        long begin = System.nanoTime();
        long held = 0;
        long overdue = 0;
        long asked = 0;
        long decided = 0;
        for (int day = 0; day < DAYS; day++) {
            Instant now = LargeHospital.NOW.plus(Duration.ofDays(day));
            for (ResidentAccess access : people) {
                held += access.legal().statusAt(now).givesPowerToHold() ? 1 : 0;
                overdue += isOverdue(access, now) ? 1 : 0;
                Credential own = new Credential.FobOf(
                        new Holder.OfResident(access.resident().id()));
                for (DoorId exit : facts.doorsOf(access.resident().id()).exits()) {
                    decided++;
                    asked += decide.at(exit, Way.OUT, own, now) instanceof Decision.AskStaff ? 1 : 0;
                }
            }
        }
        System.out.printf(
                Locale.ROOT,
                "%,d people through %d days: %.1f s; %,d decisions, %,d ask staff, %,d days held, %,d days overdue%n",
                people.size(),
                DAYS,
                (System.nanoTime() - begin) / 1e9,
                decided,
                asked,
                held,
                overdue);
        if (held == 0 || overdue == 0 || asked == 0) {
            throw new IllegalStateException("nothing happened in a year: the figure means nothing");
        }
    }

    private static boolean isOverdue(ResidentAccess access, Instant now) {
        return access.levels()
                .inForceAt(now)
                .map(level -> ReviewState.of(level.assessment().reviewDueAt(), now, Duration.ofDays(7), LONDON))
                .filter(ReviewState.Overdue.class::isInstance)
                .isPresent();
    }
}
