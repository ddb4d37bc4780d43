package org.onthelatch.web.account;

import io.vertx.core.Future;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.Set;
import org.onthelatch.web.http.Answer;
import org.onthelatch.web.http.Ask;
import org.onthelatch.web.http.Declined;
import org.onthelatch.web.http.Fault;
import org.onthelatch.web.http.JsonBody;
import org.onthelatch.web.http.JsonFields;
import org.onthelatch.web.http.Parameters;
import org.onthelatch.web.http.Problem;

/** The same for programs. */
public record EndAccountApi(EndAccount ending) {

    public Future<Answer> end(Ask ask) {
        new Parameters(ask).check();
        JsonFields body = JsonFields.of(JsonBody.of(ask, "No account was ended"));
        String reason = body.text("reason");
        body.only(Set.of("reason"));
        if (!body.faults().isEmpty()) {
            throw declined(body.faults());
        }
        return ending.readers()
                .read(() -> ending.read(ask.part("account"), reason, ask))
                .compose(asked -> {
                    if (!asked.errors().isEmpty()) {
                        throw declined(asked.errors().stream()
                                .map(error -> new Fault(error.id(), error.message(), "something else"))
                                .toList());
                    }
                    return ending.end(asked, ask)
                            .map(account -> Answer.json(
                                    200,
                                    new JsonObject()
                                            .put("account", account.staff().value())
                                            .put("until", account.until().toString())));
                });
    }

    private static Declined declined(List<Fault> faults) {
        return new Declined(
                new Problem(422, "ACCOUNT_NOT_ENDED", "No account was ended", Problem.named(faults), faults));
    }
}
