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
 * @param clock by which people come and go; the demo's may be moved
 * @param machine by which certificates are good or not, as TLS has it, whatever the other says
 * @param passwords with which controllers sign in to the embedded broker
 * @param notice stands above every page; "" for none
 * @param routes beyond the pages and the API
 */
public record Setup(
        Settings settings,
        Configuration configuration,
        Clock clock,
        Clock machine,
        Map<DeviceId, String> passwords,
        String notice,
        List<Route> routes) {

    /** With one clock for everything. */
    public Setup(
            Settings settings,
            Configuration configuration,
            Clock clock,
            Map<DeviceId, String> passwords,
            String notice,
            List<Route> routes) {
        this(settings, configuration, clock, clock, passwords, notice, routes);
    }

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
