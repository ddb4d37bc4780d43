package org.onthelatch.account;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.onthelatch.audit.AuditEntry;
import org.onthelatch.audit.AuditEntry.Actor;
import org.onthelatch.audit.Book;
import org.onthelatch.staff.Account;
import org.onthelatch.staff.Permission;

/** Makes and revokes tokens. What is written runs on the journal's thread. */
public record Tokens(Book<ApiToken> book, SecureRandom random) {
    /** The longest that one lasts. */
    public static final Duration LONGEST = Duration.ofDays(366);

    private static final int LONGEST_NAME = 60;
    private static final int LONGEST_REASON = 500;

    /** What is asked for. */
    public record Wanted(
            String name, Account owner, Set<Permission> permissions, boolean readOnly, Instant until, Actor by) {
        public Wanted {
            permissions = Set.copyOf(permissions);
        }
    }

    /** Why not: which field, and what is to be done about it. */
    public record Refusal(String field, String sentence) {}

    /** What came of it. */
    public sealed interface Outcome {
        /** @param secret shown once, and kept nowhere */
        record Issued(ApiToken token, Secret secret) implements Outcome {}

        record Revoked(ApiToken token) implements Outcome {}

        record Refused(List<Refusal> refusals) implements Outcome {}
    }

    public Outcome issue(Wanted wanted, Instant now) {
        List<Refusal> refusals = refusals(wanted, now);
        if (!refusals.isEmpty()) {
            return new Outcome.Refused(refusals);
        }
        Secret secret = Secret.random(random);
        ApiToken token = new ApiToken(
                secret.id(),
                wanted.name().strip(),
                wanted.owner().staff(),
                ApiToken.markOf(wanted.owner()),
                secret.hash(),
                wanted.permissions(),
                wanted.readOnly(),
                name(wanted.by()),
                now,
                wanted.until(),
                List.of());
        book.add(
                token,
                new AuditEntry(
                        wanted.by(),
                        "issue token",
                        wanted.owner().staff().value(),
                        now,
                        token.id() + " " + token.name()));
        return new Outcome.Issued(token, secret);
    }

    private static List<Refusal> refusals(Wanted wanted, Instant now) {
        List<Refusal> refusals = new ArrayList<>();
        Account owner = wanted.owner();
        if (!owner.isOpen(now)) {
            refusals.add(new Refusal("name", "This account has ended, so that no token would be any use"));
        }
        if (wanted.name().isBlank() || wanted.name().strip().length() > LONGEST_NAME) {
            refusals.add(new Refusal(
                    "name", "Say which program it is for, in at most %d characters".formatted(LONGEST_NAME)));
        }
        List<Permission> possible = ForPrograms.of(owner.role());
        if (possible.isEmpty()) {
            refusals.add(new Refusal("permissions", "The role of this account allows nothing to a program"));
        } else if (wanted.permissions().isEmpty() || !possible.containsAll(wanted.permissions())) {
            refusals.add(new Refusal("permissions", "Choose one or more of what this role allows to a program"));
        }
        if (!wanted.readOnly()
                && wanted.by() instanceof Actor.Staff by
                && !by.staff().equals(owner.staff())) {
            refusals.add(new Refusal(
                    "readOnly",
                    "A token that writes acts in her name. For somebody else's account choose one that only reads"));
        }
        if (!wanted.until().isAfter(now) || wanted.until().isAfter(now.plus(LONGEST))) {
            refusals.add(new Refusal(
                    "until", "Enter a last day from today on, at most %d days ahead".formatted(LONGEST.toDays() - 1)));
        }
        return refusals;
    }

    /** At once: the next use finds it revoked. */
    public Outcome revoke(ApiToken token, Actor by, String reason, Instant now) {
        if (!token.revoked().isEmpty()) {
            return new Outcome.Refused(List.of(new Refusal("reason", "This token was revoked already")));
        }
        if (reason.isBlank() || reason.length() > LONGEST_REASON) {
            return new Outcome.Refused(
                    List.of(new Refusal("reason", "Say why, in at most %d characters".formatted(LONGEST_REASON))));
        }
        ApiToken revoked = token.revoked(name(by), now, reason.strip());
        book.add(revoked, new AuditEntry(by, "revoke token", token.owner().value(), now, token.id() + ": " + reason));
        return new Outcome.Revoked(revoked);
    }

    private static String name(Actor actor) {
        return actor instanceof Actor.Staff staff ? staff.staff().value() : "IT";
    }
}
