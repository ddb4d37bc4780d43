package org.onthelatch.fob;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.onthelatch.person.PersonId;
import org.onthelatch.staff.StaffId;
import org.onthelatch.ward.Period;

/** The cupboard at a handover: what should be there and is not, and what is there and should not be (D99). */
class FobCountTest {
    private static final Instant HANDOVER = Instant.parse("2026-11-23T07:15:00Z");
    private static final StaffId PRYCE = new StaffId("l.pryce");
    private static final FobToken FIRST = new FobToken("04c10000000201");
    private static final FobToken SECOND = new FobToken("04c10000000202");
    private static final FobToken HERS = new FobToken("04c10000000002");

    @Test
    void a_spare_fob_that_is_not_there_is_missing_and_one_that_somebody_holds_is_named() {
        FobLedger ledger = ledger(List.of(hers()));
        FobCount count = FobCount.of(ledger, Set.of(FIRST, HERS), PRYCE, HANDOVER, "");

        assertThat(count.missing()).containsExactly(SECOND);
        assertThat(count.unexpected(ledger, HANDOVER)).containsExactly(HERS);
        assertThat(count.stillMissing(ledger, HANDOVER.plusSeconds(60))).containsExactly(SECOND);
    }

    @Test
    void one_that_is_found_or_given_out_later_is_missing_no_longer_and_the_count_stays_as_it_was_D39() {
        FobCount count = FobCount.of(ledger(List.of()), Set.of(FIRST), PRYCE, HANDOVER, "");
        FobLedger givenOut = ledger(List.of(new Holding(
                SECOND,
                new Holder.OfResident(new PersonId("P02")),
                new Period(HANDOVER.plusSeconds(600), Instant.MAX),
                Holding.State.HELD,
                PRYCE,
                HANDOVER)));

        assertThat(count.stillMissing(givenOut, HANDOVER.plusSeconds(900))).isEmpty();
        assertThat(count.missing()).containsExactly(SECOND);
    }

    private static Holding hers() {
        return new Holding(
                HERS,
                new Holder.OfResident(new PersonId("P02")),
                new Period(HANDOVER.minusSeconds(86_400), Instant.MAX),
                Holding.State.HELD,
                PRYCE,
                HANDOVER);
    }

    private static FobLedger ledger(List<Holding> holdings) {
        Instant before = HANDOVER.minusSeconds(3_600);
        return new FobLedger(
                new Fobs(holdings, List.of()),
                List.of(
                        new StockEntry(FIRST, StockEntry.State.SPARE, before, PRYCE, ""),
                        new StockEntry(SECOND, StockEntry.State.SPARE, before, PRYCE, "")));
    }
}
