package org.onthelatch.web.care;

import static org.onthelatch.web.words.Say.say;

import io.vertx.core.MultiMap;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.onthelatch.person.PersonId;
import org.onthelatch.review.Occasion;
import org.onthelatch.review.Participation;
import org.onthelatch.review.RecordCare.Happened;
import org.onthelatch.review.RecordCare.Team;
import org.onthelatch.review.RecordParticipation.Note;
import org.onthelatch.staff.Role;
import org.onthelatch.staff.StaffId;
import org.onthelatch.staff.StaffMember;
import org.onthelatch.web.assess.FilledForm;
import org.onthelatch.web.assess.FormError;
import org.onthelatch.web.http.Ask;
import org.onthelatch.web.http.JsonBody;
import org.onthelatch.web.http.JsonFields;
import org.onthelatch.web.http.SignedIn;
import org.onthelatch.web.sources.Directory;
import org.onthelatch.web.words.Moments;

/** Reads who answers for a person's care, or what happened. */
final class ReadCare {
    static final List<String> TEAM = List.of("namedNurse", "wardRounds", "treatmentReviews");
    static final List<String> PART = List.of("part", "partAt", "how", "partWords", "whose");
    static final List<String> HAPPENED = List.of("kind", "words", "happenedAt");

    private final FilledForm form;
    private final Directory directory;
    private final ZoneId zone;
    private final Instant now;
    private final List<FormError> errors = new ArrayList<>();

    ReadCare(FilledForm form, Directory directory, ZoneId zone, Instant now) {
        this.form = form;
        this.directory = directory;
        this.zone = zone;
        this.now = now;
    }

    List<FormError> errors() {
        return errors;
    }

    /** What a program sends, as if it came from the form; days are separated by commas in both. */
    static FilledForm body(Ask ask, List<String> fields, java.util.function.Consumer<JsonFields> check) {
        JsonFields body = JsonFields.of(JsonBody.of(ask));
        MultiMap values = MultiMap.caseInsensitiveMultiMap();
        fields.forEach(name -> values.set(name, body.text(name)));
        body.only(Set.copyOf(fields));
        check.accept(body);
        return new FilledForm(values);
    }

    static List<StaffMember> inRole(Directory directory, Role role) {
        return directory.staff().values().stream()
                .filter(member -> member.role() == role)
                .sorted(java.util.Comparator.comparing(member -> member.id().value()))
                .toList();
    }

    Team team(PersonId person, int basedOn, SignedIn by) {
        return new Team(
                person,
                basedOn,
                member("namedNurse", Role.NURSE),
                days("wardRounds"),
                days("treatmentReviews"),
                by.actor());
    }

    Happened happened(PersonId person, SignedIn by) {
        Occasion.Kind kind = Stream.of(Occasion.Kind.values())
                .filter(known -> known.name().equals(form.text("kind")))
                .findFirst()
                .orElseGet(() -> {
                    errors.add(new FormError("kind", say("care.occasion.choose")));
                    return Occasion.Kind.OTHER;
                });
        return new Happened(person, kind, moment("happenedAt"), form.text("words"), by.actor());
    }

    Note part(PersonId person, SignedIn by) {
        Participation.Kind kind = Stream.of(Participation.Kind.values())
                .filter(known -> known.name().equals(form.text("part")))
                .findFirst()
                .orElseGet(() -> {
                    errors.add(new FormError("part", say("care.part.which.choose")));
                    return Participation.Kind.INVITED;
                });
        Participation.Whose whose = Stream.of(Participation.Whose.values())
                .filter(known -> known.name().equals(form.text("whose")))
                .findFirst()
                .orElse(Participation.Whose.STAFF);
        return new Note(person, kind, moment("partAt"), form.text("how"), form.text("partWords"), whose, by.actor());
    }

    /** One, or none if nobody is chosen. */
    private List<StaffId> member(String field, Role role) {
        String text = form.text(field);
        List<StaffId> found = inRole(directory, role).stream()
                .map(StaffMember::id)
                .filter(id -> id.value().equals(text))
                .toList();
        if (!text.isEmpty() && found.isEmpty()) {
            errors.add(new FormError(field, say("care.team.role", role.words().toLowerCase(java.util.Locale.UK))));
        }
        return found;
    }

    private List<LocalDate> days(String field) {
        List<LocalDate> days = new ArrayList<>();
        for (String text : form.text(field).split("[,;\\n]")) {
            if (!text.isBlank()) {
                try {
                    days.add(Moments.day(text.strip()));
                } catch (DateTimeException e) {
                    errors.add(new FormError(field, say("care.team.days")));
                }
            }
        }
        return days;
    }

    private Instant moment(String field) {
        String text = form.text(field);
        if (text.isBlank()) {
            return now;
        }
        try {
            return new Moments(zone).start(text);
        } catch (IllegalArgumentException | DateTimeException e) {
            errors.add(new FormError(field, say("care.moment", Moments.EXPECTED)));
            return now;
        }
    }
}
