package org.onthelatch.web.signin;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.onthelatch.staff.Account;
import org.onthelatch.staff.StaffId;
import org.onthelatch.web.http.SignedIn;

/**
 * Finds out who is asking. A name that nobody has takes as long as a wrong password. Verified credentials are remembered for
 * five minutes under a keyed hash, beside the account's own hash, so that a changed password counts at once. Blocks.
 */
public final class SignIn {
    private static final Duration REMEMBERED = Duration.ofMinutes(5);

    private final FindAccount accounts;
    private final Passwords passwords;
    private final String nobodysHash;
    private final SecretKeySpec key;
    private final Cache<String, String> verified = Caffeine.newBuilder()
            .maximumSize(1_000)
            .expireAfterWrite(REMEMBERED)
            .build();

    public SignIn(FindAccount accounts, SecureRandom random) {
        this.accounts = accounts;
        this.passwords = new Passwords(random);
        byte[] secret = new byte[32];
        random.nextBytes(secret);
        this.key = new SecretKeySpec(secret, "HmacSHA256");
        this.nobodysHash = passwords.hash(HexFormat.of().formatHex(secret));
    }

    /** @param header the request's Authorization, or "" */
    public Optional<SignedIn> whoIs(String header) {
        Optional<BasicCredentials> given = BasicCredentials.of(header);
        if (given.isEmpty()) {
            return Optional.empty();
        }
        Optional<Account> account = find(given.get().name());
        String hash = account.map(Account::passwordHash).orElse(nobodysHash);
        boolean right = isRight(given.get(), hash);
        return account.filter(known -> right).map(known -> new SignedIn(known.staff(), known.name(), known.role()));
    }

    private boolean isRight(BasicCredentials given, String hash) {
        String remembered = keyed(given);
        if (hash.equals(verified.getIfPresent(remembered))) {
            return true;
        }
        boolean right = passwords.matches(given.password(), hash);
        if (right) {
            verified.put(remembered, hash);
        }
        return right;
    }

    private Optional<Account> find(String name) {
        return isStaffId(name) ? accounts.find(new StaffId(name)) : Optional.empty();
    }

    private static boolean isStaffId(String name) {
        try {
            return new StaffId(name).value().equals(name);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private String keyed(BasicCredentials given) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            mac.update(given.name().getBytes(UTF_8));
            mac.update((byte) 0);
            return HexFormat.of().formatHex(mac.doFinal(given.password().getBytes(UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has HmacSHA256", e);
        }
    }
}
