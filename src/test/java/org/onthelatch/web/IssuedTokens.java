package org.onthelatch.web;

import java.time.Duration;
import java.util.Set;
import org.onthelatch.account.ApiToken;
import org.onthelatch.account.Secret;
import org.onthelatch.account.Tokens;
import org.onthelatch.audit.AuditEntry.Actor;
import org.onthelatch.staff.Permission;
import org.onthelatch.staff.Role;
import org.onthelatch.staff.StaffId;

/** Tokens that IT made for a test. */
final class IssuedTokens {
    private IssuedTokens() {}

    static ApiToken of(WebFixture web, Role role, boolean readOnly, Permission... permissions) {
        return issue(web, role, readOnly, Set.of(permissions)).token();
    }

    static Secret secret(WebFixture web, Role role, boolean readOnly, Set<Permission> permissions) {
        return issue(web, role, readOnly, permissions).secret();
    }

    private static Tokens.Outcome.Issued issue(
            WebFixture web, Role role, boolean readOnly, Set<Permission> permissions) {
        Tokens.Wanted wanted = new Tokens.Wanted(
                "night export",
                web.accounts.find(new StaffId(AccountsFixture.user(role))).orElseThrow(),
                permissions,
                readOnly,
                web.clock.instant().plus(Duration.ofDays(30)),
                new Actor.Service("user token"));
        return (Tokens.Outcome.Issued) web.accounts.tokens().issue(wanted, web.clock.instant());
    }
}
