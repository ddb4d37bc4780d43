package org.onthelatch.web.admit;

import static org.onthelatch.web.words.Say.say;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.onthelatch.assessment.AdmissionRequest;
import org.onthelatch.assessment.AssessmentId;
import org.onthelatch.audit.AuditEntry.Actor;
import org.onthelatch.legalstatus.AuthorityId;
import org.onthelatch.legalstatus.StatusCode;
import org.onthelatch.person.DoorNeeds;
import org.onthelatch.web.assess.FilledForm;
import org.onthelatch.web.assess.FormError;
import org.onthelatch.web.assess.NewId;

/** Reads an admission field by field; what cannot be read is named. */
final class ReadAdmission {
    static final List<String> FIELDS =
            List.of("name", "age", "nhsNumber", "room", "roomName", "sharedRoom", "status", "reference", "until");
    private static final int LONGEST_REFERENCE = 400;

    private final FilledForm form;
    private final Rooms rooms;
    private final List<FormError> errors = new ArrayList<>();

    ReadAdmission(FilledForm form, Rooms rooms) {
        this.form = form;
        this.rooms = rooms;
    }

    List<FormError> errors() {
        return errors;
    }

    /** None if something cannot be read. */
    Optional<AdmissionRequest> request(Actor.Staff by) {
        Optional<Rooms.Room> room = rooms.find(form.text("room"));
        if (room.isEmpty()) {
            errors.add(new FormError("room", say("admit.wrong.room")));
        }
        int age = age();
        Optional<StatusCode> status = status();
        String until = form.text("until");
        if (!until.isEmpty() && !until.equals("OPEN") && !until.equals("REGISTERED")) {
            errors.add(new FormError("until", say("admit.wrong.until")));
        }
        if (form.text("reference").length() > LONGEST_REFERENCE) {
            errors.add(new FormError("reference", say("admit.wrong.tooLong", LONGEST_REFERENCE)));
        }
        if (!errors.isEmpty()) {
            return Optional.empty();
        }
        Rooms.Room hers = room.orElseThrow();
        return Optional.of(new AdmissionRequest(
                new AdmissionRequest.Ids(
                        new AuthorityId(NewId.next()), new AssessmentId(NewId.next()), new AssessmentId(NewId.next())),
                form.text("name"),
                age,
                form.text("nhsNumber").replace(" ", ""),
                hers.ward().id(),
                hers.zone().code(),
                form.text("roomName").isEmpty() ? hers.zone().name() : form.text("roomName"),
                form.text("sharedRoom").equals("yes"),
                DoorNeeds.ORDINARY,
                status,
                form.text("reference"),
                until.equals("REGISTERED"),
                by));
    }

    private int age() {
        if (form.text("age").matches("[0-9]{1,3}")) {
            return Integer.parseInt(form.text("age"));
        }
        errors.add(new FormError("age", say("admit.wrong.age")));
        return 0;
    }

    private Optional<StatusCode> status() {
        String text = form.text("status");
        if (text.isEmpty() || text.equals("NOT_KNOWN")) {
            return Optional.empty();
        }
        try {
            return Optional.of(new StatusCode(text));
        } catch (IllegalArgumentException e) {
            errors.add(new FormError("status", say("admit.wrong.status")));
            return Optional.empty();
        }
    }
}
