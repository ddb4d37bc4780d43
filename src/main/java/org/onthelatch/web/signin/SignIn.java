package org.onthelatch.web.signin;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.onthelatch.staff.Account;
import org.onthelatch.staff.StaffId;

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
    private final Attempts attempts = new Attempts();
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

    /**
     * Looks at a name and a password.
     *
     * @param address where they came from
     */
    Checked check(BasicCredentials given, String address, Instant now) {
        Optional<Account> account = find(given.name());
        String hash = account.map(Account::passwordHash).orElse(nobodysHash);
        if (hash.equals(verified.getIfPresent(keyed(given)))) {
            return account.map(known -> right(known, now)).orElse(new Checked.Wrong(false));
        }
        Duration wait = attempts.mustWait(given.name(), address, now);
        if (!wait.isZero()) {
            return new Checked.TooSoon(wait);
        }
        boolean right = isRight(given, hash);
        if (right && account.isPresent()) {
            attempts.right(given.name(), address);
            return right(account.get(), now);
        }
        return new Checked.Wrong(attempts.wrong(given.name(), address, now));
    }

    /** The same at the lock of her own session, which counts by itself: nobody else's tries can keep her from her page. */
    Checked checkAtLock(BasicCredentials given, Instant now) {
        Optional<Account> account = find(given.name());
        return account.isPresent() && isRight(given, account.get().passwordHash())
                ? right(account.get(), now)
                : new Checked.Wrong(false);
    }

    private static Checked right(Account account, Instant now) {
        return account.isOpen(now) ? new Checked.Right(account) : new Checked.Ended(account);
    }

    private boolean isRight(BasicCredentials given, String hash) {
        boolean right = passwords.matches(given.password(), hash);
        if (right) {
            verified.put(keyed(given), hash);
        }
        return right;
    }

    Optional<Account> find(String name) {
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
