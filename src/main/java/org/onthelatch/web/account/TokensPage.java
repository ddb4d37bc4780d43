package org.onthelatch.web.account;

import static org.onthelatch.web.words.Say.say;

import io.vertx.core.Future;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.onthelatch.account.ApiToken;
import org.onthelatch.account.ForPrograms;
import org.onthelatch.account.Tokens;
import org.onthelatch.account.Tokens.Outcome;
import org.onthelatch.staff.Account;
import org.onthelatch.web.assess.FormError;
import org.onthelatch.web.http.Answer;
import org.onthelatch.web.http.Ask;
import org.onthelatch.web.http.Parameters;
import org.onthelatch.web.http.Readers;
import org.onthelatch.web.http.Writing;
import org.onthelatch.web.page.Frame;
import org.onthelatch.web.page.Pages;
import org.onthelatch.web.page.Section;

/** The tokens with which programs act as one account. A new one is shown once, in the answer to its making, and never again. */
public record TokensPage(SeenAccounts seen, Pages pages, Readers readers, Writing writing) {

    public Answer show(Ask ask) {
        new Parameters(ask).check();
        return page(200, TokenForm.empty(ask.at(), zone()), List.of(), Optional.empty(), ask);
    }

    public Future<Answer> issue(Ask ask) {
        TokenForm form = TokenForm.of(ask);
        List<FormError> wrong = new ArrayList<>();
        Instant until = form.until(zone(), wrong);
        return readers.read(() -> reading().owner(ask))
                .map(owner -> new Tokens.Wanted(
                        form.name(),
                        owner,
                        form.chosen(),
                        form.readOnly(),
                        until,
                        ask.by().actor()))
                .compose(wanted -> writing.write(() -> seen.accounts().tokens().issue(wanted, ask.at())))
                .compose(outcome -> readers.read(() -> {
                    if (outcome instanceof Outcome.Issued issued) {
                        return page(200, TokenForm.empty(ask.at(), zone()), List.of(), Optional.of(issued), ask);
                    }
                    return page(422, form.with(errors(outcome, wrong)), List.of(), Optional.empty(), ask);
                }));
    }

    public Future<Answer> revoke(Ask ask) {
        return readers.read(() -> reading().token(reading().owner(ask), ask))
                .compose(token -> writing.write(
                        () -> seen.accounts().tokens().revoke(token, ask.by().actor(), ask.field("reason"), ask.at())))
                .compose(outcome -> outcome instanceof Outcome.Revoked
                        ? Future.succeededFuture(Answer.seeOther("/accounts/%s/tokens".formatted(ask.part("account"))))
                        : readers.read(() -> page(
                                422,
                                TokenForm.empty(ask.at(), zone()),
                                errors(outcome, List.of()),
                                Optional.empty(),
                                ask)));
    }

    private ReadTokens reading() {
        return new ReadTokens(seen, pages.dates());
    }

    private ZoneId zone() {
        return pages.dates().zone();
    }

    /** @param day what is wrong with a part of the last day, which says more than that there is none */
    private static List<FormError> errors(Outcome outcome, List<FormError> day) {
        Stream<FormError> refused = outcome instanceof Outcome.Refused no
                ? no.refusals().stream()
                        .filter(refusal -> day.isEmpty() || !refusal.field().equals("until"))
                        .map(refusal -> new FormError(id(refusal.field()), refusal.sentence()))
                : Stream.of();
        return Stream.concat(refused, day.stream()).toList();
    }

    private static String id(String field) {
        return switch (field) {
            case "readOnly" -> "writes";
            case "until" -> TokenForm.UNTIL.first();
            default -> field;
        };
    }

    private Answer page(
            int status, TokenForm form, List<FormError> revoking, Optional<Outcome.Issued> issued, Ask ask) {
        Account owner = reading().owner(ask);
        List<ApiToken> tokens = reading().of(owner);
        boolean wrong = !form.errors().isEmpty() || !revoking.isEmpty();
        String title = say("token.title", owner.staff());
        Frame frame = pages.frame(wrong ? say("page.error", title) : title, Section.ACCOUNTS, ask);
        return pages.page(
                        status,
                        "tokens",
                        frame,
                        Map.of(
                                "owner",
                                owner,
                                "rows",
                                tokens.stream()
                                        .map(token -> reading().row(token, owner, ask))
                                        .toList(),
                                "form",
                                form,
                                "revoking",
                                revoking,
                                "possible",
                                owner.isOpen(ask.at()) ? ForPrograms.of(owner.role()) : List.of(),
                                "own",
                                owner.staff().equals(ask.by().staff()),
                                "secret",
                                issued.map(one -> one.secret().value()).orElse("")))
                .with("Cache-Control", "no-store");
    }
}
