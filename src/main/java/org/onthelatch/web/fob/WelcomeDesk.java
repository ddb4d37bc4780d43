package org.onthelatch.web.fob;

import static org.onthelatch.web.words.Say.say;

import io.vertx.core.Future;
import io.vertx.core.json.JsonObject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.onthelatch.fob.FobRefusal;
import org.onthelatch.fob.Newcomer;
import org.onthelatch.staff.Role;
import org.onthelatch.web.assess.FormError;
import org.onthelatch.web.http.Answer;
import org.onthelatch.web.http.Ask;
import org.onthelatch.web.http.Declined;
import org.onthelatch.web.http.Fault;
import org.onthelatch.web.http.JsonBody;
import org.onthelatch.web.http.JsonFields;
import org.onthelatch.web.http.Parameters;
import org.onthelatch.web.http.Readers;
import org.onthelatch.web.http.Writing;
import org.onthelatch.web.page.Frame;
import org.onthelatch.web.page.Pages;
import org.onthelatch.web.page.Section;
import org.onthelatch.web.sources.Newcomers;

/** Somebody is at the desk for the first time; her own page, where a fob is given out, comes next (D93, D94). */
public record WelcomeDesk(Newcomers newcomers, Pages pages, Readers readers, Writing writing) {
    private static final List<String> FIELDS = List.of("who", "id", "name", "relation", "role", "profession");

    public Answer show(Ask ask) {
        new Parameters(ask).check();
        return page(200, Map.of("who", "visitor"), List.of(), ask);
    }

    public Future<Answer> welcomeForm(Ask ask) {
        Map<String, String> values = new HashMap<>();
        FIELDS.forEach(name -> values.put(name, ask.field(name)));
        Optional<Role> role = role(ask.field("role"));
        boolean visitor = ask.field("who").equals("visitor");
        if (!visitor && role.isEmpty()) {
            return readers.read(
                    () -> page(422, values, List.of(new FormError("role", say("fob.new.role.choose"))), ask));
        }
        Newcomer newcomer = visitor
                ? new Newcomer.OfVisitor(ask.field("name"), ask.field("relation"))
                : new Newcomer.OfStaff(ask.field("id"), ask.field("name"), role.orElseThrow(), ask.field("profession"));
        return writing.write(() -> newcomers.welcome(newcomer, ask.by().actor(), ask.at()))
                .compose(outcome -> readers.read(() -> answer(outcome, values, ask)));
    }

    private Answer answer(Newcomer.Outcome outcome, Map<String, String> values, Ask ask) {
        if (outcome instanceof Newcomer.Outcome.Welcome welcome) {
            return Answer.seeOther("/fobs/of/" + welcome.holder());
        }
        List<FormError> errors = ((Newcomer.Outcome.Refused) outcome)
                .refusals().stream()
                        .map(refusal -> new FormError(refusal.field(), refusal.sentence()))
                        .toList();
        return page(422, values, errors, ask);
    }

    private static Optional<Role> role(String text) {
        return Role.ofStaff().stream().filter(role -> role.name().equals(text)).findFirst();
    }

    private static Role staffRole(String text) {
        return role(text).orElseThrow(() -> new IllegalArgumentException(text));
    }

    public Future<Answer> visitorJson(Ask ask) {
        JsonFields fields = JsonFields.of(JsonBody.of(ask));
        fields.only(Set.of("name", "relation"));
        Newcomer newcomer = new Newcomer.OfVisitor(fields.text("name"), fields.text("relation"));
        Declined.refuse(fields.faults());
        return json(newcomer, ask);
    }

    public Future<Answer> staffJson(Ask ask) {
        JsonFields fields = JsonFields.of(JsonBody.of(ask));
        fields.only(Set.of("id", "name", "role", "profession"));
        Optional<Role> role = fields.required("role", say("fob.takes.oneOf", Role.ofStaff()), WelcomeDesk::staffRole);
        String id = fields.text("id");
        String name = fields.text("name");
        String profession = fields.text("profession");
        Declined.refuse(fields.faults());
        return json(new Newcomer.OfStaff(id, name, role.orElseThrow(), profession), ask);
    }

    private Future<Answer> json(Newcomer newcomer, Ask ask) {
        return writing.write(() -> newcomers.welcome(newcomer, ask.by().actor(), ask.at()))
                .map(outcome -> {
                    if (outcome instanceof Newcomer.Outcome.Refused refused) {
                        Declined.refuse(refused.refusals().stream()
                                .map(WelcomeDesk::fault)
                                .toList());
                    }
                    String holder = ((Newcomer.Outcome.Welcome) outcome).holder();
                    return Answer.json(201, new JsonObject().put("holder", holder))
                            .with("Location", "/api/v1/holders/%s/fob".formatted(holder));
                });
    }

    private static Fault fault(FobRefusal refusal) {
        return new Fault(refusal.field(), refusal.sentence(), refusal.came());
    }

    private Answer page(int status, Map<String, String> values, List<FormError> errors, Ask ask) {
        String title = say("fob.new.title");
        Frame frame = pages.frame(errors.isEmpty() ? title : say("page.error", title), Section.FOBS, ask);
        return pages.page(status, "newcomer", frame, Map.of("values", values, "errors", errors))
                .with("Referrer-Policy", "same-origin");
    }
}
