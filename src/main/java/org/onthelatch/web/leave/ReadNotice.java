package org.onthelatch.web.leave;

import static org.onthelatch.web.words.Say.say;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.onthelatch.leave.Leave;
import org.onthelatch.leave.RevokeLeave.Notice;
import org.onthelatch.web.assess.FilledForm;
import org.onthelatch.web.assess.FormError;
import org.onthelatch.web.words.ClockTimes;

/** Reads the notice that revokes a leave. A time alone is one of today; an empty one is now. */
final class ReadNotice {
    private final FilledForm form;
    private final ZoneId zone;
    private final Instant now;
    private final List<FormError> errors = new ArrayList<>();

    ReadNotice(FilledForm form, ZoneId zone, Instant now) {
        this.form = form;
        this.zone = zone;
        this.now = now;
    }

    List<FormError> errors() {
        return errors;
    }

    Notice of(Leave leave) {
        return new Notice(
                leave.person(),
                leave.id(),
                basedOn(),
                text("reason"),
                text("notice"),
                text("servedOn"),
                text("how"),
                servedAt(),
                text("ministryTold"));
    }

    private String text(String name) {
        String text = form.text(name);
        if (text.length() > ReadLeave.LONGEST_TEXT) {
            errors.add(new FormError(name, say("leaveform.wrong.tooLong", ReadLeave.LONGEST_TEXT, text.length())));
        }
        return text;
    }

    private int basedOn() {
        String text = form.text("basedOn");
        if (text.matches("\\d{1,9}")) {
            return Integer.parseInt(text);
        }
        errors.add(new FormError("reason", say("leave.revoke.wrong.version")));
        return 0;
    }

    private Instant servedAt() {
        String text = form.text("servedAt");
        try {
            if (text.isEmpty()) {
                return now;
            }
            return text.contains("T")
                    ? Instant.parse(text)
                    : LocalDate.ofInstant(now, zone)
                            .atTime(ClockTimes.read(text))
                            .atZone(zone)
                            .toInstant();
        } catch (DateTimeException e) {
            errors.add(new FormError("servedAt", say("leave.revoke.wrong.servedAt")));
            return now;
        }
    }
}
