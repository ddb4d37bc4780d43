package org.onthelatch.account;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.onthelatch.staff.Account;
import org.onthelatch.staff.Permission;
import org.onthelatch.staff.StaffId;

/**
 * Lets a program act as somebody with an account, never as more than she may do herself (D66, ADR 64).
 *
 * @param name what the program is, such as {@code EPR export}
 * @param account mark of the account as it was then: with another password it is another
 * @param secretHash SHA-256 of the token; the token is not kept
 * @param permissions what it may do, as far as her role still holds them
 * @param readOnly whether it may only read, whatever the permissions say
 * @param issuedBy her user name who made it, or {@code IT}
 * @param until from then on it is no use
 * @param revoked once, or not
 */
public record ApiToken(
        TokenId id,
        String name,
        StaffId owner,
        String account,
        String secretHash,
        Set<Permission> permissions,
        boolean readOnly,
        String issuedBy,
        Instant issuedAt,
        Instant until,
        List<Revoked> revoked) {
    public ApiToken {
        permissions = Set.copyOf(permissions);
        revoked = List.copyOf(revoked);
    }

    /** Somebody ended it before its time. */
    public record Revoked(String by, Instant at, String reason) {}

    /** Another for an account with another password, so that a new password ends what an old one allowed. */
    static String markOf(Account account) {
        return Secret.sha256(account.staff() + " " + account.passwordHash());
    }

    public boolean isSecret(Secret secret) {
        return MessageDigest.isEqual(secretHash.getBytes(UTF_8), secret.hash().getBytes(UTF_8));
    }

    /**
     * Why it is no use now, in a sentence; none if it is. Asked at each use.
     *
     * @param owner her account as it is now
     */
    public Optional<String> whyNot(Optional<Account> owner, Instant at) {
        if (!revoked.isEmpty()) {
            return Optional.of("This token was revoked");
        }
        if (!at.isBefore(until)) {
            return Optional.of("This token has expired");
        }
        boolean open =
                owner.stream().anyMatch(one -> one.isOpen(at) && markOf(one).equals(account));
        return open ? Optional.empty() : Optional.of("The account of this token has ended or has another password");
    }

    ApiToken revoked(String by, Instant at, String reason) {
        return new ApiToken(
                id,
                name,
                owner,
                account,
                secretHash,
                permissions,
                readOnly,
                issuedBy,
                issuedAt,
                until,
                List.of(new Revoked(by, at, reason)));
    }
}
