package org.onthelatch.config;

import java.net.URI;
import java.nio.file.Path;

/**
 * What the service needs to know to start on this machine.
 *
 * @param topicPrefix before every MQTT topic, without a slash at either end
 * @param data the folder of the database and the keys
 * @param sites the folder of the site files
 */
public record Settings(Http http, Broker broker, String topicPrefix, Path data, Path sites) {

    /** Where the pages and the API answer. */
    public record Http(String host, int port) {}

    /** The MQTT broker. */
    public sealed interface Broker {
        /** In the service's own process. */
        record Embedded(String host, int port) implements Broker {}

        /** @param username blank if it wants none, as with client certificates */
        record External(URI url, String username, Secret password) implements Broker {}
    }

    /** A value that is never printed; blank if there is none. */
    public record Secret(String value) {
        public static final Secret NONE = new Secret("");

        @Override
        public String toString() {
            return value.isBlank() ? "none" : "hidden";
        }
    }
}
