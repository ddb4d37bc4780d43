package org.onthelatch.web.my;

import java.util.Map;
import org.onthelatch.web.http.Answer;
import org.onthelatch.web.http.Ask;
import org.onthelatch.web.http.Handling;
import org.onthelatch.web.page.Frame;
import org.onthelatch.web.page.Section;
import org.onthelatch.web.plan.PlanSheets;
import org.onthelatch.web.plan.Style;

/** Her plan as it is given to her on paper: in its three layouts, and as a PDF (D45). */
public record MyPlan(MyDesk desk) {

    public Handling show() {
        return desk.reading(Place.PLAN, this::page);
    }

    public Handling pdf() {
        return desk.reading(Place.PLAN, ask -> {
            Style style = PlanSheets.style(ask);
            return sheets().pdf(sheets().of(desk.her(ask), style, ask.at()), "my-access-plan");
        });
    }

    private PlanSheets sheets() {
        return new PlanSheets(desk.sources(), desk.pages());
    }

    private Answer page(Ask ask) {
        Style style = PlanSheets.style(ask);
        MyView view = desk.view(Place.PLAN, java.util.List.of(), java.util.List.of(), ask);
        Frame frame = desk.pages().frame(view.title(), Section.NONE, ask);
        return desk.pages()
                .page(200, "myplan", frame, Map.of("view", view, "sheet", sheets().of(desk.her(ask), style, ask.at())));
    }
}
