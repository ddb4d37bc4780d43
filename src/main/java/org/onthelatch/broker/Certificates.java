package org.onthelatch.broker;

import java.security.KeyStore;
import java.security.cert.X509Certificate;
import java.util.Optional;

/**
 * Sign-in by a client certificate, over TLS 1.3 and nothing older.
 *
 * @param server the broker's own certificate and key, under {@code password}
 * @param trust the authority whose clients may come
 * @param password of the key in {@code server}
 * @param gate decides about clients that the authority once signed for
 */
public record Certificates(KeyStore server, KeyStore trust, String password, Gate gate) implements ByCertificate {

    /** Knows which certificates are good now. Safe for use by any thread. */
    public interface Gate {
        /**
         * Whether a client may come in with a certificate that the authority signed, that is neither early nor over, and
         * whose common name is the client id; empty if so, or else why not.
         */
        Optional<String> admit(String clientId, X509Certificate certificate);

        /** Why a client that came in may not stay; empty if it may. */
        Optional<String> mayStay(String clientId, X509Certificate certificate);
    }

    @Override
    public String toString() {
        return "certificates";
    }
}
