package org.onthelatch.web.request;

import static org.onthelatch.web.words.Say.say;

import io.vertx.core.MultiMap;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.onthelatch.person.PersonId;
import org.onthelatch.review.Request;
import org.onthelatch.review.RequestId;
import org.onthelatch.review.RequestStep;
import org.onthelatch.review.RequestStep.Decision;
import org.onthelatch.review.RequestStep.From;
import org.onthelatch.review.WorkOnRequest.Asking;
import org.onthelatch.review.WorkOnRequest.Move;
import org.onthelatch.staff.Role;
import org.onthelatch.staff.StaffId;
import org.onthelatch.staff.StaffMember;
import org.onthelatch.web.assess.FilledForm;
import org.onthelatch.web.assess.FormError;
import org.onthelatch.web.http.Ask;
import org.onthelatch.web.http.Declined;
import org.onthelatch.web.http.JsonBody;
import org.onthelatch.web.http.JsonFields;
import org.onthelatch.web.http.SignedIn;
import org.onthelatch.web.sources.Directory;
import org.onthelatch.web.sources.Sources;
import org.onthelatch.web.words.ClockTimes;
import org.onthelatch.web.words.Moments;

/** Reads what somebody asked for, or what became of it. */
final class ReadRequest {
    private static final List<String> FIELDS =
            List.of("from", "words", "askedAt", "decides", "step", "decision", "reason", "toldAt");

    /** A time of day, with or without a day before it. */
    private static final Pattern DAY_AND_TIME =
            Pattern.compile("(?:(.+?),?\\s+)?(\\d{1,2}(?:[:.]\\d{2})?\\s*(?:am|pm)?)");

    private final FilledForm form;
    private final ZoneId zone;
    private final Instant now;
    private final List<FormError> errors = new ArrayList<>();

    ReadRequest(FilledForm form, ZoneId zone, Instant now) {
        this.form = form;
        this.zone = zone;
        this.now = now;
    }

    List<FormError> errors() {
        return errors;
    }

    /** What a program sends, as if it came from the form. */
    static FilledForm body(Ask ask) {
        JsonFields body = JsonFields.of(JsonBody.of(ask));
        MultiMap values = MultiMap.caseInsensitiveMultiMap();
        FIELDS.forEach(name -> values.set(name, body.text(name)));
        body.only(java.util.Set.copyOf(FIELDS));
        Declined.refuse(body.faults());
        return new FilledForm(values);
    }

    /** Those who may decide. */
    static List<StaffMember> deciders(Directory directory) {
        return directory.staff().values().stream()
                .filter(member -> member.role() == Role.RESPONSIBLE_CLINICIAN || member.role() == Role.NURSE)
                .sorted(java.util.Comparator.comparing((StaffMember member) -> member.role() == Role.NURSE)
                        .thenComparing(member -> member.id().value()))
                .toList();
    }

    /** @throws Declined if she has no such request */
    static Request known(Sources sources, PersonId person, String id) {
        return sources.reviews().requests().stream()
                .filter(request ->
                        request.person().equals(person) && request.id().value().equals(id))
                .findFirst()
                .orElseThrow(() -> Declined.notFound(say("requests.noSuch")));
    }

    Optional<Asking> asking(PersonId person, Directory directory, SignedIn by) {
        From from = form.text("from").isEmpty()
                ? From.HERSELF
                : oneOf("from", From.heard().toArray(From[]::new), say("requests.wrong.from"))
                        .orElse(From.HERSELF);
        Instant askedAt = moment("askedAt");
        Optional<StaffId> decides = deciders(directory).stream()
                .map(StaffMember::id)
                .filter(id -> id.value().equals(form.text("decides")))
                .findFirst();
        return errors.isEmpty()
                ? Optional.of(new Asking(person, from, form.text("words"), askedAt, decides, by.actor()))
                : Optional.empty();
    }

    Optional<Move> move(RequestId request, int basedOn, SignedIn by) {
        RequestStep step = switch (form.text("step")) {
            case "TOLD" -> new RequestStep.Told(by.staff(), form.text("words"));
            case "WITHDRAWN" -> new RequestStep.Withdrawn(by.staff(), form.text("words"));
            case "ANSWERED" ->
                new RequestStep.Answered(
                        by.staff(),
                        oneOf("decision", Decision.values(), say("requests.wrong.decision"))
                                .orElse(Decision.NOT_NOW),
                        form.text("reason"),
                        moment("toldAt"));
            default -> {
                errors.add(new FormError("step", say("requests.wrong.step")));
                yield new RequestStep.Told(by.staff(), "");
            }
        };
        return errors.isEmpty() ? Optional.of(new Move(request, basedOn, step, by.actor())) : Optional.empty();
    }

    private <E extends Enum<E>> Optional<E> oneOf(String field, E[] values, String error) {
        Optional<E> chosen = Stream.of(values)
                .filter(value -> value.name().equals(form.text(field)))
                .findFirst();
        if (chosen.isEmpty()) {
            errors.add(new FormError(field, error));
        }
        return chosen;
    }

    /** Now, if nothing is given. */
    private Instant moment(String field) {
        String text = form.text(field);
        if (text.isBlank()) {
            return now;
        }
        try {
            return read(text);
        } catch (IllegalArgumentException | DateTimeException e) {
            errors.add(new FormError(field, say("requests.wrong.time")));
            return now;
        }
    }

    private Instant read(String text) {
        if (text.contains("T")) {
            return Instant.parse(text);
        }
        Matcher parts = DAY_AND_TIME.matcher(text);
        if (!parts.matches()) {
            return new Moments(zone).start(text);
        }
        String day = Optional.ofNullable(parts.group(1)).orElse("");
        LocalDate date = day.isEmpty() ? LocalDate.ofInstant(now, zone) : Moments.day(day);
        return date.atTime(ClockTimes.read(parts.group(2))).atZone(zone).toInstant();
    }
}
