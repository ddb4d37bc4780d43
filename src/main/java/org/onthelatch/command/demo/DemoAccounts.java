package org.onthelatch.command.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.onthelatch.audit.Accounts;
import org.onthelatch.audit.AuditEntry;
import org.onthelatch.audit.AuditEntry.Actor;
import org.onthelatch.staff.Account;
import org.onthelatch.staff.Role;
import org.onthelatch.staff.Scope;
import org.onthelatch.staff.StaffId;
import org.onthelatch.ward.WardId;

/**
 * An account for each role of the demo, and one nurse of one ward. Its passwords are no secret: the demo listens to this machine only. Their hashes are
 * written here, so that neither the demo nor a test waits for twelve of them.
 */
public final class DemoAccounts {

    /** One of them. */
    public record Login(Role role, StaffId staff, String name, String password, String hash, Scope scope) {
        String line() {
            return "%-24s %s / %s".formatted(role.words(), staff, password);
        }
    }

    public static final List<Login> ALL = List.of(
            login(
                    Role.NURSE,
                    "l.pryce",
                    "L. Pryce",
                    "piEB0beSHFosfMqkZ9n86g$t990Ki4foK7rC1WZ32edjo+qChxDhj3iAwsH+rfE+vo"),
            login(
                    Role.RESPONSIBLE_CLINICIAN,
                    "t.ashby",
                    "Dr T. Ashby",
                    "MIHfRVjGNuYMlCJvlR/jwA$TAt3ghmdgQ5hzyhXrpbksoHW9sGVUUtLDEvfBZYXRRk"),
            login(
                    Role.MANAGER,
                    "s.marlow",
                    "S. Marlow",
                    "qPC4GwxqA+nITVSQ8K61oA$0bnGze2Uu5qjc9jiG+Hnz+1QNYt+n54b5ZlRzw+zZAI"),
            login(
                    Role.REVIEWER,
                    "c.vale",
                    "C. Vale",
                    "H7IpxPFprQcA/3rEwBpstA$bHxjDXONKmROB6/a4friXkDYasv7GFsblbdqyc150Gk"),
            login(
                    Role.FIRE_OFFICER,
                    "d.flint",
                    "D. Flint",
                    "UdGGm66pTEIyJK/nRNIP5A$IrtCnBMoAP5MoSuLdd1R0nuJ4yPH2lW1XcfrQ7xZoc8"),
            login(
                    Role.ESTATES,
                    "e.wain",
                    "E. Wain",
                    "iGvrgjMRsDbs808YpEFipw$XPX3Zb2NtsmILOXQ1hz0Us+pWMdism6RFqXB/Iq+fqY"),
            login(
                    Role.HEALTH_CARE_ASSISTANT,
                    "b.teal",
                    "B. Teal",
                    "lOBRCPWeIOtueGfkubtJyg$YflmI9bb8J6bQ708yEocV7UWIfk7DJwPEVjMrkRFgZk"),
            login(
                    Role.RESIDENT,
                    "c.morgan",
                    "Carys M.",
                    "6AjDx7J8dOokTwsilLQizA$G9GZg6BmtWO1zFruu4k9kBE1czQumnuZkjyIzJVl9jc"),
            login(
                    Role.ADVOCATE,
                    "v.linnet",
                    "V. Linnet",
                    "Yxy+6TwOGoxZx87I/0zoeg$w529KVzWhJMteU/0ONS6I2emdv4p3HnuU1TZ9ilod5k"),
            login(
                    Role.COMMISSIONER,
                    "n.holt",
                    "N. Holt",
                    "hRJ5nBsToIIuHUTs5X26jA$BGnG2lEzL90VfBrWPnkkSN7xCkDI0EvDgCqbxBvDyi0"),
            login(
                    Role.MHA_ADMINISTRATOR,
                    "h.rook",
                    "H. Rook",
                    "83bdQTDPY4Kbjx2mpyH1Qg$md9HJxqVIGz4rMGxOYUl/HYmf8Ama40lYvzRfzCO3cs"),
            ofCartlodge("f.oban", "F. Oban", "D9W2Und6N7JYZjKmnY6r7w$oeX2y+fUeOTHYfxpMNPvOXJJVREoaCk5Azj1YjH2gPM"));

    /** Reviewers and advocates are there for a time (D66). */
    private static final Duration REVIEW = Duration.ofDays(92);

    private DemoAccounts() {}

    /** @param saltAndHash as {@code Passwords} makes them of this password, without their settings */
    private static Login login(Role role, String staff, String name, String saltAndHash) {
        String password = "saltmarsh-" + staff.replace(".", "-");
        String hash = "$argon2id$v=19$m=19456,t=2,p=1$" + saltAndHash;
        return new Login(role, new StaffId(staff), name, password, hash, scope(role));
    }

    /** A bank nurse, for one ward. */
    private static Login ofCartlodge(String staff, String name, String saltAndHash) {
        Login login = login(Role.NURSE, staff, name, saltAndHash);
        Scope scope = new Scope.Wards(Set.of(new WardId("cartlodge")));
        return new Login(login.role(), login.staff(), login.name(), login.password(), login.hash(), scope);
    }

    /** The patient is Carys, who also agreed to be seen by her advocate. */
    private static Scope scope(Role role) {
        return switch (role) {
            case RESIDENT -> new Scope.Herself("P03");
            case ADVOCATE -> new Scope.Consenting(Set.of("P03"));
            case COMMISSIONER -> new Scope.NumbersOnly();
            default -> Scope.EVERY_WARD;
        };
    }

    /** Runs on the journal's thread. */
    static void add(Accounts accounts, Instant now) {
        for (Login login : ALL) {
            Instant until = login.role().isForATime() ? now.plus(REVIEW) : Account.NO_END;
            Account account =
                    new Account(login.staff(), login.name(), login.role(), login.hash(), until, login.scope());
            accounts.add(
                    account,
                    new AuditEntry(
                            new Actor.Service("demo"),
                            "add account",
                            login.staff().value(),
                            now,
                            ""));
        }
    }
}
