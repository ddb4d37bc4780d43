package org.onthelatch.fob;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.onthelatch.accesslist.AccessFacts;
import org.onthelatch.accesslist.Credential;
import org.onthelatch.accesslist.Decide;
import org.onthelatch.accesslist.Decision;
import org.onthelatch.accesslist.Reason;
import org.onthelatch.demo.DemoWard;
import org.onthelatch.demo.Saltmarsh;
import org.onthelatch.fob.FobDesk.Outcome;
import org.onthelatch.person.PersonId;
import org.onthelatch.person.VisitorId;
import org.onthelatch.staff.Role;
import org.onthelatch.staff.StaffId;
import org.onthelatch.staff.StaffMember;
import org.onthelatch.ward.DoorId;
import org.onthelatch.ward.Way;

/** Fobs for a shift and for a visit (D93, D94; hazard H30). */
class GrantEntryTest {
    private static final Instant NOW = DemoWard.T0.plus(Duration.ofDays(1));
    private static final Instant EIGHT = NOW.plus(Duration.ofHours(6));
    private static final StaffId NURSE = new StaffId("l.pryce");
    private static final Holder BANK = new Holder.OfStaff(new StaffId("f.oban"));
    private static final Holder MOTHER = new Holder.OfVisitor(new VisitorId("V01"));
    private static final AccessFacts FACTS = Saltmarsh.facts();
    private static final Holders HOLDERS =
            new Holders(List.of(), List.of(new StaffMember(NURSE, "L. Pryce", Role.NURSE, "nurse")), List.of());

    @Test
    void a_shift_ends_thirty_minutes_late_and_the_way_out_never_D93_H30() {
        EntryGrant shift = granted(new FobRequest.LetIn(BANK, "bank shift", EIGHT, "late shift", ""));

        assertThat(at("HD01", Way.IN, BANK, shift, EIGHT.plus(Duration.ofMinutes(29))))
                .isEqualTo(Reason.ENTRY_GRANTED);
        assertThat(at("HD01", Way.IN, BANK, shift, EIGHT.plus(Duration.ofMinutes(30))))
                .isEqualTo(Reason.NO_ENTRY);
        assertThat(at("HD01", Way.OUT, BANK, shift, EIGHT.plus(Duration.ofDays(40))))
                .isEqualTo(Reason.STAFF_OR_VISITOR_LEAVING);
    }

    @Test
    void a_visit_ends_when_it_was_said_to_and_names_who_answers_for_it_D94() {
        EntryGrant visit = granted(new FobRequest.LetIn(MOTHER, "advocacy", EIGHT, "visit to P10", "l.pryce"));

        assertThat(visit.purpose()).isEqualTo("visit to P10; l.pryce answers for it");
        assertThat(at("HD01", Way.IN, MOTHER, visit, EIGHT.minusSeconds(1))).isEqualTo(Reason.ENTRY_GRANTED);
        assertThat(at("HD01", Way.IN, MOTHER, visit, EIGHT)).isEqualTo(Reason.NO_ENTRY);
        assertThat(at("HD01", Way.OUT, MOTHER, visit, EIGHT)).isEqualTo(Reason.STAFF_OR_VISITOR_LEAVING);
    }

    @Test
    void what_is_missing_is_asked_for_field_by_field() {
        assertThat(refused(new FobRequest.LetIn(MOTHER, "nursing", EIGHT, " ", "nobody")))
                .extracting(FobRefusal::field)
                .containsExactly("like", "purpose", "sponsor");
        assertThat(refused(new FobRequest.LetIn(
                        new Holder.OfResident(new PersonId("P01")), "nursing", EIGHT, "shopping", "l.pryce")))
                .extracting(FobRefusal::sentence)
                .containsExactly("What her fob opens follows from her plan. Record an assessment instead.");
    }

    @Test
    void the_same_doors_are_offered_once() {
        assertThat(GrantEntry.offers(MOTHER, FACTS.fobs()).keySet())
                .containsExactly("advocacy", "visits to P10 in the family room");
        assertThat(GrantEntry.offers(BANK, FACTS.fobs())).containsKeys("nursing", "bank shift", "care");
    }

    private static Outcome ask(FobRequest.LetIn asked) {
        FobLedger ledger = new FobLedger(FACTS.fobs(), List.of());
        return new FobDesk(ledger, HOLDERS, NURSE, NOW).answer(asked);
    }

    private static EntryGrant granted(FobRequest.LetIn asked) {
        Outcome outcome = ask(asked);
        assertThat(outcome).isInstanceOf(Outcome.Done.class);
        return ((Outcome.Done) outcome).grants().get(0);
    }

    private static List<FobRefusal> refused(FobRequest.LetIn asked) {
        Outcome outcome = ask(asked);
        assertThat(outcome).isInstanceOf(Outcome.Refused.class);
        return ((Outcome.Refused) outcome).refusals();
    }

    /** In the demo, with only this grant. */
    private static Reason at(String door, Way way, Holder holder, EntryGrant grant, Instant at) {
        List<Holding> holdings = new ArrayList<>(FACTS.fobs().holdingsOf(holder));
        AccessFacts facts = new AccessFacts(
                FACTS.register(), List.of(), new Fobs(holdings, List.of(grant)), List.of(), FACTS.policy());
        Decision decision = new Decide(facts).at(new DoorId(door), way, new Credential.FobOf(holder), at);
        return decision.reason();
    }
}
