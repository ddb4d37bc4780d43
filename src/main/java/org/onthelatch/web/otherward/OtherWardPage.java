package org.onthelatch.web.otherward;

import static org.onthelatch.web.words.Say.say;

import io.vertx.core.Future;
import java.util.List;
import java.util.Map;
import org.onthelatch.otherward.AccessId;
import org.onthelatch.otherward.UseOtherWard.Outcome;
import org.onthelatch.staff.Scope;
import org.onthelatch.ward.Ward;
import org.onthelatch.web.assess.FormError;
import org.onthelatch.web.http.Answer;
import org.onthelatch.web.http.Ask;
import org.onthelatch.web.http.Declined;
import org.onthelatch.web.http.Parameters;
import org.onthelatch.web.http.Readers;
import org.onthelatch.web.http.Writing;
import org.onthelatch.web.page.Frame;
import org.onthelatch.web.page.Pages;
import org.onthelatch.web.page.Section;
import org.onthelatch.web.signin.SafeReturn;
import org.onthelatch.web.sources.Sources;

/** Where somebody says why she has to see another ward. Nothing of it is shown before that is kept. */
public record OtherWardPage(Sources sources, Pages pages, Readers readers, Writing writing) {

    public Answer show(Ask ask) {
        Parameters parameters = new Parameters(ask);
        String ward = parameters.text("ward");
        String next = parameters.text("next");
        parameters.check();
        return page(200, ward, "", next, List.of(), ask);
    }

    public Future<Answer> open(Ask ask) {
        String ward = ask.field("ward");
        String reason = ask.field("reason");
        String next = ask.field("next");
        return writing.write(() -> sources.desk()
                        .otherWards()
                        .open(ask.by().actor(), ask.by().scope(), ward, reason, ask.at()))
                .compose(outcome -> outcome instanceof Outcome.Refused refused
                        ? readers.read(() -> page(422, ward, reason, next, errors(refused), ask))
                        : Future.succeededFuture(
                                Answer.seeOther(next.isEmpty() ? "/wards/" + ward : SafeReturn.of(next))));
    }

    public Future<Answer> end(Ask ask) {
        AccessId id = id(ask);
        return writing.write(() -> sources.desk().otherWards().end(id, ask.by().actor(), ask.at()))
                .map(outcome -> Answer.seeOther("/"));
    }

    /** @throws Declined if it names none */
    static AccessId id(Ask ask) {
        try {
            return new AccessId(ask.part("access"));
        } catch (IllegalArgumentException e) {
            throw Declined.notFound(say("otherward.notKnown"));
        }
    }

    static List<FormError> errors(Outcome.Refused refused) {
        return refused.refusals().stream()
                .map(refusal -> new FormError(refusal.field(), refusal.sentence()))
                .toList();
    }

    /** What is wrong with one field, or "". */
    static String error(List<FormError> errors, String field) {
        return errors.stream()
                .filter(error -> error.id().equals(field))
                .map(FormError::message)
                .findFirst()
                .orElse("");
    }

    private Answer page(int status, String ward, String reason, String next, List<FormError> errors, Ask ask) {
        List<Ward> others = ask.by().scope() instanceof Scope.Wards hers
                ? sources.desk().otherWards().wards().stream()
                        .filter(known -> !hers.wards().contains(known.id()))
                        .toList()
                : List.of();
        String title = say("otherward.title");
        Frame frame = pages.frame(errors.isEmpty() ? title : say("page.error", title), Section.NONE, ask);
        return pages.page(
                status,
                "otherward",
                frame,
                Map.of(
                        "wards",
                        others,
                        "ward",
                        ward,
                        "reason",
                        reason,
                        "next",
                        next,
                        "errors",
                        errors,
                        "wrongWard",
                        error(errors, "ward"),
                        "wrongReason",
                        error(errors, "reason")));
    }
}
