package org.onthelatch.command.controller;

import java.net.URI;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.onthelatch.command.Setup;
import org.onthelatch.pki.Issued;
import org.onthelatch.ward.Door;
import org.onthelatch.ward.FireRelease;
import org.onthelatch.ward.PowerLoss;
import org.onthelatch.ward.Register;
import org.onthelatch.ward.Site;

/** What the engineer takes to the door on paper: one side of A4, no secret on it. */
final class InstallSheet {
    private final Setup setup;
    private final URI broker;
    private final boolean keepsWindows;

    InstallSheet(Setup setup, URI broker, boolean keepsWindows) {
        this.setup = setup;
        this.broker = broker;
        this.keepsWindows = keepsWindows;
    }

    String html(Enrollee controller, Issued issued) {
        Register register = setup.configuration().register();
        List<Door> doors = controller.doors().stream()
                .map(register::door)
                .sorted((one, other) -> one.id().value().compareTo(other.id().value()))
                .toList();
        Site site = controller.site();
        String connectBefore = keepsWindows
                ? "Connect it before <strong>%s</strong>. After that this certificate is refused: enrol it again."
                        .formatted(local(issued.windowEnds(), site.timeZone()))
                : "The broker keeps no enrolment window: this certificate is good at once.";
        return PAGE.replace("{device}", escaped(issued.device()))
                .replace("{site}", escaped(site.name()))
                .replace("{serial}", issued.serialText())
                .replace("{fingerprint}", issued.fingerprintInGroups())
                .replace("{until}", local(issued.validity().until(), site.timeZone()))
                .replace("{broker}", escaped(broker.toString()))
                .replace("{by}", escaped(issued.by()))
                .replace("{at}", local(issued.at(), site.timeZone()))
                .replace("{connect-before}", connectBefore)
                .replace("{doors}", doors.stream().map(InstallSheet::row).collect(Collectors.joining("\n")));
    }

    private static String row(Door door) {
        return "<tr><th>%s</th><td>%s</td><td>%s</td><td>%s</td><td>%s</td></tr>"
                .formatted(
                        door.id(),
                        escaped(door.name()),
                        wiring(door),
                        words(door.fire().release()),
                        door.fire().powerLoss() == PowerLoss.RELEASED ? "unlocked" : "locked");
    }

    /** The names on the terminals, without the door's before each. */
    private static String wiring(Door door) {
        List<String> wires = new ArrayList<>(
                door.reader() == Door.Reader.FOB
                        ? List.of("LOCK", "CONTACT", "READER-IN", "READER-OUT", "CALL")
                        : List.of("CONTACT"));
        if (door.fire().release() == FireRelease.AUTO_ON_ALARM) {
            wires.add("FIRE");
        }
        return String.join(" ", wires);
    }

    private static String words(FireRelease release) {
        return switch (release) {
            case AUTO_ON_ALARM -> "unlocks, by its own wire";
            case STAFF_RELEASE -> "staff unlock it";
            case FREE_EXIT -> "free by its handle";
        };
    }

    private static String local(Instant instant, ZoneId zone) {
        return DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm:ss z", Locale.UK)
                .withZone(zone)
                .format(instant);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    private static final String PAGE = """
            <!DOCTYPE html>
            <html lang="en-GB">
            <head>
            <meta charset="utf-8">
            <title>Install sheet {device}</title>
            <style>
            @page { size: A4; margin: 12mm }
            body { font: 9pt/1.3 Arial, sans-serif; color: #000; max-width: 186mm; margin: 0 auto }
            h1 { font-size: 16pt; margin: 0 } h2 { font-size: 11pt; margin: 3mm 0 1mm } p { margin: 1mm 0 2mm }
            table { border-collapse: collapse; width: 100% }
            th, td { border: 0.3mm solid #444; padding: 0.6mm 1.5mm; text-align: left; vertical-align: top }
            table.facts th { width: 42mm } .mono { font-family: monospace; font-size: 8pt }
            .doors td:nth-child(3) { font-family: monospace; font-size: 7.5pt }
            ol { margin: 0; padding-left: 6mm } li { margin-bottom: 0.5mm } .box { font-size: 11pt }
            .sign td { height: 8mm; width: 32% } .sign th { width: 18% }
            </style>
            </head>
            <body>
            <h1>{device}</h1>
            <p>Door controller at {site}. No secret stands on this sheet.</p>
            <table class="facts">
            <tr><th>Certificate serial</th><td class="mono">{serial}</td></tr>
            <tr><th>Fingerprint (SHA-256)</th><td class="mono">{fingerprint}</td></tr>
            <tr><th>Good until</th><td>{until}</td></tr>
            <tr><th>Broker</th><td class="mono">{broker}</td></tr>
            <tr><th>Given out by</th><td>{by}, {at}</td></tr>
            <tr><th>First connection</th><td>{connect-before}</td></tr>
            </table>
            <h2>Doors and wires</h2>
            <p>Each terminal is marked with the door and the wire, such as HD01-LOCK.</p>
            <table class="doors">
            <tr><th>Door</th><th>Name</th><th>Terminals</th><th>On fire alarm</th><th>Without power</th></tr>
            {doors}
            </table>
            <h2>At the door, in this order</h2>
            <ol>
            <li><span class="box">&#9744;</span> Fire release and the local override work with the controller unplugged.
            They are wired at the door; no message takes part.</li>
            <li><span class="box">&#9744;</span> ca.crt, certificate.pem, key.pem and settings.json are on the controller;
            key.pem is deleted from where it was carried.</li>
            <li><span class="box">&#9744;</span> The fingerprint that the controller shows is the one above.</li>
            <li><span class="box">&#9744;</span> The page Doors shows {device}: heard within the last minute, its clock in
            order, and that it holds the list that it should.</li>
            <li><span class="box">&#9744;</span> A staff fob opens each door, both ways; a fob nobody knows asks for staff.</li>
            <li><span class="box">&#9744;</span> With the network cable out, each door still does the same.</li>
            <li><span class="box">&#9744;</span> <span class="mono">controller list</span> says &#8220;in use since&#8221;
            for this serial.</li>
            </ol>
            <h2>Done</h2>
            <table class="sign">
            <tr><th>Installed by</th><td></td><th>Date, time</th><td></td></tr>
            <tr><th>Witnessed by</th><td></td><th>Date, time</th><td></td></tr>
            </table>
            </body>
            </html>
            """;
}
