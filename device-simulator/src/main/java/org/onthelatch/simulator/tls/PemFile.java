package org.onthelatch.simulator.tls;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.cert.Certificate;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.security.interfaces.ECPrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A file of PEM blocks (RFC 7468). What is wrong with it is an IllegalArgumentException that names the file and what was
 * expected, never what stands in it.
 */
record PemFile(Path file) {
    private static final Pattern BLOCK =
            Pattern.compile("-----BEGIN ([A-Z0-9 ]+)-----([A-Za-z0-9+/=\\s]+)-----END \\1-----");
    private static final int P256_BITS = 256;

    /** The certificates in the file in their order, at least one. */
    List<X509Certificate> certificates() {
        List<X509Certificate> certificates = new ArrayList<>();
        for (byte[] der : blocks("CERTIFICATE")) {
            certificates.add(certificate(der));
        }
        if (certificates.isEmpty()) {
            throw wrong("expected a certificate (BEGIN CERTIFICATE) in %s, came none");
        }
        return certificates;
    }

    /** The one private key in the file: PKCS#8 (RFC 5958), on the curve P-256. */
    ECPrivateKey key() {
        List<byte[]> keys = blocks("PRIVATE KEY");
        if (keys.size() != 1) {
            throw wrong("expected one PKCS#8 key (BEGIN PRIVATE KEY) in %s, came " + keys.size());
        }
        try {
            var key = KeyFactory.getInstance("EC").generatePrivate(new PKCS8EncodedKeySpec(keys.get(0)));
            if (key instanceof ECPrivateKey ec && ec.getParams().getOrder().bitLength() == P256_BITS) {
                return ec;
            }
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException(
                    "expected a key on the curve P-256 in %s, came another kind of key".formatted(file), e);
        }
        throw wrong("expected a key on the curve P-256 in %s, came another curve");
    }

    private X509Certificate certificate(byte[] der) {
        try {
            Certificate read =
                    CertificateFactory.getInstance("X.509").generateCertificate(new ByteArrayInputStream(der));
            return (X509Certificate) read;
        } catch (CertificateException e) {
            throw new IllegalArgumentException(
                    "expected an X.509 certificate in %s, but it cannot be read".formatted(file), e);
        }
    }

    private List<byte[]> blocks(String label) {
        List<byte[]> blocks = new ArrayList<>();
        Matcher block = BLOCK.matcher(text());
        while (block.find()) {
            if (block.group(1).equals(label)) {
                blocks.add(Base64.getMimeDecoder().decode(block.group(2)));
            }
        }
        return blocks;
    }

    private String text() {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1); // anything may stand between the blocks
        } catch (IOException e) {
            throw new IllegalArgumentException("could not read %s: %s".formatted(file, e), e);
        }
    }

    private IllegalArgumentException wrong(String message) {
        return new IllegalArgumentException(message.formatted(file));
    }
}
