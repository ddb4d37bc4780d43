package org.onthelatch.web.fob;

import static org.onthelatch.web.words.Say.say;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.onthelatch.fob.FobToken;
import org.onthelatch.fob.Holder;
import org.onthelatch.fob.Holding;
import org.onthelatch.staff.Permission;
import org.onthelatch.web.doors.HoldWords;
import org.onthelatch.web.http.Answer;
import org.onthelatch.web.http.Ask;
import org.onthelatch.web.http.Declined;
import org.onthelatch.web.http.Parameters;
import org.onthelatch.web.page.Frame;
import org.onthelatch.web.page.Pages;
import org.onthelatch.web.page.Section;
import org.onthelatch.web.sources.Sources;

/** One fob, and one holder with her fob. */
public record FobPage(Sources sources, Pages pages) {
    private static final String LOOK_AGAIN_SECONDS = "2";

    public Answer fob(Ask ask) {
        Parameters parameters = new Parameters(ask);
        boolean changed = !parameters.text("changed").isEmpty();
        parameters.check();
        return fob(200, known(ask.part("fob")), changed, FobForm.EMPTY, ask);
    }

    /** The page of a fob, with a form that could not be done if there is one. */
    Answer fob(int status, FobToken token, boolean changed, FobForm form, Ask ask) {
        ReadFobs read = new ReadFobs(sources, ask.at());
        FobLine line = read.line(token);
        Map<String, Object> all = new HashMap<>();
        all.put("line", line);
        all.put("doors", read.told());
        all.put("changed", changed);
        all.put("written", WrittenFob.of(token, sources, ask.at()));
        all.put("form", form);
        all.put("mayTend", ask.by().may(Permission.TEND_FOBS));
        String title = say("fob.one.title", FobWords.number(token));
        return page(status, "fob", title, all, changed && !read.told().isComplete(), ask);
    }

    public Answer holder(Ask ask) {
        Parameters parameters = new Parameters(ask);
        boolean changed = !parameters.text("changed").isEmpty();
        parameters.check();
        Holder holder = new ReadFobs(sources, ask.at()).holder(ask.part("holder"));
        return holder(200, holder, changed, FobForm.EMPTY, ask);
    }

    /** The page of a holder, with a form that could not be done if there is one. */
    Answer holder(int status, Holder holder, boolean changed, FobForm form, Ask ask) {
        HolderView view = view(holder, changed, form, ask);
        String title = say("holder.title", view.name());
        Map<String, Object> all = new HashMap<>();
        all.put("view", view);
        return page(status, "holder", title, all, changed && !view.doors().isComplete(), ask);
    }

    /** Her fob and what may be done with it, for a page about her. */
    public HolderView offering(Holder holder, Ask ask) {
        return view(holder, false, FobForm.EMPTY, ask);
    }

    private HolderView view(Holder holder, boolean changed, FobForm form, Ask ask) {
        ReadFobs read = new ReadFobs(sources, ask.at());
        List<Holding> history = new ArrayList<>(read.holdings(holder));
        Collections.reverse(history);
        return new HolderView(
                holder,
                read.name(holder),
                read.where(holder),
                read.held(holder),
                history,
                read.spare(),
                read.entries(holder),
                read.likes(holder),
                read.sponsors(holder),
                read.told(),
                changed,
                ask.by().may(Permission.TEND_FOBS),
                form);
    }

    private Answer page(int status, String template, String title, Map<String, Object> all, boolean waiting, Ask ask) {
        Frame frame = pages.frame(status == 200 ? title : say("page.error", title), Section.FOBS, ask);
        all.put("words", new FobWords(pages.dates(), sources.directory().get(), ask.at()));
        all.put("hold", new HoldWords(pages.dates(), ask.at()));
        // With "no-referrer" a browser would call the origin of the sent form "null" (Fetch, Origin header).
        Answer answer = pages.page(status, template, frame, all).with("Referrer-Policy", "same-origin");
        return waiting ? answer.with("Refresh", LOOK_AGAIN_SECONDS) : answer;
    }

    /** @throws Declined if no fob can have this number */
    static FobToken known(String text) {
        try {
            return ReadFobs.token(text);
        } catch (IllegalArgumentException e) {
            throw Declined.notFound(say("fob.one.unknown"));
        }
    }
}
