package org.onthelatch.web.notice;

import io.vertx.core.Future;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.onthelatch.restriction.Notice;
import org.onthelatch.restriction.NoticeTold.How;
import org.onthelatch.restriction.Notices;
import org.onthelatch.restriction.RestrictionRefusal;
import org.onthelatch.staff.Permission;
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
import org.onthelatch.web.page.Pages;
import org.onthelatch.web.page.Section;
import org.onthelatch.web.sources.Sources;

/** The notices, each to be printed, and who said that people were told; as pages and for programs. */
public record NoticesPage(Sources sources, Pages pages, Readers readers, Writing writing) {

    public Answer list(Ask ask) {
        new Parameters(ask).check();
        return page(200, "notices", "Notices to everybody", Map.of("view", notices()), ask);
    }

    public Answer show(Ask ask) {
        new Parameters(ask).check();
        return page(200, known(ask), "", List.of(), ask);
    }

    public Future<Answer> told(Ask ask) {
        Notice notice = known(ask);
        Optional<How> how = how(ask.field("how"));
        if (how.isEmpty()) {
            List<FormError> errors = List.of(new FormError("how", "Choose how people were told."));
            return readers.read(() -> page(422, notice, ask.field("where"), errors, ask));
        }
        return writing.write(() -> sources.notices()
                        .told(notice, how.get(), ask.field("where"), ask.by().actor(), ask.at()))
                .compose(refusals -> refusals.isEmpty()
                        ? Future.succeededFuture(Answer.seeOther("/notices/" + notice.id()))
                        : readers.read(() -> page(422, notice, ask.field("where"), errors(refusals), ask)));
    }

    private static List<FormError> errors(List<RestrictionRefusal> refusals) {
        return refusals.stream()
                .map(refusal -> new FormError(refusal.field(), refusal.sentence()))
                .toList();
    }

    private static Optional<How> how(String text) {
        return Stream.of(How.values()).filter(how -> how.name().equals(text)).findFirst();
    }

    public Answer listJson(Ask ask) {
        new Parameters(ask).check();
        JsonArray all = new JsonArray();
        notices().all().forEach(notice -> all.add(json(notice, ask)));
        JsonArray untold = new JsonArray();
        notices().untold(ask.at()).forEach(notice -> untold.add(notice.id().value()));
        return Answer.json(
                200,
                new JsonObject()
                        .put("asAt", ask.at().toString())
                        .put("untold", untold)
                        .put("notices", all));
    }

    public Future<Answer> toldJson(Ask ask) {
        new Parameters(ask).check();
        Notice notice = known(ask);
        JsonFields body = JsonFields.of(JsonBody.of(ask));
        body.only(Set.of("how", "where"));
        Optional<How> how = body.required("how", "DISPLAYED or TOLD", How::valueOf);
        String where = body.text("where");
        Declined.refuse(body.faults());
        return writing.write(() -> sources.notices()
                        .told(notice, how.orElseThrow(), where, ask.by().actor(), ask.at()))
                .map(refusals -> {
                    List<Fault> faults = new ArrayList<>();
                    refusals.forEach(
                            refusal -> faults.add(new Fault(refusal.field(), refusal.sentence(), refusal.code())));
                    Declined.refuse(faults);
                    return Answer.json(201, json(notice, ask));
                });
    }

    private Notices notices() {
        return sources.notices().notices();
    }

    private Notice known(Ask ask) {
        return notices()
                .find(ask.part("notice"))
                .orElseThrow(() -> Declined.notFound("There is no notice of this name. The notices page lists them."));
    }

    private JsonObject json(Notice notice, Ask ask) {
        NoticeWords words = words(ask);
        JsonArray doors = new JsonArray();
        notice.doors().stream().map(door -> door.value()).sorted().forEach(doors::add);
        JsonArray told = new JsonArray();
        notices()
                .toldOf(notice.id())
                .forEach(one -> told.add(new JsonObject()
                        .put("how", one.how().name())
                        .put("where", one.where())
                        .put("by", one.by().value())
                        .put("at", one.at().toString())));
        JsonObject json = new JsonObject()
                .put("id", notice.id().value())
                .put("kind", notice.kind().name())
                .put("at", notice.at().toString())
                .put("doors", doors)
                .put("title", words.title(notice))
                .put("what", notice.what())
                .put("whom", notice.whom())
                .put("why", words.why(notice))
                .put("from", notice.period().from().toString())
                .put("decidedBy", words.decided(notice))
                .put("told", told);
        return notice.period().hasEnd()
                ? json.put("until", notice.period().until().toString())
                : json;
    }

    private NoticeWords words(Ask ask) {
        return new NoticeWords(
                pages.dates(),
                sources.facts().get().register(),
                sources.directory().get(),
                ask.at());
    }

    private Answer page(int status, Notice notice, String where, List<FormError> errors, Ask ask) {
        Map<String, Object> parts =
                Map.of("notice", notice, "told", notices().toldOf(notice.id()), "where", where, "errors", errors);
        return page(status, "notice", words(ask).title(notice), parts, ask);
    }

    private Answer page(int status, String template, String title, Map<String, Object> parts, Ask ask) {
        Map<String, Object> all = new java.util.HashMap<>(parts);
        all.put("words", words(ask));
        all.put("mayTell", ask.by().may(Permission.TELL_RESIDENTS));
        // With "no-referrer" a browser would call the origin of the sent form "null" (Fetch, Origin header).
        return pages.page(
                        status,
                        template,
                        pages.frame((status == 422 ? "Error: " : "") + title, Section.RESTRICTIONS, ask),
                        all)
                .with("Referrer-Policy", "same-origin");
    }
}
