package org.onthelatch.accesslist;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.statistics.Statistics;
import org.onthelatch.fob.Holder;
import org.onthelatch.legalstatus.Authority;
import org.onthelatch.ward.DoorId;
import org.onthelatch.ward.Way;

/**
 * A renewal recorded late restores nothing at any door until somebody has assessed her since (D7). The random worlds of
 * {@link ListEqualsDecisionTest} hold such renewals, decided and not, and the counts here say so.
 */
class LateRenewalTest {

    @Property(tries = 400, shrinking = ShrinkingMode.OFF)
    void nothing_restricts_her_at_any_exit_until_somebody_has_decided(@ForAll long seed) {
        RandomWorld world = new RandomWorld(seed);
        Decide decide = new Decide(world.facts());
        Instant now = world.now();

        for (ResidentAccess access : world.facts().residents().toList()) {
            List<Authority> papers = access.legal().standings().stream()
                    .map(standing -> standing.authority())
                    .distinct()
                    .toList();
            if (isRenewedLate(papers, now)) {
                Authority renewal = papers.get(1);
                boolean decided = access.levels()
                        .inForceAt(now)
                        .filter(level -> !level.assessment().recordedAt().isBefore(renewal.recordedAt()))
                        .isPresent();
                Statistics.collect(decided ? "decided since" : "not decided");
                if (!decided) {
                    for (DoorId exit :
                            world.facts().doorsOf(access.resident().id()).exits()) {
                        assertThat(decide.at(
                                        exit,
                                        Way.OUT,
                                        new Credential.FobOf(new Holder.OfResident(
                                                access.resident().id())),
                                        now))
                                .isInstanceOf(Decision.Open.class);
                    }
                }
            } else {
                Statistics.collect("no late renewal");
            }
        }
        Statistics.coverage(checker -> {
            checker.check("not decided").count(count -> count > 50);
            checker.check("decided since").count(count -> count > 15);
        });
    }

    /** From the papers alone: the first had run out before the second was recorded. */
    private static boolean isRenewedLate(List<Authority> papers, Instant now) {
        return papers.size() == 2
                && papers.get(0).period().until().equals(papers.get(1).period().from())
                && papers.get(0).period().until().isBefore(papers.get(1).recordedAt())
                && papers.get(1).period().contains(now);
    }
}
