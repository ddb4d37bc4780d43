package org.onthelatch.pki;

import java.io.IOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.util.Date;
import java.util.List;
import javax.security.auth.x500.X500Principal;
import org.bouncycastle.asn1.x500.X500NameBuilder;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.CRLNumber;
import org.bouncycastle.asn1.x509.CRLReason;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.CertIOException;
import org.bouncycastle.cert.jcajce.JcaX509CRLConverter;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509ExtensionUtils;
import org.bouncycastle.cert.jcajce.JcaX509v2CRLBuilder;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.ContentSigner;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/** What the authority signs, each with the extensions of its kind (RFC 5280, section 4.2). */
final class Signed {
    private static final String ADDRESS = "[0-9.]+|[0-9a-fA-F:]*:[0-9a-fA-F:.]*";

    private Signed() {}

    static X509Certificate authority(Paper paper, PrivateKey own) {
        X500Principal self = name(paper.commonName());
        return signed(own, () -> {
            JcaX509v3CertificateBuilder builder = builder(self, paper);
            builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(0));
            builder.addExtension(Extension.keyUsage, true, new KeyUsage(KeyUsage.keyCertSign | KeyUsage.cRLSign));
            builder.addExtension(
                    Extension.subjectKeyIdentifier,
                    false,
                    new JcaX509ExtensionUtils().createSubjectKeyIdentifier(paper.key()));
            return builder;
        });
    }

    static X509Certificate client(Paper paper, X509Certificate issuer, PrivateKey issuersKey) {
        return signed(issuersKey, () -> endEntity(paper, issuer, KeyPurposeId.id_kp_clientAuth));
    }

    static X509Certificate server(Paper paper, List<String> names, X509Certificate issuer, PrivateKey issuersKey) {
        GeneralName[] alternatives = names.stream().map(Signed::alternative).toArray(GeneralName[]::new);
        return signed(issuersKey, () -> {
            JcaX509v3CertificateBuilder builder = endEntity(paper, issuer, KeyPurposeId.id_kp_serverAuth);
            builder.addExtension(Extension.subjectAlternativeName, false, new GeneralNames(alternatives));
            return builder;
        });
    }

    private static GeneralName alternative(String name) {
        return new GeneralName(name.matches(ADDRESS) ? GeneralName.iPAddress : GeneralName.dNSName, name);
    }

    private static JcaX509v3CertificateBuilder endEntity(Paper paper, X509Certificate issuer, KeyPurposeId purpose)
            throws GeneralSecurityException, CertIOException {
        JcaX509v3CertificateBuilder builder = builder(issuer.getSubjectX500Principal(), paper);
        JcaX509ExtensionUtils identifiers = new JcaX509ExtensionUtils();
        builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(false));
        builder.addExtension(Extension.keyUsage, true, new KeyUsage(KeyUsage.digitalSignature));
        builder.addExtension(Extension.extendedKeyUsage, false, new ExtendedKeyUsage(purpose));
        builder.addExtension(
                Extension.authorityKeyIdentifier,
                false,
                identifiers.createAuthorityKeyIdentifier(issuer.getPublicKey()));
        builder.addExtension(
                Extension.subjectKeyIdentifier, false, identifiers.createSubjectKeyIdentifier(paper.key()));
        return builder;
    }

    private static JcaX509v3CertificateBuilder builder(X500Principal issuer, Paper paper) {
        return new JcaX509v3CertificateBuilder(
                issuer,
                paper.serial(),
                Date.from(paper.validity().from()),
                Date.from(paper.validity().until()),
                name(paper.commonName()),
                paper.key());
    }

    private static X500Principal name(String commonName) {
        try {
            return new X500Principal(new X500NameBuilder(BCStyle.INSTANCE)
                    .addRDN(BCStyle.CN, commonName)
                    .build()
                    .getEncoded());
        } catch (IOException e) {
            throw new IllegalStateException("a common name can be encoded", e);
        }
    }

    static X509CRL revocationList(
            List<Revocations.Entry> revoked,
            BigInteger number,
            Validity validity,
            X509Certificate issuer,
            PrivateKey issuersKey) {
        JcaX509v2CRLBuilder builder =
                new JcaX509v2CRLBuilder(issuer.getSubjectX500Principal(), Date.from(validity.from()));
        builder.setNextUpdate(Date.from(validity.until()));
        revoked.forEach(entry -> builder.addCRLEntry(entry.serial(), Date.from(entry.at()), CRLReason.unspecified));
        try {
            builder.addExtension(
                    Extension.authorityKeyIdentifier,
                    false,
                    new JcaX509ExtensionUtils().createAuthorityKeyIdentifier(issuer.getPublicKey()));
            builder.addExtension(Extension.cRLNumber, false, new CRLNumber(number));
            return new JcaX509CRLConverter().getCRL(builder.build(signer(issuersKey)));
        } catch (GeneralSecurityException | CertIOException | OperatorCreationException e) {
            throw new IllegalStateException("could not sign a revocation list", e);
        }
    }

    private interface Building {
        JcaX509v3CertificateBuilder build() throws GeneralSecurityException, CertIOException;
    }

    private static X509Certificate signed(PrivateKey key, Building building) {
        try {
            return new JcaX509CertificateConverter()
                    .getCertificate(building.build().build(signer(key)));
        } catch (GeneralSecurityException | CertIOException | OperatorCreationException e) {
            throw new IllegalStateException("could not sign a certificate", e);
        }
    }

    private static ContentSigner signer(PrivateKey key) throws OperatorCreationException {
        return new JcaContentSignerBuilder("SHA256withECDSA").build(key);
    }
}
