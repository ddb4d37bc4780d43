package org.onthelatch.incident;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.onthelatch.accesslist.AccessFacts;
import org.onthelatch.demo.Saltmarsh;
import org.onthelatch.doorcontroller.ContentHash;
import org.onthelatch.doorcontroller.Controllers;
import org.onthelatch.doorcontroller.IssuedList;
import org.onthelatch.doorcontroller.ListAnswer;
import org.onthelatch.doorcontroller.ListVersion;
import org.onthelatch.legalstatus.Authority;
import org.onthelatch.legalstatus.AuthorityId;
import org.onthelatch.legalstatus.StatusCode;
import org.onthelatch.person.PersonId;
import org.onthelatch.staff.StaffId;
import org.onthelatch.ward.DeviceId;
import org.onthelatch.ward.DoorId;
import org.onthelatch.ward.Period;

/** A restriction must not outlive its authority on a controller that has not heard (D7, H3). */
class FindOutlivedTest {
    private static final Instant T0 = Instant.parse("2026-11-23T14:00:00Z");
    private static final DeviceId HERON_A = new DeviceId("heron-a");
    private static final PersonId CARYS = new PersonId("P03");

    private final Controllers controllers = new Controllers();
    private final AccessFacts freed = Saltmarsh.factsWith(new Authority(
            new AuthorityId("auth0000003z"),
            CARYS,
            new StatusCode("INFORMAL"),
            Period.from(T0),
            new StatusCode("INFORMAL"),
            false,
            "discharged from section 3",
            new StaffId("h.rook"),
            T0));

    @Test
    void a_controller_that_has_not_taken_her_discharge_for_a_minute_is_one() {
        issued(1, T0.minusSeconds(3_600));
        applied(1);
        issued(2, T0.plusSeconds(1));

        assertThat(found(freed, T0.plusSeconds(59))).isEmpty();
        assertThat(found(freed, T0.plusSeconds(60))).singleElement().satisfies(finding -> {
            assertThat(finding.person()).contains(CARYS);
            assertThat(finding.doors()).contains(new DoorId("HD01"));
        });
    }

    @Test
    void it_is_the_same_one_however_often_it_is_looked_for() {
        issued(2, T0.plusSeconds(1));

        assertThat(found(freed, T0.plusSeconds(60)).get(0).id())
                .isEqualTo(found(freed, T0.plusSeconds(600)).get(0).id());
    }

    @Test
    void once_it_has_taken_it_there_is_none_even_while_a_later_list_is_on_its_way() {
        issued(2, T0.plusSeconds(1));
        applied(2);
        List<Finding> held = found(freed, T0.plusSeconds(60));
        issued(3, T0.plusSeconds(600));

        assertThat(held).isEmpty();
        assertThat(found(freed, T0.plusSeconds(700))).isEmpty();
    }

    @Test
    void nobody_who_may_still_be_held_and_nobody_who_never_was_is_one() {
        issued(2, T0.minusSeconds(3_600));

        assertThat(found(Saltmarsh.facts(), T0)).isEmpty();
    }

    @Test
    void an_end_that_was_known_beforehand_is_in_the_list_that_the_controller_has_D76() {
        Instant afterEfua = Instant.parse("2026-11-26T00:02:00Z");
        issued(2, afterEfua.minusSeconds(60));

        assertThat(found(Saltmarsh.facts(), afterEfua)).isEmpty();
    }

    private List<Finding> found(AccessFacts facts, Instant now) {
        List<Finding> heron =
                new ArrayList<>(new FindOutlived(facts, controllers::state, Duration.ofSeconds(60), now).all());
        heron.removeIf(finding -> !finding.controller().equals(HERON_A));
        return heron;
    }

    private void issued(long n, Instant at) {
        controllers.issued(new IssuedList(HERON_A, new ListVersion(1, n), hash(n), at, "{}"), List.of());
    }

    private void applied(long n) {
        controllers.answered(new ListAnswer.Applied(HERON_A, new ListVersion(1, n), hash(n), T0), T0);
    }

    private static ContentHash hash(long n) {
        return new ContentHash(Long.toString(n).repeat(64));
    }
}
