package org.onthelatch.web.plan;

import io.vertx.core.buffer.Buffer;
import java.time.Instant;
import org.onthelatch.person.PersonId;
import org.onthelatch.web.http.Answer;
import org.onthelatch.web.http.Ask;
import org.onthelatch.web.http.Parameters;
import org.onthelatch.web.page.Pages;
import org.onthelatch.web.person.ReadPerson;
import org.onthelatch.web.sources.Sources;

/** Makes her plan as a sheet, and the PDF of a sheet, whoever asks for it. May block. */
public record PlanSheets(Sources sources, Pages pages) {

    /** How it is to be laid out, from {@code size} and {@code layout}. */
    public static Style style(Ask ask) {
        Parameters parameters = new Parameters(ask);
        boolean large = parameters
                .optional("size", "large", text -> only("large", text))
                .isPresent();
        boolean easy = parameters
                .optional("layout", "easy", text -> only("easy", text))
                .isPresent();
        parameters.check();
        return easy ? Style.EASY : large ? Style.LARGE : Style.PLAIN;
    }

    private static String only(String wanted, String text) {
        if (!wanted.equals(text)) {
            throw new IllegalArgumentException(text);
        }
        return text;
    }

    public PlanPage.Sheet of(PersonId person, Style style, Instant at) {
        return new PlanPage.Sheet(
                WritePlan.of(sources, new ReadPerson(sources, at).of(person), style, WritePlan.english()), style);
    }

    /** @param name of the file, without its ending */
    public Answer pdf(PlanPage.Sheet sheet, String name) {
        return Answer.of(200, "application/pdf", Buffer.buffer(PlanPdf.of(pages.part("planpdf", sheet))))
                .with("Content-Disposition", "inline; filename=\"%s.pdf\"".formatted(name));
    }
}
