package org.onthelatch.running;

import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.onthelatch.accesslist.CompileFobImage;
import org.onthelatch.accesslist.CurrentFacts;
import org.onthelatch.accesslist.FobImage;
import org.onthelatch.fob.FobToken;
import org.onthelatch.mqtt.signed.SigningKeys;
import org.onthelatch.mqtt.wire.FobImageBytes;
import org.onthelatch.ward.DeviceId;
import org.onthelatch.web.sources.Programming;

/**
 * What would be written on a fob, signed by the key that every device holds: a lock without a network is given none later.
 */
record FobProgramming(CurrentFacts facts, SigningKeys keys) implements Programming {
    @Override
    public List<DeviceId> programmers() {
        return facts.get().register().programmers();
    }

    @Override
    public Optional<FobImage> image(FobToken fob, Instant at) {
        return CompileFobImage.of(fob, facts.get(), at);
    }

    @Override
    public Optional<String> written(FobImage image) {
        return FobImageBytes.signed(image, keys.present()).map(Base64.getEncoder()::encodeToString);
    }
}
