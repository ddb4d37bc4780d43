package org.onthelatch.web;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.onthelatch.accesslist.FobImage;
import org.onthelatch.fob.FobToken;
import org.onthelatch.ward.DeviceId;
import org.onthelatch.web.sources.Programming;

/** A site where no fob is written. */
public final class NoProgrammer implements Programming {
    @Override
    public List<DeviceId> programmers() {
        return List.of();
    }

    @Override
    public Optional<FobImage> image(FobToken fob, Instant at) {
        return Optional.empty();
    }

    @Override
    public Optional<String> written(FobImage image) {
        return Optional.empty();
    }
}
