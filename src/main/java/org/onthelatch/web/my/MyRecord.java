package org.onthelatch.web.my;

import java.util.ArrayList;
import java.util.List;
import org.onthelatch.web.http.Answer;
import org.onthelatch.web.http.Ask;
import org.onthelatch.web.http.Handling;
import org.onthelatch.web.http.Parameters;
import org.onthelatch.web.person.PersonRecord;
import org.onthelatch.web.person.ReadPerson;
import org.onthelatch.web.plan.Plan;
import org.onthelatch.web.plan.Style;
import org.onthelatch.web.plan.WritePlan;

/** How things are for her now: her words first, what each door does and why, who decided, and what she can do (D43, D62). */
public record MyRecord(MyDesk desk) {

    public Handling show() {
        return desk.reading(Place.ME, this::page);
    }

    private Answer page(Ask ask) {
        new Parameters(ask).check();
        PersonRecord record = new ReadPerson(desk.sources(), ask.at()).of(desk.her(ask));
        DoorsNow doors = new DoorsNow(desk.sources(), desk.text(), desk.pages().dates(), record);
        List<Told> told = new ArrayList<>();
        Plan plan = WritePlan.of(desk.sources(), record, Style.PLAIN, WritePlan.english());
        for (Plan.Part part : plan.parts()) {
            if (part.picture().equals("door")) {
                told.addAll(doors.told());
                told.add(Told.of(desk.text().say("doors.always"), doors.always()));
            } else {
                told.add(
                        part.quoted()
                                ? new Told(part.heading(), part.texts(), List.of())
                                : Told.of(part.heading(), part.texts()));
            }
        }
        return desk.page(200, desk.view(Place.ME, doors.notes(), told, ask), MyForm.NONE, ask);
    }
}
