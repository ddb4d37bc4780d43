package org.onthelatch.command;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.onthelatch.config.Configuration;
import org.onthelatch.config.Settings;
import org.onthelatch.mqtt.signed.KeyFolder;
import org.onthelatch.ward.DeviceId;
import org.onthelatch.web.http.Route;

/**
 * What a service is started with.
 *
 * @param passwords with which controllers sign in to the embedded broker
 * @param notice stands above every page; "" for none
 * @param routes beyond the pages and the API
 */
public record Setup(
        Settings settings,
        Configuration configuration,
        Clock clock,
        Map<DeviceId, String> passwords,
        String notice,
        List<Route> routes) {

    public Path database() {
        return settings.data().resolve("onlatch.db");
    }

    /** Of {@code PkiFolder}. */
    public Path certificates() {
        return settings.data().resolve("pki");
    }

    public KeyFolder keys() {
        return new KeyFolder(settings.data().resolve("keys"));
    }
}
