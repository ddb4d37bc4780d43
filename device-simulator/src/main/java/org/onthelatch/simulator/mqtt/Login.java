package org.onthelatch.simulator.mqtt;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onthelatch.simulator.tls.DeviceCertificate;

/**
 * How a device says who it is: with a password, a certificate, or both where a broker wants both.
 *
 * @param password null for none
 * @param certificate null for none, as over plain TCP
 */
public record Login(@Nullable String password, @Nullable DeviceCertificate certificate) {
    public static Login withPassword(String password) {
        return new Login(password, null);
    }

    Optional<String> secret() {
        return Optional.ofNullable(password);
    }

    Optional<DeviceCertificate> proof() {
        return Optional.ofNullable(certificate);
    }
}
