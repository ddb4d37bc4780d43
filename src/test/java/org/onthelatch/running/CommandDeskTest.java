package org.onthelatch.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.onthelatch.audit.DirectJournal;
import org.onthelatch.doorcontroller.CommandAnswer;
import org.onthelatch.doorcontroller.CommandId;
import org.onthelatch.doorcontroller.ControllerLine;
import org.onthelatch.doorcontroller.DoorCommand;
import org.onthelatch.doorcontroller.InMemoryDoorCommands;
import org.onthelatch.doorcontroller.IssuedList;
import org.onthelatch.doorcontroller.ReleaseReason;
import org.onthelatch.staff.Role;
import org.onthelatch.staff.StaffId;
import org.onthelatch.ward.DeviceId;
import org.onthelatch.ward.DoorId;
import org.onthelatch.ward.Way;

/** No release without a record, and none that comes late (D57). */
class CommandDeskTest implements ControllerLine {
    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");

    private final InMemoryDoorCommands kept = new InMemoryDoorCommands();
    private final List<Command> sent = new ArrayList<>();
    private boolean connected = true;

    @Override
    public void send(IssuedList list) {
        throw new UnsupportedOperationException("no list is issued here");
    }

    @Override
    public void send(Command command) {
        assertThat(kept.commands()).as("kept before it is sent").contains(((Command.Asked) command).command());
        sent.add(command);
    }

    @Test
    void a_release_is_kept_with_who_as_what_and_why_and_then_sent_once() {
        CommandDesk desk = deskAt(NOON);

        boolean fresh = desk.keep(release(), Role.NURSE);
        desk.send(release(), () -> {});
        boolean again = desk.keep(release(), Role.NURSE);

        assertThat(fresh).isTrue();
        assertThat(again).as("a second touch of the same button").isFalse();
        assertThat(sent).containsExactly(new Command.Asked(release()));
        assertThat(kept.audit().toString()).contains("l.pryce", "NURSE", "release door", "HD01", "visitor. her sister");
    }

    @Test
    void without_a_line_nothing_is_sent_then_or_later_and_that_is_kept_and_told() {
        connected = false;
        CommandDesk desk = deskAt(NOON);
        List<String> told = new ArrayList<>();

        desk.keep(release(), Role.NURSE);
        desk.send(release(), () -> told.add("told"));
        connected = true;

        assertThat(sent).isEmpty();
        assertThat(kept.answers())
                .containsExactly(new CommandAnswer.NotSent(release().id(), "no connection to the MQTT broker", NOON));
        assertThat(told).containsExactly("told");
    }

    @Test
    void what_could_only_be_kept_after_its_end_is_not_sent() {
        CommandDesk desk = deskAt(NOON.plus(Duration.ofSeconds(30)));

        desk.keep(release(), Role.NURSE);
        desk.send(release(), () -> {});

        assertThat(sent).isEmpty();
        assertThat(kept.answers())
                .hasOnlyElementsOfType(CommandAnswer.NotSent.class)
                .hasSize(1);
    }

    @Test
    void whoever_stopped_waiting_is_told_nothing() {
        CommandDesk desk = deskAt(NOON);
        List<String> told = new ArrayList<>();
        desk.keep(release(), Role.NURSE);
        desk.send(release(), () -> told.add("told"));

        desk.stopWaiting(release().id());
        desk.answered(release().id());

        assertThat(told).isEmpty();
    }

    private CommandDesk deskAt(Instant now) {
        return new CommandDesk(new DirectJournal(), kept, this, () -> connected, Clock.fixed(now, ZoneOffset.UTC));
    }

    private static DoorCommand release() {
        return new DoorCommand(
                new CommandId("c-1"),
                new DeviceId("heron-a"),
                new StaffId("l.pryce"),
                NOON,
                new DoorCommand.ReleaseOnce(
                        new DoorId("HD01"), Way.OUT, ReleaseReason.VISITOR, "her sister", List.of()));
    }
}
