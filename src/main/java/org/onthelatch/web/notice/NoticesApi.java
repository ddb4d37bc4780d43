package org.onthelatch.web.notice;

import io.vertx.core.Future;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.onthelatch.restriction.Notice;
import org.onthelatch.restriction.NoticeTold.How;
import org.onthelatch.web.http.Answer;
import org.onthelatch.web.http.Ask;
import org.onthelatch.web.http.Declined;
import org.onthelatch.web.http.Fault;
import org.onthelatch.web.http.JsonBody;
import org.onthelatch.web.http.JsonFields;
import org.onthelatch.web.http.Parameters;

/** The notices for programs. */
public record NoticesApi(NoticesPage page) {

    public Answer list(Ask ask) {
        new Parameters(ask).check();
        JsonArray all = new JsonArray();
        page.notices().all().forEach(notice -> all.add(json(notice, ask)));
        JsonArray untold = new JsonArray();
        page.notices().untold(ask.at()).forEach(notice -> untold.add(notice.id().value()));
        return Answer.json(
                200,
                new JsonObject()
                        .put("asAt", ask.at().toString())
                        .put("untold", untold)
                        .put("notices", all));
    }

    public Future<Answer> told(Ask ask) {
        new Parameters(ask).check();
        Notice notice = page.known(ask);
        JsonFields body = JsonFields.of(JsonBody.of(ask));
        body.only(Set.of("how", "where"));
        Optional<How> how = body.required("how", "DISPLAYED or TOLD", How::valueOf);
        String where = body.text("where");
        Declined.refuse(body.faults());
        return page.writing()
                .write(() -> page.sources()
                        .notices()
                        .told(notice, how.orElseThrow(), where, ask.by().actor(), ask.at()))
                .map(refusals -> {
                    List<Fault> faults = new ArrayList<>();
                    refusals.forEach(
                            refusal -> faults.add(new Fault(refusal.field(), refusal.sentence(), refusal.code())));
                    Declined.refuse(faults);
                    return Answer.json(201, json(notice, ask));
                });
    }

    private JsonObject json(Notice notice, Ask ask) {
        NoticeWords words = page.words(ask);
        JsonArray doors = new JsonArray();
        notice.doors().stream().map(door -> door.value()).sorted().forEach(doors::add);
        JsonArray told = new JsonArray();
        page.notices()
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
}
