package org.onthelatch.web.handover;

import static org.onthelatch.web.words.Say.say;

import org.onthelatch.web.board.BoardPage;
import org.onthelatch.web.http.Answer;
import org.onthelatch.web.http.Ask;
import org.onthelatch.web.http.Parameters;
import org.onthelatch.web.page.Pages;
import org.onthelatch.web.page.Section;
import org.onthelatch.web.sources.Sources;

/** The handover sheet, on screen and on one side of A4. */
public record HandoverPage(Sources sources, Pages pages, BoardPage wards) {

    public Answer show(Ask ask) {
        new Parameters(ask).check();
        HandoverSheet sheet = HandoverSheet.of(sources, pages, wards.ward(ask), ask);
        String title = say("handover.title.short", sheet.ward().name());
        return pages.page("handover", pages.frame(title, Section.BOARD, ask), sheet);
    }
}
