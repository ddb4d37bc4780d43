package org.onthelatch.command.demo;

import java.time.Instant;
import java.util.List;
import org.onthelatch.audit.Accounts;
import org.onthelatch.audit.AuditEntry;
import org.onthelatch.audit.AuditEntry.Actor;
import org.onthelatch.staff.Account;
import org.onthelatch.staff.Role;
import org.onthelatch.staff.StaffId;
import org.onthelatch.web.signin.Passwords;

/** An account for each role of the demo. Its passwords are no secret: the demo listens to this machine only. */
public final class DemoAccounts {

    /** One of them. */
    public record Login(Role role, StaffId staff, String name, String password) {
        String line() {
            return "%-24s %s / %s".formatted(role.words(), staff, password);
        }
    }

    public static final List<Login> ALL = List.of(
            login(Role.NURSE, "l.pryce", "L. Pryce"),
            login(Role.RESPONSIBLE_CLINICIAN, "t.ashby", "Dr T. Ashby"),
            login(Role.MANAGER, "s.marlow", "S. Marlow"),
            login(Role.REVIEWER, "c.vale", "C. Vale"),
            login(Role.ESTATES, "d.flint", "D. Flint"),
            login(Role.MHA_ADMINISTRATOR, "h.rook", "H. Rook"));

    private DemoAccounts() {}

    private static Login login(Role role, String staff, String name) {
        return new Login(role, new StaffId(staff), name, "saltmarsh-" + staff.replace(".", "-"));
    }

    /** Runs on the journal's thread. */
    static void add(Accounts accounts, Passwords passwords, Instant now) {
        for (Login login : ALL) {
            Account account = new Account(login.staff(), login.name(), login.role(), passwords.hash(login.password()));
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
