package org.onthelatch.web.account;

import static org.onthelatch.web.words.Say.say;

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
                known.lastSignedIn().map(at -> dates.recent(at, now)).orElseGet(() -> say("account.never")));
    }

    String scope(Scope scope) {
        if (scope instanceof Scope.Wards its) {
            return Pages.list(its.wards().stream()
                    .map(id -> reach.facts().register().find(id).map(Ward::name).orElse(id.value()))
                    .sorted()
                    .toList());
        }
        if (scope instanceof Scope.Herself her) {
            return say("account.scope.herself", her.person());
        }
        if (scope instanceof Scope.Consenting some) {
            return say("account.scope.consenting", Pages.list(SeenAccounts.people(reach, some)));
        }
        return say(scope instanceof Scope.NumbersOnly ? "account.scope.numbers" : "account.scope.everyWard");
    }

    private String end(KnownAccount known, Instant now) {
        Instant until = known.account().until();
        if (until.equals(Account.NO_END)) {
            return say("account.until.none");
        }
        if (until.isAfter(now)) {
            return say("account.until.day", dates.lastDay(until));
        }
        String at = dates.dateTime(until);
        return known.ended()
                .map(ended -> say("account.until.ended", at, who(ended), ended.reason()))
                .orElseGet(() -> say("account.until.itself", at));
    }

    private static String who(AuditEntry ended) {
        return ended.actor() instanceof Actor.Staff staff ? staff.staff().value() : say("account.until.it");
    }

    static String nothing(List<KnownAccount> all) {
        return say(all.isEmpty() ? "account.none" : "account.noneSuch");
    }
}
