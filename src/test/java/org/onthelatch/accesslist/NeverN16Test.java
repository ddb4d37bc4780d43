package org.onthelatch.accesslist;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.onthelatch.demo.Saltmarsh;
import org.onthelatch.fob.Holder;
import org.onthelatch.person.PersonId;
import org.onthelatch.ward.DoorId;
import org.onthelatch.ward.Way;

/** N16: silence is no consent, and a date that passes is no decision (D11, D19, D36). See also N2. */
class NeverN16Test {
    private static final AccessFacts FACTS = Saltmarsh.facts();
    private static final Instant NIGHT = Instant.parse("2026-11-23T23:30:00Z");
    private static final PersonId DERVLA = new PersonId("P04");

    @Test
    void a_request_to_the_ministry_that_nobody_answers_never_becomes_a_consent() {
        assertThat(FACTS.resident(DERVLA)).isPresent();
        for (int day = 0; day < 500; day++) {
            Instant at = NIGHT.plus(Duration.ofDays(day));

            Decision alone = new Decide(FACTS)
                    .at(new DoorId("SG01"), Way.OUT, new Credential.FobOf(new Holder.OfResident(DERVLA)), at);

            assertThat(alone).as("night %d", day).isNotInstanceOf(Decision.Open.class);
        }
    }

    @Test
    void the_level_in_force_after_a_review_date_is_the_one_from_before_for_everybody() {
        FACTS.residents().forEach(access -> {
            Optional<Instant> due = access.levels().latest().map(latest -> latest.reviewDueAt());
            due.ifPresent(at -> assertThat(access.levels()
                            .inForceAt(at.plus(Duration.ofDays(1)))
                            .map(now -> now.assessment().id()))
                    .as("%s", access.resident().id())
                    .isEqualTo(access.levels()
                            .inForceAt(at.minusNanos(1))
                            .map(now -> now.assessment().id())));
        });
    }
}
