package org.onthelatch.web.signin;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Base64;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.onthelatch.staff.Account;
import org.onthelatch.staff.SessionLimits;

/** Who is signed in on pages. Kept in memory only: after a restart everybody signs in again (ADR 54). */
public final class Sessions {
    private static final int MOST = 2_000;
    private static final int MOST_FAILURES = 5;
    private static final int SECRET_BYTES = 32;

    private final SessionLimits limits;
    private final SecureRandom random;
    private final Map<String, Session> sessions = new HashMap<>();

    public Sessions(SessionLimits limits, SecureRandom random) {
        this.limits = limits;
        this.random = random;
    }

    SessionLimits limits() {
        return limits;
    }

    /** Begins one with a cookie that nobody had before; the longest unused makes room when there are very many. */
    synchronized String begin(Account account, Instant now) {
        sessions.values().removeIf(session -> session.isOver(limits, now));
        if (sessions.size() >= MOST) {
            sessions.values().stream()
                    .min(Comparator.comparing(Session::usedAt))
                    .ifPresent(oldest -> sessions.remove(oldest.key()));
        }
        String cookie = secret();
        Session session = new Session(key(cookie), account.staff(), account.passwordHash(), secret(), now, now, now, 0);
        sessions.put(session.key(), session);
        return cookie;
    }

    /** The session of a cookie, locked or not; none if it ended. */
    synchronized Optional<Session> find(String cookie, Instant now) {
        return cookie.isEmpty()
                ? Optional.empty()
                : Optional.ofNullable(sessions.get(key(cookie))).filter(session -> !session.isOver(limits, now));
    }

    boolean isLocked(Session session, Instant now) {
        return session.isLocked(limits, now);
    }

    void use(Session session, Instant now) {
        change(session, one -> one.used(now));
    }

    /** Her password was given again. */
    void prove(Session session, Instant now) {
        change(session, one -> one.proven(now));
    }

    /** A wrong password at the lock: after some of them the session ends, since the browser may be in other hands. */
    synchronized void fail(Session session) {
        change(session, Session::failed);
        Session after = sessions.get(session.key());
        if (after != null && after.failures() >= MOST_FAILURES) {
            end(after);
        }
    }

    synchronized void end(Session session) {
        sessions.remove(session.key());
    }

    private synchronized void change(Session session, UnaryOperator<Session> change) {
        sessions.computeIfPresent(session.key(), (key, known) -> change.apply(known));
    }

    private String secret() {
        byte[] bytes = new byte[SECRET_BYTES];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static String key(String cookie) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(cookie.getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
