package org.onthelatch.pki;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.cert.CRLException;
import java.security.cert.CertificateEncodingException;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Certificates, revocation lists and PKCS#8 keys as text (RFC 7468). */
public final class Pem {
    private static final int LINE = 64;
    private static final Pattern KEY =
            Pattern.compile("-----BEGIN PRIVATE KEY-----([A-Za-z0-9+/=\\s]+)-----END PRIVATE KEY-----");

    private Pem() {}

    public static String of(X509Certificate certificate) {
        try {
            return block("CERTIFICATE", certificate.getEncoded());
        } catch (CertificateEncodingException e) {
            throw new IllegalStateException("a certificate that was read can be written", e);
        }
    }

    public static String of(List<X509Certificate> certificates) {
        return certificates.stream().map(Pem::of).collect(Collectors.joining());
    }

    public static String of(X509CRL list) {
        try {
            return block("X509 CRL", list.getEncoded());
        } catch (CRLException e) {
            throw new IllegalStateException("a revocation list that was read can be written", e);
        }
    }

    public static String of(PrivateKey key) {
        return block("PRIVATE KEY", key.getEncoded());
    }

    private static String block(String label, byte[] der) {
        String body = Base64.getMimeEncoder(LINE, new byte[] {'\n'}).encodeToString(der);
        return "-----BEGIN %s-----\n%s\n-----END %s-----\n".formatted(label, body, label);
    }

    /**
     * Every certificate of a text, at least one.
     *
     * @param where to blame, such as a file
     * @throws IllegalStateException if there is none, or one that cannot be read
     */
    public static List<X509Certificate> certificates(String where, String text) {
        try {
            List<X509Certificate> read = x509().generateCertificates(stream(text)).stream()
                    .map(X509Certificate.class::cast)
                    .toList();
            if (read.isEmpty()) {
                throw new IllegalStateException(where + " must hold a certificate in PEM form, but holds none");
            }
            return read;
        } catch (CertificateException e) {
            throw new IllegalStateException(
                    where + " must hold certificates in PEM form, but one cannot be read: " + e.getMessage(), e);
        }
    }

    /** @throws IllegalStateException if the text is no revocation list */
    public static X509CRL revocationList(String where, String text) {
        try {
            if (x509().generateCRL(stream(text)) instanceof X509CRL list) {
                return list;
            }
            throw new IllegalStateException(where + " must hold a revocation list in PEM form, but holds none");
        } catch (CRLException e) {
            throw new IllegalStateException(
                    where + " must hold a revocation list in PEM form, but it cannot be read: " + e.getMessage(), e);
        }
    }

    /**
     * The key of a certificate.
     *
     * @throws IllegalStateException if the text holds no unencrypted PKCS#8 key, or one of another kind
     */
    public static PrivateKey privateKey(String where, String text, X509Certificate certificate) {
        Matcher block = KEY.matcher(text);
        if (!block.find()) {
            throw new IllegalStateException(where + " must hold \"BEGIN PRIVATE KEY\" (PKCS#8 in PEM form, without a"
                    + " passphrase), but does not");
        }
        String algorithm = certificate.getPublicKey().getAlgorithm();
        try {
            byte[] der = Base64.getMimeDecoder().decode(block.group(1));
            return KeyFactory.getInstance(algorithm).generatePrivate(new PKCS8EncodedKeySpec(der));
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            throw new IllegalStateException(
                    "%s must hold the %s key of its certificate, but does not: %s"
                            .formatted(where, algorithm, e.getMessage()),
                    e);
        }
    }

    private static ByteArrayInputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private static CertificateFactory x509() {
        try {
            return CertificateFactory.getInstance("X.509");
        } catch (CertificateException e) {
            throw new IllegalStateException("every Java reads X.509", e);
        }
    }
}
