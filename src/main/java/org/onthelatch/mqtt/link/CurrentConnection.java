package org.onthelatch.mqtt.link;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The connection that is up, if one is. Safe for use by any thread. */
final class CurrentConnection {
    private volatile @Nullable PahoConnection connection;

    Optional<PahoConnection> get() {
        return Optional.ofNullable(connection);
    }

    void is(PahoConnection up) {
        connection = up;
    }

    void isGone() {
        connection = null;
    }
}
