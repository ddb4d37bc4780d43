package org.onthelatch.command.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.onthelatch.audit.Accounts;
import org.onthelatch.audit.AuditEntry;
import org.onthelatch.audit.AuditEntry.Actor;
import org.onthelatch.staff.Account;
import org.onthelatch.staff.Role;
import org.onthelatch.staff.StaffId;

/**
 * An account for each role of the demo. Its passwords are no secret: the demo listens to this machine only. Their hashes are
 * written here, so that neither the demo nor a test waits for six of them.
 */
public final class DemoAccounts {

    /** One of them. */
    public record Login(Role role, StaffId staff, String name, String password, String hash) {
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
                    Role.ESTATES,
                    "d.flint",
                    "D. Flint",
                    "UdGGm66pTEIyJK/nRNIP5A$IrtCnBMoAP5MoSuLdd1R0nuJ4yPH2lW1XcfrQ7xZoc8"),
            login(
                    Role.MHA_ADMINISTRATOR,
                    "h.rook",
                    "H. Rook",
                    "83bdQTDPY4Kbjx2mpyH1Qg$md9HJxqVIGz4rMGxOYUl/HYmf8Ama40lYvzRfzCO3cs"));

    /** Reviewers are there for a time (D66). */
    private static final Duration REVIEW = Duration.ofDays(92);

    private DemoAccounts() {}

    /** @param saltAndHash as {@code Passwords} makes them of this password, without their settings */
    private static Login login(Role role, String staff, String name, String saltAndHash) {
        String password = "saltmarsh-" + staff.replace(".", "-");
        return new Login(role, new StaffId(staff), name, password, "$argon2id$v=19$m=19456,t=2,p=1$" + saltAndHash);
    }

    /** Runs on the journal's thread. */
    static void add(Accounts accounts, Instant now) {
        for (Login login : ALL) {
            Instant until = login.role() == Role.REVIEWER ? now.plus(REVIEW) : Account.NO_END;
            Account account = new Account(login.staff(), login.name(), login.role(), login.hash(), until);
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
