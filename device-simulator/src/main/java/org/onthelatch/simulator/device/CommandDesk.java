package org.onthelatch.simulator.device;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import java.util.function.Function;
import org.onthelatch.simulator.signed.Envelope;
import org.onthelatch.simulator.signed.KeyRing;
import org.onthelatch.simulator.signed.Opened;
import org.onthelatch.simulator.signed.PayloadType;
import org.onthelatch.simulator.site.DeviceId;
import org.onthelatch.simulator.wire.MalformedMessage;
import org.onthelatch.simulator.wire.Members;
import org.onthelatch.simulator.wire.StrictJson;
import org.onthelatch.simulator.wire.WireInstant;

/** Takes commands, carries each out once, and answers; a repeated one gets the same answer again. */
final class CommandDesk {
    private final DeviceId self;
    private final DeviceClock clock;
    private final Line line;
    private final AnsweredCommands answered;
    private final Function<Command, CommandPlan> actions;

    CommandDesk(
            DeviceId self, DeviceMemory memory, DeviceClock clock, Line line, Function<Command, CommandPlan> actions) {
        this.self = self;
        this.clock = clock;
        this.line = line;
        this.answered = new AnsweredCommands(memory);
        this.actions = actions;
    }

    void receive(byte[] payload, KeyRing ring) {
        Opened opened = Envelope.open(payload, PayloadType.COMMAND, ring);
        if (opened instanceof Opened.Verified verified) {
            verified(verified);
        } else if (opened instanceof Opened.Refused refused) {
            answer(refused(refused.cause()));
        }
    }

    private void verified(Opened.Verified verified) {
        Members body;
        try {
            body = verified.body().parse();
        } catch (MalformedMessage e) {
            answer(refused("MALFORMED"));
            return;
        }
        try {
            handle(Command.parse(body));
        } catch (MalformedMessage e) {
            ObjectNode refused = refused("MALFORMED");
            Command.idOf(body).ifPresent(id -> refused.put("id", id));
            answer(refused);
        }
    }

    private void handle(Command command) {
        if (!command.audience().equals(self)) {
            answer(refused("WRONG_AUDIENCE").put("id", command.id()));
            return;
        }
        Optional<byte[]> before = answered.to(command.id());
        if (before.isPresent()) {
            line.publish(DeviceTopic.COMMANDS_ANSWER, before.get());
            return;
        }
        CommandPlan plan = command.isValid(clock.now()) ? actions.apply(command) : new CommandPlan.Refuse("EXPIRED");
        carryOut(command, plan);
    }

    private void carryOut(Command command, CommandPlan plan) {
        ObjectNode answer = outcome(plan);
        byte[] bytes = StrictJson.bytes(stamped(answer.put("id", command.id())));
        answered.keep(command.id(), bytes); // first, so that a crash can never make it happen twice
        if (plan instanceof CommandPlan.Do act) {
            act.effect().run();
        }
        line.publish(DeviceTopic.COMMANDS_ANSWER, bytes);
    }

    private static ObjectNode outcome(CommandPlan plan) {
        if (plan instanceof CommandPlan.Found found) {
            return found.answer();
        }
        return plan instanceof CommandPlan.Refuse refuse
                ? refused(refuse.cause())
                : StrictJson.newObject().put("outcome", "DONE");
    }

    private void answer(ObjectNode answer) {
        line.publish(DeviceTopic.COMMANDS_ANSWER, stamped(answer));
    }

    private ObjectNode stamped(ObjectNode answer) {
        return answer.put("at", WireInstant.format(clock.now()));
    }

    private static ObjectNode refused(String cause) {
        return StrictJson.newObject().put("outcome", "REFUSED").put("cause", cause);
    }
}
