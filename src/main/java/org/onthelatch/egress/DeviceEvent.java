package org.onthelatch.egress;

import java.time.Instant;
import java.util.Optional;
import org.onthelatch.accesslist.RuleId;
import org.onthelatch.fob.FobToken;
import org.onthelatch.ward.DoorId;
import org.onthelatch.ward.Way;

/**
 * An event as a controller reported it. Fields that its kind does not carry are blank.
 *
 * @param at the controller's own time
 * @param clockTrusted whether the controller trusts that time
 * @param rule the rule that stopped her, as an opaque id
 * @param late whether the controller had no connection when it happened
 * @param from the first number of a lost range; 0 for none; likewise {@code to}
 * @param prev the hash of the controller's previous event
 * @param hash the hash of this event (contract, section 4)
 */
public record DeviceEvent(
        EventKey key,
        EventKind kind,
        Instant at,
        boolean clockTrusted,
        String door,
        String way,
        String fob,
        String escort,
        String rule,
        String cause,
        String listVersion,
        boolean late,
        long from,
        long to,
        String reason,
        String prev,
        String hash) {

    public Optional<DoorId> doorId() {
        return door.isEmpty() ? Optional.empty() : Optional.of(new DoorId(door));
    }

    public Optional<Way> direction() {
        return way.isEmpty() ? Optional.empty() : Optional.of(Way.valueOf(way));
    }

    public Optional<FobToken> fobToken() {
        return fob.isEmpty() ? Optional.empty() : Optional.of(new FobToken(fob));
    }

    public Optional<RuleId> ruleId() {
        return rule.isEmpty() ? Optional.empty() : Optional.of(new RuleId(rule));
    }
}
