package org.onthelatch.simulator.tls;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/** An authority for one test, which writes its certificates as files. Valid from 2020 to 2100, whenever the test runs. */
public final class TestAuthority {
    public static final String PASSWORD = "for this test";
    private static final Date BEGINS = Date.from(Instant.parse("2020-01-01T00:00:00Z"));
    private static final Date ENDS = Date.from(Instant.parse("2100-01-01T00:00:00Z"));

    private final Path folder;
    private final X500Name name;
    private final KeyPair keys = pair("secp256r1");
    private final X509Certificate own;
    private int serial = 1;

    /** @param folder into which it writes {@code NAME-ca.pem} */
    public TestAuthority(Path folder, String name) {
        this.folder = folder;
        this.name = new X500Name("CN=" + name);
        this.own = certificate(this.name, keys, "", true);
        write(name + "-ca.pem", "CERTIFICATE", der(own));
    }

    /** Writes {@code DEVICE.crt} and {@code DEVICE.key}. */
    public void enrol(String device) {
        enrol(device, device, pair("secp256r1"));
    }

    /** Writes a certificate and a key of any kind under a file name. */
    public void enrol(String file, String commonName, KeyPair pair) {
        write(file + ".crt", "CERTIFICATE", der(certificate(new X500Name("CN=" + commonName), pair, "", false)));
        write(file + ".key", "PRIVATE KEY", pair.getPrivate().getEncoded());
    }

    /** A key store for a broker of a host name. */
    public Path brokerStore(String host) {
        KeyPair pair = pair("secp256r1");
        Certificate[] chain = {certificate(new X500Name("CN=" + host), pair, host, false), own};
        return store(
                "broker.p12",
                keyStore -> keyStore.setKeyEntry("broker", pair.getPrivate(), PASSWORD.toCharArray(), chain));
    }

    /** A store of whom a broker trusts: this authority. */
    public Path trustStore() {
        return store("trust.p12", keyStore -> keyStore.setCertificateEntry("ca", own));
    }

    public static KeyPair pair(String curve) {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec(curve));
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("no key on " + curve, e);
        }
    }

    private X509Certificate certificate(X500Name subject, KeyPair pair, String host, boolean authority) {
        try {
            var builder = new JcaX509v3CertificateBuilder(
                    name, BigInteger.valueOf(serial++), BEGINS, ENDS, subject, pair.getPublic());
            builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(authority));
            if (!host.isEmpty()) {
                builder.addExtension(
                        Extension.subjectAlternativeName,
                        false,
                        new GeneralNames(new GeneralName(GeneralName.dNSName, host)));
            }
            var signer = new JcaContentSignerBuilder("SHA256withECDSA").build(keys.getPrivate());
            return new JcaX509CertificateConverter().getCertificate(builder.build(signer));
        } catch (GeneralSecurityException | OperatorCreationException | IOException e) {
            throw new IllegalStateException("could not sign", e);
        }
    }

    private static byte[] der(X509Certificate certificate) {
        try {
            return certificate.getEncoded();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private void write(String file, String label, byte[] der) {
        String base64 = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(der);
        try {
            Files.writeString(
                    folder.resolve(file), "-----BEGIN %s-----%n%s%n-----END %s-----%n".formatted(label, base64, label));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private Path store(String file, Filling filling) {
        try (OutputStream out = Files.newOutputStream(folder.resolve(file))) {
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(null, null);
            filling.fill(store);
            store.store(out, PASSWORD.toCharArray());
            return folder.resolve(file);
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private interface Filling {
        void fill(KeyStore store) throws GeneralSecurityException;
    }
}
