package org.onthelatch.command.controller;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.onthelatch.command.ConfigOptions;
import org.onthelatch.pki.Enrol;
import org.onthelatch.pki.Issued;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What {@code controller enrol} and {@code controller renew} share: a certificate, and all that goes to the door with it. */
final class GiveCertificate {
    @Mixin
    private ConfigOptions config = new ConfigOptions();

    @Parameters(paramLabel = "DEVICE", description = "The controller or fob programmer, as the site files name it.")
    private String device = "";

    @Option(names = "--by", required = true, paramLabel = "NAME", description = "Who does it; stands in the audit.")
    private String by = "";

    @Option(
            names = "--window",
            paramLabel = "MINUTES",
            defaultValue = "15",
            description = "For how long the first connection may be made, 1 to 15 (15).")
    private int window = 15;

    @Option(names = "--out", paramLabel = "FOLDER", description = "An empty or new folder for the bundle (./DEVICE).")
    private Optional<Path> out = Optional.empty();

    /** Which of the two. */
    interface Giving {
        Enrol.Given give(Enrol enrol, String device, String by, Duration window, Instant now);
    }

    int run(PrintWriter told, PrintWriter err, Clock clock, Giving giving) {
        return EnrolmentDesk.run(config, err, clock, desk -> give(desk, told, giving));
    }

    private void give(EnrolmentDesk desk, PrintWriter told, Giving giving) {
        Enrollee enrollee = desk.device(device);
        Bundle bundle = new Bundle(out.orElse(Path.of(device)), desk);
        desk.broker();
        Bundle.checkPlace(bundle.folder());
        Enrol.Given given =
                desk.pki().alone(() -> giving.give(desk.enrol(), device, by, Duration.ofMinutes(window), desk.now()));
        bundle.write(enrollee, given);
        tell(desk, bundle, given.issued(), told);
    }

    private void tell(EnrolmentDesk desk, Bundle bundle, Issued issued, PrintWriter told) {
        told.printf(
                "%s: certificate %s, good until %s.%n",
                device, issued.serialText(), issued.validity().until());
        told.printf("Fingerprint (SHA-256): %s%n", issued.fingerprintInGroups());
        told.printf("Written to %s: %s.%n", bundle.folder(), String.join(", ", Bundle.FILES));
        told.println("key.pem is the controller's secret: bring it to the controller, then delete it here.");
        told.println(
                desk.keepsWindows()
                        ? "Connect it before %s (%d minutes from now); afterwards this certificate is refused."
                                .formatted(issued.windowEnds(), window)
                        : "The broker elsewhere keeps no enrolment window: the certificate is good at once, until it ends"
                                + " or is revoked.");
        told.flush();
    }
}
