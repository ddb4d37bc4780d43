package org.onthelatch.doorcontroller;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.onthelatch.staff.StaffId;
import org.onthelatch.ward.DeviceId;

/** A command is carried out only when the controller says so. */
class CommandStateTest {
    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");
    private static final CommandId ID = new CommandId("c-1");
    private static final DoorCommand COMMAND =
            new DoorCommand(ID, new DeviceId("heron-a"), new StaffId("l.pryce"), NOON, new DoorCommand.SendStatus(""));

    @Test
    void without_an_answer_it_waits_until_its_end_and_then_nobody_knows() {
        assertThat(at(NOON.plusSeconds(29))).isEqualTo(new CommandState.Waiting());
        assertThat(at(NOON.plusSeconds(30))).isEqualTo(new CommandState.NoAnswer());
        assertThat(at(NOON.plusSeconds(86_400))).isEqualTo(new CommandState.NoAnswer());
    }

    @Test
    void each_answer_says_what_it_says() {
        assertThat(at(NOON, new CommandAnswer.Done(ID, NOON, NOON))).isEqualTo(new CommandState.Done(NOON));
        assertThat(at(NOON, new CommandAnswer.Refused(ID, "EXPIRED", NOON, NOON)))
                .isEqualTo(new CommandState.Refused("EXPIRED"));
        assertThat(at(NOON, new CommandAnswer.Failed(ID, "DOOR_JAMMED", NOON, NOON)))
                .isEqualTo(new CommandState.Failed("DOOR_JAMMED"));
        assertThat(at(NOON, new CommandAnswer.NotSent(ID, "no line", NOON)))
                .isEqualTo(new CommandState.NotSent("no line"));
    }

    @Test
    void an_answer_that_came_late_counts_and_a_second_one_does_not() {
        Instant later = NOON.plusSeconds(3_600);

        assertThat(at(
                        later,
                        new CommandAnswer.Failed(ID, "DOOR_JAMMED", NOON, later),
                        new CommandAnswer.Done(ID, NOON, later)))
                .isEqualTo(new CommandState.Failed("DOOR_JAMMED"));
    }

    private static CommandState at(Instant now, CommandAnswer... answers) {
        return CommandState.of(COMMAND, List.of(answers), now);
    }
}
