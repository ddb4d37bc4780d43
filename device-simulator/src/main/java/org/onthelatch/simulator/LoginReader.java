package org.onthelatch.simulator;

import java.nio.file.Path;
import java.util.Optional;
import org.onthelatch.simulator.mqtt.Login;
import org.onthelatch.simulator.site.DeviceId;
import org.onthelatch.simulator.tls.DeviceCertificate;
import org.onthelatch.simulator.wire.Members;

/** Reads how a device signs in: certificate and key over TLS, a password over plain TCP. */
final class LoginReader {
    private final Findings findings;

    LoginReader(Findings findings) {
        this.findings = findings;
    }

    /** @param tls whether the broker is spoken to over TLS */
    Login read(Members entry, boolean tls) {
        Optional<String> password = findings.optional(entry, "password", LoginReader::something);
        if (!tls) {
            refuseOverPlainTcp(entry);
            if (!entry.has("password")) {
                findings.add("%s: expected, but missing".formatted(Findings.at(entry, "password")));
            }
            return new Login(password.orElse(null), null);
        }
        return new Login(password.orElse(null), certificate(entry).orElse(null));
    }

    private void refuseOverPlainTcp(Members entry) {
        for (String key : new String[] {"certificate", "key"}) {
            if (entry.has(key)) {
                findings.add("%s: expected only with broker/url tls://, came with plain TCP"
                        .formatted(Findings.at(entry, key)));
            }
        }
    }

    private Optional<DeviceCertificate> certificate(Members entry) {
        for (String key : new String[] {"certificate", "key"}) {
            if (!entry.has(key)) {
                findings.add("%s: expected the name of a PEM file, but missing".formatted(Findings.at(entry, key)));
            }
        }
        Optional<DeviceId> device = findings.optional(entry, "device", DeviceId::new);
        Optional<Path> certificate = findings.optional(entry, "certificate", findings::path);
        Optional<Path> key = findings.optional(entry, "key", findings::path);
        if (device.isEmpty() || certificate.isEmpty() || key.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(DeviceCertificate.of(device.get(), certificate.get(), key.get()));
        } catch (IllegalArgumentException e) {
            String message = String.valueOf(e.getMessage());
            boolean ofKey = message.contains(key.get().toString());
            findings.add("%s: %s".formatted(Findings.at(entry, ofKey ? "key" : "certificate"), message));
            return Optional.empty();
        }
    }

    private static String something(String text) {
        if (text.isBlank()) {
            throw new IllegalArgumentException("expected something, came \"%s\"".formatted(text));
        }
        return text;
    }
}
