package org.onthelatch.web.paper;

import static org.onthelatch.web.words.Say.say;

import org.onthelatch.web.http.Answer;
import org.onthelatch.web.http.Ask;
import org.onthelatch.web.http.Parameters;
import org.onthelatch.web.page.Pages;
import org.onthelatch.web.page.Section;
import org.onthelatch.web.sources.Sources;

/** The page that is printed each shift and kept where the nurse in charge finds it in the dark (D112). */
public record PaperPackPage(Sources sources, Pages pages) {

    public Answer show(Ask ask) {
        new Parameters(ask).check();
        PaperPack pack = PaperPack.of(sources, pages.dates(), ask);
        return pages.page(
                "paperpack", pages.frame(say("paper.title.short", pack.ward().name()), Section.BOARD, ask), pack);
    }
}
