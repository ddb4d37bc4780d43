package org.onthelatch.pki;

import java.math.BigInteger;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The certificates of a broker under test and its clients, good at any hour at which a test may run. */
public final class Certified {
    private static final Instant FROM = Instant.parse("2020-01-01T00:00:00Z");
    private static final Validity GOOD = new Validity(FROM, Instant.parse("2039-01-01T00:00:00Z"));
    private static final Validity OVER = new Validity(FROM, Instant.parse("2021-01-01T00:00:00Z"));

    private final PkiFolder folder;
    private final Authority authority;
    private final List<Revocations.Entry> revoked = new ArrayList<>();
    private final Map<String, Identity> clients = new ConcurrentHashMap<>();

    public Certified(Path path) {
        folder = PkiFolder.open(path, FROM, new SecureRandom());
        authority = folder.authority();
    }

    /** Of a client; the same at each call. */
    public Identity client(String name) {
        return clients.computeIfAbsent(name, any -> authority.client(name, GOOD));
    }

    public Identity expired(String name) {
        return authority.client(name, OVER);
    }

    /** With the authority's trust, but another authority's signature. */
    public Identity forged(String name) {
        Identity stranger =
                Authority.create("Somebody else", FROM, new SecureRandom()).client(name, GOOD);
        return new Identity(List.of(authority.certificate()), stranger.chain(), stranger.keys());
    }

    /** Trusts the broker and shows nothing. */
    public Identity nobody() {
        return new Identity(List.of(authority.certificate()), List.of(), List.of());
    }

    /** The broker's, on this machine. */
    public Identity server() {
        return authority.server("broker", List.of("127.0.0.1", "localhost"), GOOD);
    }

    /** Writes the revocation list anew. */
    public void revoke(String client) {
        revoked.add(new Revocations.Entry(client(client).chain().get(0).getSerialNumber(), FROM));
        folder.revocationFile().write(new Revocations(BigInteger.valueOf(revoked.size()), revoked), FROM);
    }
}
