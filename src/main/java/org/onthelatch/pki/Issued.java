package org.onthelatch.pki;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.HexFormat;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A certificate that was given out.
 *
 * @param device its common name and MQTT client id
 * @param fingerprint SHA-256 of the certificate, 64 hexadecimal digits
 * @param by who gave it out, as that person said
 * @param windowEnds until when it may be used for the first time
 */
public record Issued(
        String device,
        BigInteger serial,
        String fingerprint,
        Validity validity,
        String by,
        Instant at,
        Instant windowEnds) {
    private static final int LONGEST_LINE = 200;

    public Issued {
        oneLine("name of whoever gives a certificate out", by);
    }

    /** @throws IllegalArgumentException if the text is blank, long or more than a line */
    static void oneLine(String what, String text) {
        if (text.isBlank() || text.length() > LONGEST_LINE || text.matches(".*\\p{Cntrl}.*")) {
            throw new IllegalArgumentException("the %s must be one line of 1 to %d characters, but was \"%s\""
                    .formatted(what, LONGEST_LINE, text));
        }
    }

    static Issued of(String device, X509Certificate certificate, String by, Instant at, Instant windowEnds) {
        Validity validity = new Validity(
                certificate.getNotBefore().toInstant(),
                certificate.getNotAfter().toInstant());
        return new Issued(
                device, certificate.getSerialNumber(), fingerprint(certificate), validity, by, at, windowEnds);
    }

    /** SHA-256 of a certificate in hexadecimal, as {@code openssl x509 -fingerprint -sha256} has it without colons. */
    public static String fingerprint(X509Certificate certificate) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(certificate.getEncoded());
            return HexFormat.of().formatHex(hash);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a certificate that was read has a fingerprint", e);
        }
    }

    /** The serial number in hexadecimal, as it is printed everywhere. */
    public String serialText() {
        return serial.toString(16);
    }

    /** The fingerprint in groups of four digits, to be read out. */
    public String fingerprintInGroups() {
        return IntStream.range(0, fingerprint.length() / 4)
                .mapToObj(i -> fingerprint.substring(4 * i, 4 * i + 4))
                .collect(Collectors.joining(" "));
    }

    String fileName() {
        return device + "." + serialText();
    }
}
