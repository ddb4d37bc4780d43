package org.onthelatch.web.account;

import static org.onthelatch.web.words.Say.say;

import io.vertx.core.Future;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.onthelatch.account.SignInCodes.Given;
import org.onthelatch.audit.AuditEntry;
import org.onthelatch.person.PersonId;
import org.onthelatch.person.Resident;
import org.onthelatch.staff.Account;
import org.onthelatch.staff.Role;
import org.onthelatch.staff.Scope;
import org.onthelatch.staff.StaffId;
import org.onthelatch.web.http.Answer;
import org.onthelatch.web.http.Ask;
import org.onthelatch.web.http.Parameters;
import org.onthelatch.web.http.Readers;
import org.onthelatch.web.http.Writing;
import org.onthelatch.web.page.Frame;
import org.onthelatch.web.page.Pages;
import org.onthelatch.web.page.Section;
import org.onthelatch.web.person.ReadPerson;
import org.onthelatch.web.sources.AccountDesk;
import org.onthelatch.web.sources.Sources;

/** A nurse gives somebody who lives here a code for her own record: shown once, on a sheet for her (D62, ADR 69). */
public record HerSignInPage(AccountDesk accounts, Sources sources, Pages pages, Readers readers, Writing writing) {

    public Future<Answer> show(Ask ask) {
        new Parameters(ask).check();
        return readers.read(() -> page(ReadPerson.known(sources, ask.part("person")), Optional.empty(), ask));
    }

    public Future<Answer> give(Ask ask) {
        return readers.read(() -> her(ReadPerson.known(sources, ask.part("person"))))
                .compose(her -> readers.read(() -> user(her))
                        .compose(user -> writing.write(() -> {
                                    accounts.note(new AuditEntry(
                                            ask.by().actor(),
                                            "give sign-in code",
                                            her.id().value(),
                                            ask.at(),
                                            "for the user name " + user));
                                    return true;
                                })
                                .map(kept ->
                                        accounts.codes().give(user, her.id().value(), her.name(), ask.at()))))
                .compose(given -> readers.read(
                        () -> page(ReadPerson.known(sources, ask.part("person")), Optional.of(given), ask)));
    }

    private Resident her(PersonId person) {
        return sources.facts().get().resident(person).orElseThrow().resident();
    }

    /** The user name that she has, ended or not; else one that nobody has, made of her name. */
    private StaffId user(Resident her) {
        return account(her).map(Account::staff).orElseGet(() -> {
            Set<String> taken = accounts.all().stream()
                    .map(known -> known.account().staff().value())
                    .collect(Collectors.toUnmodifiableSet());
            String plain = plain(her.name());
            String free = plain;
            for (int i = 2; taken.contains(free); i++) {
                free = plain + i;
            }
            return new StaffId(free);
        });
    }

    private static String plain(String name) {
        String letters = java.text.Normalizer.normalize(name, java.text.Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z ]", "")
                .strip()
                .replaceAll(" +", ".");
        return letters.isEmpty() ? "guest" : letters.substring(0, Math.min(letters.length(), 24));
    }

    private Optional<Account> account(Resident her) {
        return accounts.all().stream()
                .map(known -> known.account())
                .filter(account -> account.role() == Role.RESIDENT)
                .filter(account ->
                        account.scope().equals(new Scope.Herself(her.id().value())))
                .reduce((one, later) -> one.until().isAfter(later.until()) ? one : later);
    }

    private Answer page(PersonId person, Optional<Given> given, Ask ask) {
        Resident her = her(person);
        Frame frame = pages.frame(say("account.her.title", her.name()), Section.NONE, ask);
        Optional<Account> account = account(her);
        String has = account.map(
                        one -> say(one.isOpen(ask.at()) ? "account.her.open" : "account.her.ended", one.staff()))
                .orElseGet(() -> say("account.her.none"));
        return pages.page(
                        200,
                        "hersignin",
                        frame,
                        Map.of(
                                "her", her,
                                "has", has,
                                "user", given.map(one -> one.user().value()).orElse(""),
                                "code", given.map(one -> one.code().value()).orElse(""),
                                "until",
                                        given.map(one -> frame.dates().time(one.until()))
                                                .orElse("")))
                .with("Cache-Control", "no-store");
    }
}
