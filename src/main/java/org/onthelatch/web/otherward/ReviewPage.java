package org.onthelatch.web.otherward;

import static org.onthelatch.web.words.Say.say;

import io.vertx.core.Future;
import java.util.List;
import java.util.Map;
import org.onthelatch.otherward.AccessId;
import org.onthelatch.otherward.UseOtherWard.Outcome;
import org.onthelatch.otherward.WardAccess;
import org.onthelatch.staff.Permission;
import org.onthelatch.ward.Ward;
import org.onthelatch.ward.WardId;
import org.onthelatch.web.assess.FormError;
import org.onthelatch.web.http.Answer;
import org.onthelatch.web.http.Ask;
import org.onthelatch.web.http.Declined;
import org.onthelatch.web.http.Parameters;
import org.onthelatch.web.http.Readers;
import org.onthelatch.web.http.Writing;
import org.onthelatch.web.page.Pages;
import org.onthelatch.web.page.Section;
import org.onthelatch.web.sources.Directory;
import org.onthelatch.web.sources.Sources;

/** Who saw this ward from another one and why: for its manager, who looks at each the next day, and for reviewers. */
public record ReviewPage(Sources sources, Pages pages, Readers readers, Writing writing) {
    /**
     * One of them.
     *
     * @param who by name and profession
     * @param reviewer her name who reviewed it, or ""
     * @param mayReview whether she who looks may say now what she found
     */
    public record Line(
            WardAccess access, String who, String ward, WardAccess.State state, String reviewer, boolean mayReview) {}

    public Answer show(Ask ask) {
        new Parameters(ask).check();
        return page(200, "", "", List.of(), ask);
    }

    public Future<Answer> review(Ask ask) {
        AccessId id = OtherWardPage.id(ask);
        String words = ask.field("words");
        return readers.read(() -> known(sources, id))
                .compose(access -> writing.write(() -> sources.desk()
                                .otherWards()
                                .review(access.id(), ask.by().actor(), words, ask.at()))
                        .compose(outcome -> outcome instanceof Outcome.Refused refused
                                ? readers.read(() -> page(422, id.value(), words, errors(refused, id), ask))
                                : Future.succeededFuture(Answer.seeOther("/other-ward/review"))));
    }

    /** Of those that she may see: whose ward it is looks at it. */
    static WardAccess known(Sources sources, AccessId id) {
        return sources.desk()
                .otherWards()
                .accesses()
                .find(id.value())
                .orElseThrow(() -> Declined.notFound(say("otherward.notKnown")));
    }

    private static List<FormError> errors(Outcome.Refused refused, AccessId id) {
        return refused.refusals().stream()
                .map(refusal -> new FormError("words-" + id, refusal.sentence()))
                .toList();
    }

    private Answer page(int status, String filled, String words, List<FormError> errors, Ask ask) {
        List<Line> lines = sources.desk().otherWards().accesses().all().stream()
                .map(access -> line(access, ask))
                .toList();
        String title = say("otherward.review.title");
        return pages.page(
                status,
                "otherwardreview",
                pages.frame(errors.isEmpty() ? title : say("page.error", title), Section.NONE, ask),
                Map.of("lines", lines, "filled", filled, "words", words, "errors", errors));
    }

    private Line line(WardAccess access, Ask ask) {
        WardAccess.State state = access.state(ask.at());
        boolean may = ask.by().may(Permission.REVIEW_OTHER_WARD)
                && !access.staff().equals(ask.by().staff())
                && (state == WardAccess.State.WAITS || state == WardAccess.State.OVERDUE);
        Directory directory = sources.directory().get();
        String reviewer = access.reviewed().stream()
                .map(review -> directory.name(review.by()))
                .findFirst()
                .orElse("");
        return new Line(access, directory.name(access.staff()), name(access.ward()), state, reviewer, may);
    }

    private String name(WardId ward) {
        return sources.desk().otherWards().wards().stream()
                .filter(known -> known.id().equals(ward))
                .map(Ward::name)
                .findFirst()
                .orElse(ward.value());
    }
}
