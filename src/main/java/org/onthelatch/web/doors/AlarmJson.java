package org.onthelatch.web.doors;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.List;
import org.onthelatch.doorcontroller.ControllerAlarm;
import org.onthelatch.person.PersonId;

/** An alarm for programs: {@code alarm} names the case. */
public final class AlarmJson {
    private AlarmJson() {}

    public static JsonObject of(ControllerAlarm alarm) {
        JsonObject json =
                new JsonObject().put("controller", alarm.controller().value()).put("alarm", alarm.name());
        if (alarm instanceof ControllerAlarm.Silent silent) {
            json.put("lastHeard", silent.lastHeard().toString())
                    .put("lapsesAt", silent.lapsesAt().toString())
                    .put("freed", ids(silent.freed()))
                    .put("kept", ids(silent.kept()));
        }
        if (alarm instanceof ControllerAlarm.ClockWrong wrong) {
            json.put("aheadSeconds", wrong.ahead().toSeconds());
        }
        if (alarm instanceof ControllerAlarm.TooSmall small) {
            json.put("people", ids(small.people()));
        }
        return json;
    }

    private static JsonArray ids(List<PersonId> people) {
        JsonArray ids = new JsonArray();
        people.forEach(person -> ids.add(person.value()));
        return ids;
    }
}
