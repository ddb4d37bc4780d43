package org.onthelatch.pki;

import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.cert.X509Certificate;
import java.util.List;
import javax.net.ssl.KeyManager;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.onthelatch.secret.OwnerOnly;

/**
 * One side of a TLS connection: whom it trusts, and who it is. Never prints its key.
 *
 * @param trust the authorities it takes certificates from, at least one
 * @param chain its own certificate first; empty for a side that shows none
 * @param keys the key of that certificate; empty as the chain is
 */
public record Identity(List<X509Certificate> trust, List<X509Certificate> chain, List<PrivateKey> keys) {
    private static final char[] IN_MEMORY = {'-'};

    public Identity {
        trust = List.copyOf(trust);
        chain = List.copyOf(chain);
        keys = List.copyOf(keys);
        if (trust.isEmpty() || keys.size() != Math.min(1, chain.size())) {
            throw new IllegalArgumentException(
                    "an identity needs somebody to trust and a key with its certificate, but had %d, %d, %d"
                            .formatted(trust.size(), keys.size(), chain.size()));
        }
    }

    /**
     * Reads three PEM files.
     *
     * @throws IllegalStateException if one does not hold what it should, or the key is not the certificate's
     */
    public static Identity read(Path trust, Path certificate, Path key) {
        List<X509Certificate> chain = Pem.certificates(certificate.toString(), OwnerOnly.read(certificate));
        PrivateKey read = Pem.privateKey(key.toString(), OwnerOnly.readSecret(key), chain.get(0));
        if (!belong(chain.get(0), read)) {
            throw new IllegalStateException("key file %s must hold the key of the certificate in %s, but holds another"
                    .formatted(key, certificate));
        }
        return new Identity(Pem.certificates(trust.toString(), OwnerOnly.read(trust)), chain, List.of(read));
    }

    /** A side that shows no certificate, such as a client that signs in with a password. */
    public static Identity trusting(Path trust) {
        return new Identity(Pem.certificates(trust.toString(), OwnerOnly.read(trust)), List.of(), List.of());
    }

    private static boolean belong(X509Certificate certificate, PrivateKey key) {
        try {
            String algorithm = key.getAlgorithm().equals("EC") ? "SHA256withECDSA" : "SHA256with" + key.getAlgorithm();
            Signature signature = Signature.getInstance(key.getAlgorithm().startsWith("Ed") ? "EdDSA" : algorithm);
            byte[] probe = {1};
            signature.initSign(key);
            signature.update(probe);
            byte[] signed = signature.sign();
            signature.initVerify(certificate.getPublicKey());
            signature.update(probe);
            return signature.verify(signed);
        } catch (GeneralSecurityException e) {
            return false;
        }
    }

    /** For sockets; they still have to be told to speak nothing older than TLS 1.3. */
    public SSLContext context() {
        try {
            TrustManagerFactory trusted = TrustManagerFactory.getInstance("PKIX");
            trusted.init(trustStore());
            SSLContext context = SSLContext.getInstance("TLSv1.3");
            context.init(keyManagers(), trusted.getTrustManagers(), new SecureRandom());
            return context;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("could not prepare TLS", e);
        }
    }

    private KeyManager[] keyManagers() throws GeneralSecurityException {
        KeyManagerFactory factory = KeyManagerFactory.getInstance("PKIX");
        factory.init(keyStore(IN_MEMORY), IN_MEMORY);
        return factory.getKeyManagers();
    }

    /** The certificate and its key, for what takes no PEM. */
    public KeyStore keyStore(char[] password) {
        try {
            KeyStore store = empty();
            for (PrivateKey key : keys) {
                store.setKeyEntry("own", key, password, chain.toArray(X509Certificate[]::new));
            }
            return store;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("could not make a key store", e);
        }
    }

    public KeyStore trustStore() {
        try {
            KeyStore store = empty();
            for (int i = 0; i < trust.size(); i++) {
                store.setCertificateEntry("authority-" + i, trust.get(i));
            }
            return store;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("could not make a trust store", e);
        }
    }

    private static KeyStore empty() throws GeneralSecurityException {
        try {
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(null, null);
            return store;
        } catch (IOException e) {
            throw new IllegalStateException("nothing is read for an empty store", e);
        }
    }

    @Override
    public String toString() {
        return chain.isEmpty()
                ? "nobody"
                : chain.get(0).getSubjectX500Principal().getName();
    }
}
