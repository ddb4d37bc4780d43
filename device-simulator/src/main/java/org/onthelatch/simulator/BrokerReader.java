package org.onthelatch.simulator;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.onthelatch.simulator.mqtt.BrokerAddress;
import org.onthelatch.simulator.tls.TrustedBroker;
import org.onthelatch.simulator.wire.Members;

/** Reads which broker, and whether over TLS. Plain TCP is for this machine only. */
final class BrokerReader {
    private static final Pattern PREFIX = Pattern.compile("[^/+#\\s]+(/[^/+#\\s]+)*");
    private static final Set<String> KEYS = Set.of("url", "host", "port", "tls", "ca");
    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "::1", "[::1]");
    private static final Set<String> SCHEMES = Set.of("tcp", "tls");

    private final Findings findings;

    BrokerReader(Findings findings) {
        this.findings = findings;
    }

    /** Where it is, before anyone is trusted. */
    private record Place(boolean tls, String host, int port) {
        static final Place NONE = new Place(false, "localhost", 1);
    }

    Optional<BrokerAddress> read(Members top) {
        String prefix =
                top.has("topicPrefix") ? findings.attempt(() -> top.text("topicPrefix", PREFIX), "none") : "latch/v1";
        Members broker = findings.attempt(() -> top.object("broker"), top);
        if (broker.equals(top)) {
            return Optional.empty();
        }
        findings.known(broker, KEYS);
        Place place = broker.has("url") ? url(broker) : hostAndPort(broker);
        Optional<TrustedBroker> trusted =
                findings.optional(broker, "ca", file -> TrustedBroker.of(findings.path(file)));
        check(broker, place);
        return findings.none()
                ? Optional.of(new BrokerAddress(place.host(), place.port(), prefix, trusted.orElse(null)))
                : Optional.empty();
    }

    private Place url(Members broker) {
        for (String other : Set.of("host", "port", "tls")) {
            if (broker.has(other)) {
                findings.add("%s: expected either url, or host and port, came both".formatted(at(broker, other)));
            }
        }
        return findings.optional(broker, "url", BrokerReader::parse).orElse(Place.NONE);
    }

    private static Place parse(String url) {
        String expected = "expected tls://host:port, or tcp://localhost:port, came \"%s\"".formatted(url);
        try {
            URI uri = new URI(url);
            boolean whole = SCHEMES.contains(String.valueOf(uri.getScheme())) && uri.getHost() != null;
            boolean bare = String.valueOf(uri.getPath()).isEmpty() && uri.getUserInfo() == null;
            if (whole && bare && uri.getPort() >= 1 && uri.getPort() <= 65_535) {
                return new Place(uri.getScheme().equals("tls"), uri.getHost(), uri.getPort());
            }
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException(expected, e);
        }
        throw new IllegalArgumentException(expected);
    }

    private Place hostAndPort(Members broker) {
        boolean tls = findings.attempt(() -> broker.flag("tls", false), false);
        String host = findings.attempt(() -> broker.text("host", Findings.SOMETHING), "localhost");
        int port = findings.attempt(() -> (int) broker.whole("port", 1, 65_535), 1);
        return new Place(tls, host, port);
    }

    private void check(Members broker, Place place) {
        if (place.tls() && !broker.has("ca")) {
            findings.add("%s: expected the PEM file of the authority that signed the broker's certificate, but missing"
                    .formatted(at(broker, "ca")));
        } else if (!place.tls() && broker.has("ca")) {
            findings.add("%s: expected only with tls://, came with plain TCP".formatted(at(broker, "ca")));
        }
        if (!place.tls() && !THIS_MACHINE.contains(place.host())) {
            findings.add("%s: expected tls://, or this machine (localhost) over plain TCP, came %s over plain TCP"
                    .formatted(at(broker, broker.has("url") ? "url" : "host"), place.host()));
        }
    }

    private static String at(Members broker, String key) {
        return Findings.at(broker, key);
    }
}
