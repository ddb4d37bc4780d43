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
        /** @param listener who may come in, and how */
        record Embedded(String host, int port, Listener listener) implements Broker {
            /** With passwords, for this machine only. */
            public Embedded(String host, int port) {
                this(host, port, new Listener.Passwords());
            }
        }

        /**
         * @param url {@code tcp://} on this machine only, or {@code tls://}
         * @param username blank if it wants none, as with client certificates
         */
        record External(URI url, String username, Secret password, Pem pem) implements Broker {
            /** Without TLS. */
            public External(URI url, String username, Secret password) {
                this(url, username, password, new Pem.None());
            }
        }
    }

    /** How controllers sign in to the broker inside the service. */
    public sealed interface Listener {
        /** Without TLS, on loopback. */
        record Passwords() implements Listener {}

        /** @param address the name or address under which controllers reach the broker; stands in its certificate */
        record Certificates(String address) implements Listener {}
    }

    /** The PEM files with which the service goes to a broker elsewhere. */
    public sealed interface Pem {
        /** No TLS. */
        record None() implements Pem {}

        /** @param trust the authority of the broker's certificate */
        record Trust(Path trust) implements Pem {}

        /** Shows a certificate of its own, too. */
        record Own(Path trust, Path certificate, Path key) implements Pem {}
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
