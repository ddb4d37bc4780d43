package org.onthelatch.web.leave;

import static org.onthelatch.web.words.Say.say;

import java.util.List;
import org.onthelatch.web.assess.DateFields;
import org.onthelatch.web.assess.FilledForm;
import org.onthelatch.web.assess.FormError;

/**
 * One date of the form: day, month and year as the page asks for it, or one text as a program sends it.
 *
 * @param name of the date, such as {@code until}
 */
record LeaveDay(FilledForm form, String name) {
    boolean isEmpty() {
        return form.text(name).isEmpty()
                && fields().names().stream().allMatch(field -> form.text(field).isEmpty());
    }

    /** What can be read further; "" if nothing was filled in, or if it is no date, and then {@code wrong} says which part. */
    String text(List<FormError> wrong) {
        return form.text(name).isEmpty() ? fields().text(form::text, wrong) : form.text(name);
    }

    /** Where the page shows what is wrong with it. */
    static String field(String name) {
        return name + "-day";
    }

    /** The date's own name, as a program knows it, if this is one of its parts. */
    static String ofPart(String field) {
        return field.replaceFirst("-(day|month|year)$", "");
    }

    private DateFields fields() {
        return new DateFields(name, say("leaveform.date." + name));
    }
}
