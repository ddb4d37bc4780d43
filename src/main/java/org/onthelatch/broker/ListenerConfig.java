package org.onthelatch.broker;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;

/** The one listener of the broker's settings file: plain for passwords, TLS for certificates. */
final class ListenerConfig {
    private static final String PLAIN = """
            <tcp-listener>
              <port>%d</port>
              <bind-address>%s</bind-address>
            </tcp-listener>""";

    private static final String TLS = """
            <tls-tcp-listener>
              <port>%d</port>
              <bind-address>%s</bind-address>
              <tls>
                <protocols><protocol>TLSv1.3</protocol></protocols>
                <cipher-suites>
                  <cipher-suite>TLS_AES_256_GCM_SHA384</cipher-suite>
                  <cipher-suite>TLS_AES_128_GCM_SHA256</cipher-suite>
                </cipher-suites>
                <client-authentication-mode>REQUIRED</client-authentication-mode>
                <handshake-timeout>30000</handshake-timeout>
                <keystore>
                  <path>%s</path>
                  <password>%s</password>
                  <private-key-password>%s</private-key-password>
                </keystore>
                <truststore>
                  <path>%s</path>
                  <password>%s</password>
                </truststore>
              </tls>
            </tls-tcp-listener>""";

    private ListenerConfig() {}

    /** Writes what the listener needs into the folder, which only its owner may look into. */
    static String of(BrokerSettings settings, BrokerFolder folder) {
        if (!(settings.signIn() instanceof Certificates certificates)) {
            return PLAIN.formatted(settings.port(), settings.bindAddress());
        }
        String password = certificates.password();
        Path server = folder.path("tls").resolve("server.p12");
        Path trust = folder.path("tls").resolve("trust.p12");
        store(certificates.server(), server, password);
        store(certificates.trust(), trust, password);
        return TLS.formatted(settings.port(), settings.bindAddress(), server, password, password, trust, password);
    }

    private static void store(KeyStore store, Path file, String password) {
        try (OutputStream out = Files.newOutputStream(file)) {
            store.store(out, password.toCharArray());
        } catch (IOException | GeneralSecurityException e) {
            throw new UncheckedIOException(
                    "could not write " + file, e instanceof IOException io ? io : new IOException(e));
        }
    }
}
