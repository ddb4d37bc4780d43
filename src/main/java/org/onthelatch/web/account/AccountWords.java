package org.onthelatch.web.account;

import java.time.Instant;
import java.util.List;
import org.onthelatch.accesslist.Reach;
import org.onthelatch.audit.AuditEntry;
import org.onthelatch.audit.AuditEntry.Actor;
import org.onthelatch.audit.KnownAccount;
import org.onthelatch.staff.Account;
import org.onthelatch.staff.Scope;
import org.onthelatch.ward.Ward;
import org.onthelatch.web.page.Pages;
import org.onthelatch.web.words.NhsDates;

/** Says what an account is for and how long it lasts. */
record AccountWords(Reach reach, NhsDates dates) {

    AccountRow row(KnownAccount known, Instant now) {
        return new AccountRow(
                known.account(),
                scope(known.account().scope()),
                known.account().isOpen(now),
                end(known, now),
                known.lastSignedIn().map(at -> dates.recent(at, now)).orElse("Never"));
    }

    String scope(Scope scope) {
        if (scope instanceof Scope.Wards its) {
            return Pages.list(its.wards().stream()
                    .map(id -> reach.facts().register().find(id).map(Ward::name).orElse(id.value()))
                    .sorted()
                    .toList());
        }
        if (scope instanceof Scope.Herself her) {
            return "Her own record, " + her.person();
        }
        if (scope instanceof Scope.Consenting some) {
            return "Those who agreed: " + Pages.list(SeenAccounts.people(reach, some));
        }
        return scope instanceof Scope.NumbersOnly ? "Numbers, and nobody's record" : "Every ward";
    }

    private String end(KnownAccount known, Instant now) {
        Instant until = known.account().until();
        if (until.equals(Account.NO_END)) {
            return "No last day";
        }
        if (until.isAfter(now)) {
            return "Last day " + dates.lastDay(until);
        }
        return "Ended on " + dates.dateTime(until)
                + known.ended().map(AccountWords::why).orElse(", by itself");
    }

    private static String why(AuditEntry ended) {
        String who = ended.actor() instanceof Actor.Staff staff ? staff.staff().value() : "IT";
        return " by %s: %s".formatted(who, ended.reason());
    }

    static String nothing(List<KnownAccount> all) {
        return all.isEmpty()
                ? "There is no account that you may see. IT adds one with \"onlatch user add\"."
                : "No account is like that.";
    }
}
