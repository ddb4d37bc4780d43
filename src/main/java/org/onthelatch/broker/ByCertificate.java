package org.onthelatch.broker;

/** Sign-in by a client certificate that TLS has verified; the gate knows which of them are still good. */
public sealed interface ByCertificate extends SignIn permits Certificates, RevocationGate {
    Certificates.Gate gate();
}
