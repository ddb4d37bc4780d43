package org.onthelatch.simulator.device;

import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;
import org.onthelatch.simulator.site.DeviceId;
import org.onthelatch.simulator.site.DoorId;
import org.onthelatch.simulator.site.FobToken;
import org.onthelatch.simulator.site.Way;
import org.onthelatch.simulator.wire.MalformedMessage;
import org.onthelatch.simulator.wire.Members;

/** One thing that the service asks of a device, as far as every action has it. */
record Command(DeviceId audience, String id, String action, Instant issuedAt, Instant notAfter, Members members) {
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9-]{1,64}");
    private static final Pattern ACTION = Pattern.compile("[A-Z][A-Z0-9_]{0,39}");
    private static final Duration LONGEST = Duration.ofSeconds(30);
    private static final Duration GRACE = Duration.ofSeconds(5);

    static Optional<String> idOf(Members body) {
        return body.node().path("id").isTextual()
                ? Optional.of(body.node().path("id").textValue())
                        .filter(id -> ID.matcher(id).matches())
                : Optional.empty();
    }

    static Command parse(Members body) {
        Command command = new Command(
                body.value("audience", DeviceId::new),
                body.text("id", ID),
                body.text("action", ACTION),
                body.instant("issuedAt"),
                body.instant("notAfter"),
                body);
        if (Duration.between(command.issuedAt, command.notAfter).compareTo(LONGEST) > 0) {
            throw new MalformedMessage("notAfter: expected at most 30 s after issuedAt");
        }
        return command;
    }

    boolean isValid(Instant now) {
        return !now.isBefore(issuedAt.minus(GRACE)) && now.isBefore(notAfter);
    }

    DoorId door() {
        return members.value("door", DoorId::new);
    }

    Way way() {
        return members.value("way", Way::valueOf);
    }

    FobToken fob() {
        return members.value("fob", FobToken::new);
    }

    byte[] image() {
        return members.value("image", Base64.getDecoder()::decode);
    }

    long whole(String name) {
        return members.whole(name, 1, Members.MAX_WHOLE);
    }
}
