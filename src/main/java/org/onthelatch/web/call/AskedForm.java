package org.onthelatch.web.call;

import java.util.List;
import java.util.Map;
import org.onthelatch.person.Resident;
import org.onthelatch.ward.Door;
import org.onthelatch.web.assess.FormError;
import org.onthelatch.web.assess.WithErrors;

/** The form for somebody who asked a member of staff to go out, as it is offered or as it was filled in. */
public record AskedForm(
        boolean offered, List<Door> doors, List<Resident> people, Map<String, String> values, List<FormError> errors)
        implements WithErrors {
    public AskedForm {
        doors = List.copyOf(doors);
        people = List.copyOf(people);
        values = Map.copyOf(values);
        errors = List.copyOf(errors);
    }

    public String value(String name) {
        return values.getOrDefault(name, "");
    }
}
