package org.onthelatch.fob;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.onthelatch.fob.FobDesk.Outcome;
import org.onthelatch.fob.FobRequest.Exchange;
import org.onthelatch.fob.FobRequest.Found;
import org.onthelatch.fob.FobRequest.Identity;
import org.onthelatch.fob.FobRequest.Issue;
import org.onthelatch.fob.FobRequest.Lost;
import org.onthelatch.fob.FobRequest.NewFob;
import org.onthelatch.fob.FobRequest.Returned;
import org.onthelatch.fob.FobRequest.Stocked;
import org.onthelatch.person.DoorNeeds;
import org.onthelatch.person.PersonId;
import org.onthelatch.person.Resident;
import org.onthelatch.staff.StaffId;
import org.onthelatch.ward.Period;
import org.onthelatch.ward.WardId;
import org.onthelatch.ward.ZoneCode;

/** What the fob desk does and what it refuses (D87, D88, D92, D100; hazard H5). */
class FobDeskTest {
    private static final Instant TEN = Instant.parse("2026-11-23T10:00:00Z");
    private static final StaffId NURSE = new StaffId("l.pryce");
    private static final Holder AMARA = new Holder.OfResident(new PersonId("P01"));
    private static final Holder AMIRA = new Holder.OfResident(new PersonId("P02"));
    private static final Holder BRIDGET = new Holder.OfResident(new PersonId("P03"));
    private static final Holder BANK = new Holder.OfStaff(new StaffId("f.oban"));
    private static final FobToken HERS = new FobToken("04c10000000001");
    private static final FobToken BRIDGETS = new FobToken("04c10000000003");
    private static final FobToken SPARE = new FobToken("04c10000000201");
    private static final FobToken OTHER = new FobToken("04c10000000202");

    private final Map<String, Holding> holdings = new LinkedHashMap<>();
    private final List<StockEntry> stock = new ArrayList<>();
    private final Holders holders = new Holders(
            List.of(
                    resident("P01", "Amara O.", "9990000077"),
                    resident("P02", "Amira T.", "9990000212"),
                    resident("P03", "Bridget F.", "9990000352")),
            List.of(),
            List.of());

    FobDeskTest() {
        hold(AMARA, HERS);
        hold(BRIDGET, BRIDGETS);
        stock.add(new StockEntry(SPARE, StockEntry.State.SPARE, TEN.minusSeconds(86_400), NURSE, "spare"));
        stock.add(new StockEntry(OTHER, StockEntry.State.SPARE, TEN.minusSeconds(86_400), NURSE, "spare"));
    }

    @Test
    void a_lost_fob_is_out_and_the_temporary_one_is_hers_in_one_answer_D88() {
        done(new Lost(BRIDGET, BRIDGETS, Optional.of(give(SPARE))), TEN);

        assertThat(ledger().fobs().fobOf(BRIDGET, TEN)).contains(SPARE);
        assertThat(ledger().fobs().holdingAt(BRIDGETS, TEN)).isEmpty();
        assertThat(ledger().stateOf(BRIDGETS, TEN)).isInstanceOf(FobState.Lost.class);
    }

    @Test
    void a_swap_at_ten_leaves_the_event_of_before_with_whoever_held_it_then_D87() {
        done(new Returned(BRIDGETS, false), TEN);
        done(issue(AMIRA, "Amira T.", "9990000212", new NewFob(BRIDGETS, false, true)), TEN);

        Fobs fobs = ledger().fobs();
        assertThat(fobs.holdingAt(BRIDGETS, TEN.minusSeconds(60)).map(Holding::holder))
                .contains(BRIDGET);
        assertThat(fobs.holdingAt(BRIDGETS, TEN.plusSeconds(60)).map(Holding::holder))
                .contains(AMIRA);
    }

    @Test
    void without_a_fob_at_hand_the_lost_one_stops_all_the_same() {
        done(new Lost(BRIDGET, BRIDGETS, Optional.empty()), TEN);

        assertThat(ledger().fobs().fobOf(BRIDGET, TEN)).isEmpty();
    }

    @Test
    void nobody_holds_two_fobs_D87() {
        assertThat(refused(issue(BRIDGET, "Bridget F.", "9990000352", give(SPARE))))
                .singleElement()
                .satisfies(refusal -> {
                    assertThat(refusal.code()).isEqualTo("HAS_ONE");
                    assertThat(refusal.sentence()).contains("Exchange it, or report it lost");
                });
    }

    @Test
    void what_the_other_desk_did_meanwhile_is_not_undone_D50() {
        done(new Lost(BRIDGET, BRIDGETS, Optional.of(give(SPARE))), TEN);

        assertThat(refused(new Lost(BRIDGET, BRIDGETS, Optional.of(give(OTHER)))))
                .singleElement()
                .satisfies(refusal -> assertThat(refusal.sentence())
                        .contains("Bridget F. holds fob " + SPARE, "Look at this page again"));
        assertThat(ledger().fobs().fobOf(BRIDGET, TEN)).contains(SPARE);
    }

    @Test
    void a_fob_that_is_held_lost_broken_or_unknown_is_given_to_nobody() {
        hold(BANK, OTHER);
        assertThat(whyNot(OTHER)).contains("f.oban holds this fob");
        done(new Lost(AMARA, HERS, Optional.empty()), TEN);
        assertThat(whyNot(HERS)).contains("mark it found first");
        done(new Returned(OTHER, true), TEN);
        assertThat(whyNot(OTHER)).contains("taken out of use (broken)");
        assertThat(whyNot(new FobToken("deadbeef"))).contains("Nobody here knows this number");
    }

