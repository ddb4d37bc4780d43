package org.onthelatch.web.notice;

import static org.onthelatch.web.words.Say.say;

import io.vertx.core.Future;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
import org.onthelatch.web.http.Parameters;
import org.onthelatch.web.http.Readers;
import org.onthelatch.web.http.Writing;
import org.onthelatch.web.page.Pages;
import org.onthelatch.web.page.Section;
import org.onthelatch.web.sources.Sources;

/** The notices, each to be printed, and who said that people were told. */
public record NoticesPage(Sources sources, Pages pages, Readers readers, Writing writing) {

    public Answer list(Ask ask) {
        new Parameters(ask).check();
        return page(200, "notices", say("notice.title"), Map.of("view", notices()), ask);
    }

    public Answer show(Ask ask) {
        new Parameters(ask).check();
        return page(200, known(ask), "", List.of(), ask);
    }

    public Future<Answer> told(Ask ask) {
        Notice notice = known(ask);
        Optional<How> how = how(ask.field("how"));
        if (how.isEmpty()) {
            List<FormError> errors = List.of(new FormError("how", say("notice.tell.how.wrong")));
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

    Notices notices() {
        return sources.notices().notices();
    }

    Notice known(Ask ask) {
        return notices().find(ask.part("notice")).orElseThrow(() -> Declined.notFound(say("notice.noSuch")));
    }

    NoticeWords words(Ask ask) {
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
                        pages.frame(status == 422 ? say("page.error", title) : title, Section.RESTRICTIONS, ask),
                        all)
                .with("Referrer-Policy", "same-origin");
    }
}
