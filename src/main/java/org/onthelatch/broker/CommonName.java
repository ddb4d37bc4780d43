package org.onthelatch.broker;

import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Optional;
import javax.naming.InvalidNameException;
import javax.naming.ldap.LdapName;
import javax.naming.ldap.Rdn;
import javax.security.auth.x500.X500Principal;

/** Who a certificate says that its holder is. */
final class CommonName {
    private CommonName() {}

    /** The common name, if the subject is that and nothing else: of two names nobody could say which one counts. */
    static Optional<String> of(X509Certificate certificate) {
        try {
            String subject = certificate.getSubjectX500Principal().getName(X500Principal.RFC2253);
            List<Rdn> parts = new LdapName(subject).getRdns();
            return parts.stream()
                    .filter(part -> parts.size() == 1
                            && part.size() == 1
                            && part.getType().equalsIgnoreCase("CN"))
                    .map(part -> String.valueOf(part.getValue()))
                    .findFirst();
        } catch (InvalidNameException e) {
            return Optional.empty();
        }
    }
}
