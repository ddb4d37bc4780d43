package org.onthelatch.mqtt;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.onthelatch.audit.AuditEntry;
import org.onthelatch.audit.Journal;
import org.onthelatch.doorcontroller.CommandAnswer;
import org.onthelatch.doorcontroller.CommandId;
import org.onthelatch.doorcontroller.DoorCommand;
import org.onthelatch.doorcontroller.DoorCommands;
import org.onthelatch.mqtt.link.Delivery;
import org.onthelatch.mqtt.wire.CommandAnswerMessage;
import org.onthelatch.ward.DeviceId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes controllers' answers to commands. What a person asked for is kept with its answer; answers to the service's own
 * requests, whose effect is a record by itself, are only logged.
 */
final class CommandAnswerIngest {
    private static final Logger LOG = LoggerFactory.getLogger(CommandAnswerIngest.class);

    private final Journal journal;
    private final DoorCommands commands;
    private final ControllerNews news;
    private final Clock clock;
    private final Quarantine quarantine;

    CommandAnswerIngest(ControllerTraffic.Core core, Quarantine quarantine) {
        this.journal = core.journal();
        this.commands = core.commands();
        this.news = core.news();
        this.clock = core.clock();
        this.quarantine = quarantine;
    }

    void handle(DeviceId sender, Delivery delivery) {
        CommandAnswerMessage.parse(sender, delivery.payload())
                .match(
                        answer -> take(answer, delivery),
                        malformed -> quarantine.keep(sender, delivery, malformed.reason()));
    }

    /** An answer is acknowledged once it is kept; until then the broker sends it again. */
    private void take(CommandAnswerMessage message, Delivery delivery) {
        Instant now = clock.instant();
        journal.write(() -> keep(message, now), kept -> committed(message, kept, delivery), fault -> {
            LOG.error("could not keep an answer of {}; it will come again", message.controller(), fault);
            delivery.refuse("an answer could not be kept");
        });
    }

    /** Nobody answers for another: an answer counts only from the controller that was asked. */
    private Optional<CommandAnswer> keep(CommandAnswerMessage message, Instant now) {
        Optional<DoorCommand> asked = Optional.of(message.id())
                .filter(id -> !id.isEmpty())
                .flatMap(id -> commands.kept(new CommandId(id)))
                .filter(command -> command.controller().equals(message.controller()));
        Optional<CommandAnswer> answer = asked.map(command -> answer(command.id(), message, now));
        answer.ifPresent(kept -> commands.add(
                kept,
                new AuditEntry(
                        new AuditEntry.Actor.Service("ControllerTraffic"),
                        "take command answer",
                        message.controller() + " " + message.id(),
                        now,
                        message.cause())));
        return answer;
    }

    private static CommandAnswer answer(CommandId id, CommandAnswerMessage message, Instant now) {
        return switch (message.outcome()) {
            case "DONE" ->
                !message.fob().isEmpty()
                        ? new CommandAnswer.OnPad(id, message.fob(), message.image(), message.at(), now)
                        : new CommandAnswer.Done(id, message.at(), now);
            case "REFUSED" -> new CommandAnswer.Refused(id, message.cause(), message.at(), now);
            case "FAILED" -> new CommandAnswer.Failed(id, message.cause(), message.at(), now);
            default -> throw new IllegalStateException("no outcome " + message.outcome());
        };
    }

    private void committed(CommandAnswerMessage message, Optional<CommandAnswer> kept, Delivery delivery) {
        delivery.acknowledge();
        kept.ifPresent(news::answered);
        if (!message.outcome().equals("DONE")) {
            LOG.warn(
                    "{} answers command {}: {} {}",
                    message.controller(),
                    message.id().isEmpty() ? "without a readable id" : message.id(),
                    message.outcome(),
                    message.cause());
        }
    }
}