    @Test
    void a_fob_fresh_from_the_box_is_given_when_somebody_says_so() {
        FobToken fresh = new FobToken("deadbeef");
        done(new Lost(BRIDGET, BRIDGETS, Optional.of(new NewFob(fresh, true, false))), TEN);

        assertThat(ledger().fobs().fobOf(BRIDGET, TEN)).contains(fresh);
    }

    @Test
    void two_identifiers_must_be_hers_D92_H5() {
        assertThat(refused(issue(AMIRA, "Amara O.", "999 000 0077", new NewFob(SPARE, false, true))))
                .extracting(FobRefusal::code)
                .containsExactly("NOT_HER_NAME", "NOT_HER_NHS_NUMBER");
        done(issue(AMIRA, " amira  t. ", "999 000 0212", new NewFob(SPARE, false, true)), TEN);
    }

    @Test
    void a_similar_name_on_the_ward_asks_for_one_more_look_D92_H5() {
        assertThat(refused(issue(AMIRA, "Amira T.", "9990000212", give(SPARE))))
                .singleElement()
                .satisfies(refusal -> assertThat(refusal.sentence())
                        .contains("similar name: Amara O. (Bed P01)", "This fob is for Amira T. (Bed P02)"));
        assertThat(refused(new Lost(AMARA, HERS, Optional.of(give(SPARE)))))
                .extracting(FobRefusal::field)
                .containsExactly("similar");
        done(new Lost(BRIDGET, BRIDGETS, Optional.of(give(SPARE))), TEN);
    }

    @Test
    void a_refusal_changes_nothing_of_what_was_asked_for_with_it() {
        assertThat(refused(new Exchange(BRIDGET, BRIDGETS, give(HERS), true))).hasSize(1);

        assertThat(ledger().fobs().fobOf(BRIDGET, TEN)).contains(BRIDGETS);
    }

    @Test
    void a_broken_fob_is_exchanged_and_never_given_out_again() {
        done(new Exchange(BRIDGET, BRIDGETS, give(SPARE), true), TEN);

        assertThat(ledger().stateOf(BRIDGETS, TEN)).isInstanceOf(FobState.OutOfUse.class);
        assertThat(ledger().spare(TEN)).containsExactly(OTHER);
    }

    @Test
    void a_found_fob_is_spare_and_nobodys_D100() {
        done(new Lost(BRIDGET, BRIDGETS, Optional.empty()), TEN);
        done(new Found(BRIDGETS), TEN.plusSeconds(60));

        assertThat(ledger().stateOf(BRIDGETS, TEN.plusSeconds(60))).isInstanceOf(FobState.Spare.class);
        assertThat(ledger().fobs().fobOf(BRIDGET, TEN.plusSeconds(60))).isEmpty();
        assertThat(refused(new Found(HERS)))
                .singleElement()
                .satisfies(refusal -> assertThat(refusal.sentence()).contains("Amara O. holds it: bring it back"));
    }

    @Test
    void stock_takes_only_what_nobody_knows() {
        done(new Stocked(new FobToken("deadbeef")), TEN);

        assertThat(ledger().spare(TEN)).contains(new FobToken("deadbeef"));
        assertThat(refused(new Stocked(HERS))).extracting(FobRefusal::code).containsExactly("KNOWN");
        assertThat(refused(new Returned(SPARE, false)))
                .extracting(FobRefusal::code)
                .containsExactly("NOT_HELD");
    }

    private void hold(Holder holder, FobToken fob) {
        keep(new Holding(
                fob, holder, Period.from(TEN.minusSeconds(3_600)), Holding.State.HELD, NURSE, TEN.minusSeconds(3_600)));
    }

    private void keep(Holding holding) {
        holdings.put(holding.fob() + "/" + holding.period().from(), holding);
    }

    private FobLedger ledger() {
        return new FobLedger(new Fobs(List.copyOf(holdings.values()), List.of()), stock);
    }

    private Outcome ask(FobRequest request, Instant at) {
        return new FobDesk(ledger(), holders, NURSE, at).answer(request);
    }

    private void done(FobRequest request, Instant at) {
        Outcome outcome = ask(request, at);
        assertThat(outcome).isInstanceOf(Outcome.Done.class);
        ((Outcome.Done) outcome).holdings().forEach(this::keep);
        stock.addAll(((Outcome.Done) outcome).stock());
    }

    private List<FobRefusal> refused(FobRequest request) {
        Outcome outcome = ask(request, TEN);
        assertThat(outcome).isInstanceOf(Outcome.Refused.class);
        return ((Outcome.Refused) outcome).refusals();
    }

    private String whyNot(FobToken fob) {
        return refused(new Lost(BRIDGET, BRIDGETS, Optional.of(give(fob))))
                .get(0)
                .sentence();
    }

    private static NewFob give(FobToken fob) {
        return new NewFob(fob, false, false);
    }

    private static Issue issue(Holder holder, String name, String nhsNumber, NewFob fob) {
        return new Issue(holder, fob, new Identity(name, nhsNumber));
    }

    private static Resident resident(String id, String name, String nhsNumber) {
        return new Resident(
                new PersonId(id),
                name,
                40,
                nhsNumber,
                new WardId("heron"),
                new ZoneCode("Z-B1"),
                "Bed " + id,
                DoorNeeds.ORDINARY);
    }
}
