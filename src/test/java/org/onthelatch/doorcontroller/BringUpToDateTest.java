package org.onthelatch.doorcontroller;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.onthelatch.accesslist.AccessFacts;
import org.onthelatch.accesslist.AccessList.ListedFob;
import org.onthelatch.accesslist.CompileAccessLists;
import org.onthelatch.accesslist.LiveFacts;
import org.onthelatch.demo.DemoWard;
import org.onthelatch.demo.Saltmarsh;
import org.onthelatch.doorcontroller.DeviceStatus.Held;
import org.onthelatch.doorcontroller.DeviceStatus.Online;
import org.onthelatch.mqtt.signed.EnvelopeSigner;
import org.onthelatch.mqtt.signed.SigningKey;
import org.onthelatch.mqtt.wire.JsonListEncoder;
import org.onthelatch.restriction.EmergencyLock;
import org.onthelatch.staff.StaffId;
import org.onthelatch.ward.Controller;
import org.onthelatch.ward.DeviceId;
import org.onthelatch.ward.DoorId;
import org.onthelatch.ward.Period;
import org.onthelatch.ward.Register;
import org.onthelatch.ward.Site;

/** Lists are issued when something changed, repeated when nobody answers, and otherwise left alone (D77). */
class BringUpToDateTest {
    private static final Instant T0 = DemoWard.T0;
    private static final DeviceId HERON_A = new DeviceId("heron-a");

    private final AccessFacts facts = Saltmarsh.facts();
    private final LiveFacts live = new LiveFacts(facts);
    private final Controllers controllers = new Controllers();
    private final InMemoryIssuedLists issued = new InMemoryIssuedLists();
    private final JsonListEncoder encoder =
            new JsonListEncoder(new EnvelopeSigner(new SigningKey(1, new byte[SigningKey.SEED_BYTES])));
    private final BringUpToDate bringUpToDate =
            new BringUpToDate(live, issued, encoder, controllers, Duration.ofSeconds(10));

    @Test
    void at_first_every_controller_gets_its_first_list() {
        BringUpToDate.Due due = runAndSend(T0);

        assertThat(due.issued())
                .hasSize(6)
                .allMatch(list -> list.list().version().equals(new ListVersion(1, 1)));
    }

    @Test
    void while_nothing_changes_nothing_is_issued_however_often_it_runs() {
        runAndSend(T0);
        answerAll(T0);

        BringUpToDate.Due due = bringUpToDate.run(T0.plus(Duration.ofHours(1)));

        assertThat(due.issued()).isEmpty();
        assertThat(due.repeated()).isEmpty();
    }

    @Test
    void a_list_that_nobody_answers_is_sent_again_after_ten_seconds_and_not_before() {
        runAndSend(T0);

        assertThat(bringUpToDate.run(T0.plusSeconds(9)).repeated()).isEmpty();
        assertThat(bringUpToDate.run(T0.plusSeconds(10)).repeated()).hasSize(6);
    }

    @Test
    void the_end_of_efuas_section_makes_new_lists_where_she_was_restricted_D7() {
        runAndSend(T0);
        answerAll(T0);

        BringUpToDate.Due due = bringUpToDate.run(Instant.parse("2026-11-26T00:00:00Z"));

        assertThat(due.issued())
                .extracting(list -> list.list().controller().value())
                .contains("heron-a", "gate-a")
                .doesNotContain("cartlodge-b");
    }

    @Test
    void a_passed_review_date_issues_nothing_D36_N2() {
        Instant overdue = Instant.parse("2026-11-25T00:00:00Z");
        runAndSend(overdue.minusSeconds(1));
        answerAll(overdue.minusSeconds(1));

        BringUpToDate.Due due = bringUpToDate.run(overdue);

        assertThat(due.issued())
                .as("lists at the moment at which Efua's review became overdue")
                .isEmpty();
    }

    @Test
    void restrictions_that_a_controller_cannot_hold_are_left_out_and_named_and_every_fob_stays() {
        runAndSend(T0);
        int room = encoder.envelopeBytes(issued.latest(HERON_A).orElseThrow().body()) - 1;
        Online small = new Online(HERON_A, "s", 1, 0, T0, true, "1", List.of(), new Capability(room, 1_000), List.of());
        controllers.heard(small, T0);

        BringUpToDate.Due due = bringUpToDate.run(T0);

        BringUpToDate.IssuedListWithGaps list = due.issued().stream()
                .filter(one -> one.list().controller().equals(HERON_A))
                .findFirst()
                .orElseThrow();
        assertThat(list.tooMuch()).isNotEmpty().allMatch(words -> words.startsWith("restriction "));
        assertThat(encoder.envelopeBytes(list.list().body())).isLessThanOrEqualTo(room);
        Controller heronA = facts.register().controllers().stream()
                .filter(controller -> controller.id().equals(HERON_A))
                .findFirst()
                .orElseThrow();
        assertThat(new CompileAccessLists(facts, T0).of(heronA).fobs())
                .extracting(ListedFob::fob)
                .allMatch(fob -> list.list().body().contains(fob.value()));
    }

