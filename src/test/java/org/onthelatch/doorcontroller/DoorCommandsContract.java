package org.onthelatch.doorcontroller;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.onthelatch.audit.AuditEntry;
import org.onthelatch.audit.AuditEntry.Actor;
import org.onthelatch.doorcontroller.CommandRecords.Told;
import org.onthelatch.person.PersonId;
import org.onthelatch.staff.Role;
import org.onthelatch.staff.StaffId;
import org.onthelatch.ward.DeviceId;
import org.onthelatch.ward.DoorId;
import org.onthelatch.ward.Way;

/** What every keeper of commands promises (D57). */
public interface DoorCommandsContract {
    DeviceId HERON_A = new DeviceId("heron-a");
    DoorId HD01 = new DoorId("HD01");
    DoorId HD02 = new DoorId("HD02");
    StaffId PRYCE = new StaffId("l.pryce");
    Instant NOON = Instant.parse("2026-11-23T12:00:00Z");
    AuditEntry AUDIT = new AuditEntry(new Actor.Staff(PRYCE, Role.NURSE), "release door", "HD01", NOON, "visitor");

    /** Without any command; the same in one test. */
    DoorCommands commands();

    /** What {@link #commands} has committed. */
    CommandRecords records();

    @Test
    default void a_command_is_kept_with_who_why_when_and_for_whom() {
        DoorCommand release = release("c-1", HD01);

        commands().add(release, AUDIT);

        assertThat(commands().kept(release.id())).contains(release);
        assertThat(records().told(release.id())).contains(new Told(release, List.of()));
    }

    @Test
    default void an_id_is_used_once() {
        commands().add(release("c-1", HD01), AUDIT);

        assertThatThrownBy(() -> commands().add(release("c-1", HD02), AUDIT))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("c-1 already");
        assertThat(records().latest(HD02, 10)).isEmpty();
    }

    @Test
    default void answers_stand_beside_their_command_in_the_order_in_which_they_came() {
        DoorCommand release = release("c-1", HD01);
        commands().add(release, AUDIT);
        CommandAnswer refused = new CommandAnswer.Refused(release.id(), "EXPIRED", NOON, NOON.plusSeconds(1));
        CommandAnswer done = new CommandAnswer.Done(release.id(), NOON, NOON.plusSeconds(2));

        commands().add(refused, AUDIT);
        commands().add(done, AUDIT);

        assertThat(records().told(release.id())).map(Told::answers).contains(List.of(refused, done));
    }

    @Test
    default void an_answer_without_a_command_is_not_kept() {
        CommandAnswer stray = new CommandAnswer.Done(new CommandId("c-9"), NOON, NOON);

        assertThatThrownBy(() -> commands().add(stray, AUDIT))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("no command c-9");
    }

    @Test
    default void the_latest_of_a_door_and_of_its_controller_come_newest_first() {
        DoorCommand status =
                new DoorCommand(new CommandId("c-3"), HERON_A, PRYCE, NOON, new DoorCommand.SendStatus("looks wrong"));
        List.of(release("c-1", HD01), release("c-2", HD02), status, restored("c-4"))
                .forEach(command -> commands().add(command, AUDIT));

        assertThat(ids(records().latest(HD01, 10))).containsExactly("c-4", "c-1");
        assertThat(ids(records().latest(HERON_A, 3))).containsExactly("c-4", "c-3", "c-2");
        assertThat(records().latest(new DeviceId("heron-b"), 3)).isEmpty();
    }

    @Test
    default void what_was_never_asked_is_not_there() {
        assertThat(commands().kept(new CommandId("c-1"))).isEqualTo(Optional.empty());
        assertThat(records().told(new CommandId("c-1"))).isEqualTo(Optional.empty());
    }

    private static List<String> ids(List<Told> told) {
        return told.stream().map(one -> one.command().id().value()).toList();
    }

    private static DoorCommand release(String id, DoorId door) {
        return new DoorCommand(
                new CommandId(id),
                HERON_A,
                PRYCE,
                NOON,
                new DoorCommand.ReleaseOnce(
                        door, Way.OUT, ReleaseReason.VISITOR, "her \"sister\"", List.of(new PersonId("P03"))));
    }

    private static DoorCommand restored(String id) {
        return new DoorCommand(
                new CommandId(id), HERON_A, PRYCE, NOON, new DoorCommand.ConfirmRestored(HD01, "shut and tried"));
    }
}
