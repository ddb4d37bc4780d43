package org.onthelatch.web.account;

import io.vertx.core.Future;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.onthelatch.account.ApiToken;
import org.onthelatch.account.Tokens;
import org.onthelatch.account.Tokens.Outcome;
import org.onthelatch.staff.Account;
import org.onthelatch.staff.Permission;
import org.onthelatch.web.http.Answer;
import org.onthelatch.web.http.Ask;
import org.onthelatch.web.http.Declined;
import org.onthelatch.web.http.Fault;
import org.onthelatch.web.http.JsonBody;
import org.onthelatch.web.http.JsonFields;
import org.onthelatch.web.http.Parameters;
import org.onthelatch.web.http.Readers;
import org.onthelatch.web.http.Writing;
import org.onthelatch.web.words.NhsDates;

/** The same for programs, which ask with a name and password: no token makes or revokes tokens. */
public record TokensApi(SeenAccounts seen, NhsDates dates, Readers readers, Writing writing) {
    private static final Set<String> FIELDS = Set.of("name", "permissions", "readOnly", "until");

    public Answer list(Ask ask) {
        new Parameters(ask).check();
        Account owner = reading().owner(ask);
        JsonArray tokens = new JsonArray();
        reading().of(owner).forEach(token -> tokens.add(json(token, owner, ask)));
        return Answer.json(
                200, new JsonObject().put("account", owner.staff().value()).put("tokens", tokens));
    }

    public Future<Answer> issue(Ask ask) {
        new Parameters(ask).check();
        JsonFields body = JsonFields.of(JsonBody.of(ask));
        body.only(FIELDS);
        String name = body.text("name");
        Set<Permission> permissions =
                new HashSet<>(body.each("permissions", "a permission such as SEE_EGRESS", Permission::valueOf));
        boolean readOnly = body.flag("readOnly");
        Instant until = body.required("until", "the last day, such as 2026-12-31", LocalDate::parse)
                .map(day -> day.plusDays(1).atStartOfDay(dates.zone()).toInstant())
                .orElse(Instant.EPOCH);
        Declined.refuse(body.faults());
        return readers.read(() -> reading().owner(ask))
                .compose(owner -> writing.write(() -> seen.accounts()
                                .tokens()
                                .issue(
                                        new Tokens.Wanted(
                                                name,
                                                owner,
                                                permissions,
                                                readOnly,
                                                until,
                                                ask.by().actor()),
                                        ask.at()))
                        .compose(outcome -> readers.read(() -> answer(outcome, owner, ask))));
    }

    public Future<Answer> revoke(Ask ask) {
        new Parameters(ask).check();
        JsonFields body = JsonFields.of(JsonBody.of(ask));
        body.only(Set.of("reason"));
        String reason = body.text("reason");
        Declined.refuse(body.faults());
        return readers.read(() -> reading().owner(ask))
                .compose(owner -> readers.read(() -> reading().token(owner, ask))
                        .compose(token -> writing.write(() ->
                                seen.accounts().tokens().revoke(token, ask.by().actor(), reason, ask.at())))
                        .compose(outcome -> readers.read(() -> answer(outcome, owner, ask))));
    }

    private ReadTokens reading() {
        return new ReadTokens(seen, dates);
    }

    private Answer answer(Outcome outcome, Account owner, Ask ask) {
        if (outcome instanceof Outcome.Refused refused) {
            Declined.refuse(refused.refusals().stream()
                    .map(refusal -> new Fault(refusal.field(), refusal.sentence(), "something else"))
                    .toList());
        }
        if (outcome instanceof Outcome.Issued issued) {
            return Answer.json(
                            201,
                            json(issued.token(), owner, ask)
                                    .put("token", issued.secret().value()))
                    .with("Cache-Control", "no-store");
        }
        return Answer.json(200, json(((Outcome.Revoked) outcome).token(), owner, ask));
    }

    private JsonObject json(ApiToken token, Account owner, Ask ask) {
        JsonObject json = new JsonObject()
                .put("id", token.id().value())
                .put("name", token.name())
                .put(
                        "permissions",
                        new JsonArray(token.permissions().stream()
                                .map(Permission::name)
                                .sorted()
                                .toList()))
                .put("readOnly", token.readOnly())
                .put("issuedBy", token.issuedBy())
                .put("issuedAt", token.issuedAt().toString())
                .put("until", token.until().toString())
                .put(
                        "live",
                        token.whyNot(java.util.Optional.of(owner), ask.at()).isEmpty());
        seen.accounts().tokens().lastUsed(token.id()).ifPresent(at -> json.put("lastUsed", at.toString()));
        List<ApiToken.Revoked> revoked = token.revoked();
        revoked.forEach(end -> json.put(
                "revoked",
                new JsonObject()
                        .put("by", end.by())
                        .put("at", end.at().toString())
                        .put("reason", end.reason())));
        return json;
    }
}
