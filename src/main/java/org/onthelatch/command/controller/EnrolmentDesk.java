package org.onthelatch.command.controller;

import java.io.PrintWriter;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.onthelatch.command.Commands;
import org.onthelatch.command.ConfigOptions;
import org.onthelatch.command.Setup;
import org.onthelatch.config.Settings.Broker;
import org.onthelatch.config.Settings.Listener;
import org.onthelatch.pki.Enrol;
import org.onthelatch.pki.PkiFolder;
import org.onthelatch.running.BrokerLine;

/** What the commands about controllers share: the configuration and the folder of certificates. */
public final class EnrolmentDesk {
    /** Where a broker with TLS listens unless it says otherwise (IANA: secure-mqtt). */
    private static final int TLS_PORT = 8883;

    private final Setup setup;
    private final PkiFolder pki;
    private final Instant now;

    private EnrolmentDesk(Setup setup, PkiFolder pki) {
        this.setup = setup;
        this.pki = pki;
        this.now = setup.machine().instant();
    }

    /** One thing done at the desk. */
    public interface Task {
        void run(EnrolmentDesk desk);
    }

    /** Does one thing and returns the exit code; whatever goes wrong is told in a line. */
    public static int run(ConfigOptions config, PrintWriter err, Clock clock, Task task) {
        Optional<ConfigOptions.Read> read = config.read(err);
        if (read.isEmpty()) {
            return 1;
        }
        try {
            Setup setup = new Setup(read.get().settings(), read.get().configuration(), clock, Map.of(), "", List.of());
            task.run(new EnrolmentDesk(setup, BrokerLine.pki(setup)));
            return 0;
        } catch (RuntimeException e) {
            err.println(Commands.why(e));
            return 1;
        }
    }

    Setup setup() {
        return setup;
    }

    public PkiFolder pki() {
        return pki;
    }

    Enrol enrol() {
        return new Enrol(pki);
    }

    public Instant now() {
        return now;
    }

    List<Enrollee> devices() {
        return Enrollee.all(setup.configuration().register()).toList();
    }

    /** @throws IllegalArgumentException if the site files do not have it */
    Enrollee device(String device) {
        return devices().stream()
                .filter(known -> known.id().value().equals(device))
                .findFirst()
                .orElseThrow(() ->
                        new IllegalArgumentException("\"%s\" is not a controller of the site files; they have %s"
                                .formatted(
                                        device,
                                        String.join(
                                                ", ",
                                                devices().stream()
                                                        .map(known -> known.id().value())
                                                        .sorted()
                                                        .toList()))));
    }

    /**
     * Where controllers reach the broker.
     *
     * @throws IllegalStateException if that takes no certificates
     */
    URI broker() {
        if (setup.settings().broker() instanceof Broker.External external) {
            if (!external.url().getScheme().equals("tls")) {
                throw new IllegalStateException("mqtt.url is %s, which takes no certificates; enrolment is for tls://"
                        .formatted(external.url()));
            }
            return external.url().getPort() < 0
                    ? URI.create("tls://%s:%d".formatted(external.url().getHost(), TLS_PORT))
                    : external.url();
        }
        Broker.Embedded embedded = (Broker.Embedded) setup.settings().broker();
        if (embedded.listener() instanceof Listener.Certificates certificates) {
            return URI.create("tls://%s:%d".formatted(bracketed(certificates.address()), embedded.port()));
        }
        throw new IllegalStateException(
                "mqtt.tls is off, so the broker takes no certificates; set mqtt.tls: on and start the service again");
    }

    private static String bracketed(String address) {
        return address.contains(":") ? "[" + address + "]" : address;
    }

    /** Whether the broker keeps enrolment windows and replaced certificates: only the one inside the service does. */
    boolean keepsWindows() {
        return setup.settings().broker() instanceof Broker.Embedded;
    }
}
