package org.onthelatch.command.broker;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import org.onthelatch.command.ConfigOptions;
import org.onthelatch.command.controller.Bundle;
import org.onthelatch.command.controller.EnrolmentDesk;
import org.onthelatch.pki.Identity;
import org.onthelatch.pki.Pem;
import org.onthelatch.pki.PkiFolder;
import org.onthelatch.running.BrokerLine;
import org.onthelatch.secret.OwnerOnly;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * {@code broker certificate}: a certificate for a broker elsewhere, by the names that {@code config/mosquitto} has for it, and
 * the service's own with which it signs in there.
 */
@Command(
        name = "certificate",
        description =
                "Give a broker elsewhere a certificate of the service's own authority, and the service its own for it.",
        mixinStandardHelpOptions = true)
public final class BrokerCertificateCommand implements Callable<Integer> {
    private static final List<String> FILES = List.of("ca.pem", "broker.pem", "broker.key", "crl.pem");

    private final Clock clock;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private ConfigOptions config = new ConfigOptions();

    @Option(
            names = "--address",
            required = true,
            paramLabel = "NAME",
            description = "A host name or address under which service and controllers reach it; repeat for others.")
    private List<String> addresses = List.of();

    @Option(names = "--out", required = true, paramLabel = "FOLDER", description = "An empty or new folder.")
    private Path out = Path.of("");

    public BrokerCertificateCommand(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Integer call() {
        return EnrolmentDesk.run(config, spec.commandLine().getErr(), clock, this::give);
    }

    private void give(EnrolmentDesk desk) {
        checkAddresses();
        Bundle.checkPlace(out);
        PkiFolder pki = desk.pki();
        Identity service = pki.alone(() -> pki.service(BrokerLine.SERVICE, desk.now()));
        Identity broker = pki.brokerElsewhere(addresses, desk.now());
        OwnerOnly.folder(out);
        OwnerOnly.write(out.resolve("ca.pem"), Pem.of(broker.trust()));
        OwnerOnly.write(out.resolve("broker.pem"), Pem.of(broker.chain()));
        OwnerOnly.write(out.resolve("broker.key"), Pem.of(broker.keys().get(0)));
        OwnerOnly.write(out.resolve("crl.pem"), pki.revocationFile().pem());
        tell(pki, broker, service);
    }

    private void checkAddresses() {
        for (String address : addresses) {
            if (!address.matches("[A-Za-z0-9]([A-Za-z0-9.-]*[A-Za-z0-9])?|[0-9a-fA-F:]+:[0-9a-fA-F:]*")) {
                throw new IllegalArgumentException(
                        "--address must be a host name or an address such as broker.ward.example, but was \"%s\""
                                .formatted(address));
            }
        }
    }

    private void tell(PkiFolder pki, Identity broker, Identity service) {
        PrintWriter told = spec.commandLine().getOut();
        String name = addresses.get(0);
        told.printf("%s: good until %s.%n", String.join(", ", addresses), end(broker));
        told.printf("Written to %s: %s.%n", out, String.join(", ", FILES));
        told.println("broker.key is the broker's secret: bring it to the broker, then delete it here.");
        told.printf(
                "The service's own certificate is good until %s; a start within 60 days of that renews it.%n",
                end(service));
        told.println("For onlatch.yaml:");
        told.printf("  mqtt:%n    url: tls://%s:8883%n", name.contains(":") ? "[" + name + "]" : name);
        told.printf("    trust: %s%n", pki.authorityFile().toAbsolutePath().normalize());
        told.printf(
                "    certificate: %s%n",
                pki.serviceCertificate().toAbsolutePath().normalize());
        told.printf("    key: %s%n", pki.serviceKey().toAbsolutePath().normalize());
        told.flush();
    }

    private static Instant end(Identity identity) {
        X509Certificate own = identity.chain().get(0);
        return own.getNotAfter().toInstant();
    }
}
