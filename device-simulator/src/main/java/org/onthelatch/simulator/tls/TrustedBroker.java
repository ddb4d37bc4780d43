package org.onthelatch.simulator.tls;

import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.X509Certificate;
import java.util.List;
import javax.net.ssl.TrustManagerFactory;

/** Whose signature a broker's certificate must bear; the machine's own list of authorities counts for nothing. */
public final class TrustedBroker {
    private final TrustManagerFactory trust;

    private TrustedBroker(TrustManagerFactory trust) {
        this.trust = trust;
    }

    /**
     * Reads the authority's certificate, or several while one takes the place of another.
     *
     * @param ca a PEM file
     * @throws IllegalArgumentException naming the file and what was expected
     */
    public static TrustedBroker of(Path ca) {
        List<X509Certificate> authorities = new PemFile(ca).certificates();
        try {
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(null, null);
            for (int i = 0; i < authorities.size(); i++) {
                store.setCertificateEntry("ca-" + i, authorities.get(i));
            }
            TrustManagerFactory trust = TrustManagerFactory.getInstance("PKIX");
            trust.init(store);
            return new TrustedBroker(trust);
        } catch (GeneralSecurityException | IOException e) {
            throw new IllegalArgumentException("could not trust the certificates in %s: %s".formatted(ca, e), e);
        }
    }

    public TrustManagerFactory trust() {
        return trust;
    }
}