    @Test
    void other_facts_are_seen_at_once_and_not_by_the_minute() {
        runAndSend(T0);
        answerAll(T0);
        Period quarter = new Period(T0, T0.plus(Duration.ofMinutes(15)));
        EmergencyLock lock = new EmergencyLock(
                new DoorId("HD01"), quarter, new StaffId("l.pryce"), "a stranger outside", "", List.of(), List.of());

        assertThat(bringUpToDate.run(T0.plusSeconds(1)).issued()).isEmpty();
        live.replace(new AccessFacts(
                facts.register(), facts.residents().toList(), facts.fobs(), List.of(lock), facts.policy()));

        assertThat(bringUpToDate.run(T0.plusSeconds(1)).issued())
                .extracting(list -> list.list().controller())
                .containsExactly(HERON_A);
        assertThat(bringUpToDate.run(quarter.until()).issued())
                .as("the lock ends by itself (D28)")
                .hasSize(1);
    }

    @Test
    void what_was_issued_but_not_kept_is_issued_again() {
        BringUpToDate.Due first = bringUpToDate.run(T0);
        issued.lose();
        BringUpToDate.Due again = bringUpToDate.run(T0);
        assertThat(again.issued()).isEqualTo(first.issued());
    }

    /** A second look in the same group read the list from the store, took it for kept, and sent what was not on disk. */
    @Test
    void what_a_second_look_in_the_same_transaction_found_counts_as_kept_only_when_that_is_committed() {
        bringUpToDate.run(T0);
        bringUpToDate.run(T0);
        issued.lose();
        bringUpToDate.run(T0);

        assertThat(issued.latest(HERON_A)).isPresent();
    }

    @Test
    void a_clock_that_was_put_back_makes_it_look_at_every_list_again() {
        Instant efuaIsFree = Instant.parse("2026-11-26T00:00:00Z");
        runAndSend(efuaIsFree);
        answerAll(efuaIsFree);

        assertThat(bringUpToDate.run(T0).issued())
                .extracting(list -> list.list().controller().value())
                .contains("heron-a", "gate-a");
    }

    @Test
    void many_lists_are_issued_a_few_at_a_time_and_none_is_left_out_or_issued_twice() {
        Register doorByDoor = aControllerForEachDoor();
        live.replace(new AccessFacts(doorByDoor, facts.residents().toList(), facts.fobs(), List.of(), facts.policy()));

        List<DeviceId> first = issuedBy(runAndSend(T0));
        assertThat(first).hasSizeLessThan(doorByDoor.controllers().size());
        BringUpToDate.Due rest = runAndSend(T0);

        assertThat(rest.isWhole()).isTrue();
        assertThat(Stream.concat(first.stream(), issuedBy(rest).stream()))
                .containsExactlyElementsOf(
                        doorByDoor.controllers().stream().map(Controller::id).toList());
        assertThat(runAndSend(T0).issued()).isEmpty();
    }

    private Register aControllerForEachDoor() {
        return new Register(facts.register().sites().stream()
                .map(site -> new Site(
                        site.id(),
                        site.name(),
                        site.timeZone(),
                        site.wards(),
                        site.zones(),
                        site.doors(),
                        site.doors().stream()
                                .map(door -> new Controller(
                                        new DeviceId("at-" + door.id().value().toLowerCase(Locale.ROOT)),
                                        Set.of(door.id())))
                                .toList()))
                .toList());
    }

    private static List<DeviceId> issuedBy(BringUpToDate.Due due) {
        return due.issued().stream().map(list -> list.list().controller()).toList();
    }

    private BringUpToDate.Due runAndSend(Instant now) {
        BringUpToDate.Due due = bringUpToDate.run(now);
        bringUpToDate.committed(due);
        due.issued().forEach(list -> {
            controllers.issued(list.list(), list.tooMuch());
            controllers.sent(list.list().controller(), now);
        });
        return due;
    }

    private void answerAll(Instant now) {
        for (Controller controller : facts.register().controllers()) {
            IssuedList list = issued.latest(controller.id()).orElseThrow();
            Held held = new Held(list.version(), list.contentHash());
            controllers.answered(new ListAnswer.Applied(controller.id(), held.version(), held.contentHash(), now), now);
        }
    }
}
