package org.onthelatch.web.page;

import static org.onthelatch.web.words.Say.say;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.onthelatch.web.http.Answer;
import org.onthelatch.web.http.Ask;
import org.onthelatch.web.http.Problem;
import org.onthelatch.web.http.Seat;
import org.onthelatch.web.http.SignedIn;
import org.onthelatch.web.sources.Readiness;
import org.onthelatch.web.words.NhsDates;

/** Renders the templates, which are compiled with the program and escape everything that they print. */
public final class Pages {
    private final TemplateEngine templates =
            TemplateEngine.createPrecompiled(null, ContentType.Html, Pages.class.getClassLoader(), PACKAGE);
    private static final String PACKAGE = "org.onthelatch.web.jte";

    private final NhsDates dates;
    private final String notice;
    private final Supplier<Readiness> readiness;
    private final BiFunction<SignedIn, Instant, Optional<Integer>> waiting;

    /** @param waiting how much waits for a human where she may see it; must not block for long */
    public Pages(
            NhsDates dates,
            String notice,
            Supplier<Readiness> readiness,
            BiFunction<SignedIn, Instant, Optional<Integer>> waiting) {
        this.dates = dates;
        this.notice = notice;
        this.readiness = readiness;
        this.waiting = waiting;
    }

    public NhsDates dates() {
        return dates;
    }

    public Frame frame(String title, Section section, Ask ask) {
        String trouble = Trouble.words(readiness.get());
        Optional<Integer> count = ask.signedIn().stream()
                .filter(who -> Section.ATTENTION.access().isFor(who.role()))
                .findFirst()
                .flatMap(who -> waiting.apply(who, ask.at()));
        return new Frame(title, section, ask.signedIn(), ask.uri(), ask.at(), dates, notice, trouble, count);
    }

    public Answer page(String template, Frame frame, Object view) {
        return page(200, template, frame, Map.of("view", view));
    }

    public Answer page(int status, String template, Frame frame, Map<String, Object> parameters) {
        Map<String, Object> all = new HashMap<>(parameters);
        all.put("frame", frame);
        StringOutput html = new StringOutput();
        templates.render(template + ".jte", all, html);
        for (Seat seat : frame.seat()) {
            // With "no-referrer" a browser would call the origin of the sent form "null" (Fetch, Origin header).
            return Answer.html(status, FormKeys.in(FormLabels.in(html.toString()), seat.formKey()))
                    .with("Referrer-Policy", "same-origin");
        }
        return Answer.html(status, html.toString());
    }

    /** A part of a page, such as a row that has changed. */
    public String part(String template, Object view) {
        StringOutput html = new StringOutput();
        templates.render("tag/" + template + ".jte", Map.of("it", view), html);
        return html.toString();
    }

    /** Why what is shown may be old or what is entered lost; "" for none. May block. */
    public String trouble() {
        return Trouble.words(readiness.get());
    }

    /** The page that says why something was not done. */
    public Answer problem(Problem problem, Ask ask) {
        return page(problem.status(), "problem", frame(problem.title(), Section.NONE, ask), Map.of("view", problem));
    }

    /** A line that names the people or doors in a sentence. */
    public static String list(List<String> names) {
        int last = names.size() - 1;
        return last < 1
                ? String.join("", names)
                : say("page.list", String.join(", ", names.subList(0, last)), names.get(last));
    }
}
