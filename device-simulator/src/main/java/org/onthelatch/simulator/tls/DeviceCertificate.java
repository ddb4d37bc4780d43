package org.onthelatch.simulator.tls;

import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.cert.X509Certificate;
import java.util.List;
import javax.naming.InvalidNameException;
import javax.naming.ldap.LdapName;
import javax.naming.ldap.Rdn;
import javax.net.ssl.KeyManagerFactory;
import org.onthelatch.simulator.site.DeviceId;

/** What a device proves itself with: its certificate, whose common name is its client id, and the key that belongs to it. */
public final class DeviceCertificate {
    private static final char[] IN_MEMORY_ONLY = "in memory only".toCharArray();

    private final KeyManagerFactory keys;

    private DeviceCertificate(KeyManagerFactory keys) {
        this.keys = keys;
    }

    /**
     * Reads both files and checks that they belong together and to the device.
     *
     * @param certificate PEM: the device's own first, then those between it and the authority, if any
     * @param key PEM: PKCS#8, EC P-256
     * @throws IllegalArgumentException naming the file and what was expected
     */
    public static DeviceCertificate of(DeviceId device, Path certificate, Path key) {
        List<X509Certificate> chain = new PemFile(certificate).certificates();
        X509Certificate own = chain.get(0);
        if (!commonName(own).equals(device.id())) {
            throw new IllegalArgumentException(
                    "expected the common name %s in %s, came \"%s\"".formatted(device, certificate, commonName(own)));
        }
        PrivateKey secret = new PemFile(key).key();
        if (!belong(secret, own.getPublicKey())) {
            throw new IllegalArgumentException("expected the key of the certificate %s in %s, came another key"
                    .formatted(certificate.getFileName(), key));
        }
        return new DeviceCertificate(managers(chain, secret));
    }

    public KeyManagerFactory keys() {
        return keys;
    }

    private static String commonName(X509Certificate certificate) {
        try {
            return new LdapName(certificate.getSubjectX500Principal().getName())
                    .getRdns().stream()
                            .filter(rdn -> rdn.getType().equalsIgnoreCase("CN"))
                            .map(Rdn::getValue)
                            .map(Object::toString)
                            .findFirst()
                            .orElse("");
        } catch (InvalidNameException e) {
            return "";
        }
    }

    private static boolean belong(PrivateKey secret, PublicKey open) {
        try {
            byte[] anything = {1, 2, 3};
            Signature ecdsa = Signature.getInstance("SHA256withECDSA");
            ecdsa.initSign(secret);
            ecdsa.update(anything);
            byte[] signature = ecdsa.sign();
            ecdsa.initVerify(open);
            ecdsa.update(anything);
            return ecdsa.verify(signature);
        } catch (GeneralSecurityException e) {
            return false; // another kind of key in the certificate
        }
    }

    private static KeyManagerFactory managers(List<X509Certificate> chain, PrivateKey secret) {
        try {
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(null, null);
            store.setKeyEntry("device", secret, IN_MEMORY_ONLY, chain.toArray(X509Certificate[]::new));
            KeyManagerFactory keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
            keys.init(store, IN_MEMORY_ONLY);
            return keys;
        } catch (GeneralSecurityException | IOException e) {
            throw new IllegalStateException("could not hold a certificate and its key in memory", e);
        }
    }
}
