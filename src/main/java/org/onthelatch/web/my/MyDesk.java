package org.onthelatch.web.my;

import io.vertx.core.Future;
import java.util.List;
import java.util.Map;
import org.onthelatch.audit.RecordReads;
import org.onthelatch.person.PersonId;
import org.onthelatch.web.http.Answer;
import org.onthelatch.web.http.Ask;
import org.onthelatch.web.http.Declined;
import org.onthelatch.web.http.Handling;
import org.onthelatch.web.http.Problem;
import org.onthelatch.web.http.Readers;
import org.onthelatch.web.http.Writing;
import org.onthelatch.web.page.Frame;
import org.onthelatch.web.page.Pages;
import org.onthelatch.web.page.Section;
import org.onthelatch.web.person.ReadPerson;
import org.onthelatch.web.sources.Sources;
import org.onthelatch.web.words.Sentences;

/** What all pages of her own record need. Whose it is comes from her sign-in alone, never from an address. */
public record MyDesk(
        Sources sources, RecordReads reads, Pages pages, Readers readers, Writing writing, Sentences text) {

    /** Her reading is kept as hers (ISO 27789), and is not told to her as somebody's look. */
    Handling reading(Place place, Handling.Reading shown) {
        return ask -> kept(place, ask).compose(kept -> readers.read(() -> shown.answer(ask)));
    }

    private Future<Boolean> kept(Place place, Ask ask) {
        return writing.seen(ask.by(), her(ask), place.read(), ask.at());
    }

    /**
     * Her, for as long as she lives here.
     *
     * @throws Declined once she left for good: then her record is hers to ask for on paper (D98)
     * @throws IllegalStateException if whoever asks has no record here; the table lets nobody else in
     */
    PersonId her(Ask ask) {
        PersonId herself = ask.by()
                .herself()
                .orElseThrow(() -> new IllegalStateException("this sign-in is for nobody's own record"));
        PersonId her = ReadPerson.known(sources, herself.value());
        if (!sources.facts().get().resident(her).orElseThrow().livesHere()) {
            throw new Declined(new Problem(403, "LEFT", text.say("left.title"), text.say("left.words"), List.of()));
        }
        return her;
    }

    MyView view(Place place, List<String> notes, List<Told> told, Ask ask) {
        String name = sources.facts()
                .get()
                .resident(her(ask))
                .orElseThrow()
                .resident()
                .name();
        return new MyView(place, text, name, text.say("asAt", pages.dates().dateTime(ask.at())), notes, told);
    }

    Answer page(int status, MyView view, MyForm form, Ask ask) {
        String title = (form.wrong().isEmpty() ? "" : text.say("wrong.title")) + view.title();
        Frame frame = pages.frame(title, Section.NONE, ask);
        return pages.page(status, "my", frame, Map.of("view", view, "form", form))
                .with("Referrer-Policy", "same-origin"); // otherwise the origin of a sent form would be "null"
    }
}
