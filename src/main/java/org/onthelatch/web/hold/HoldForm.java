package org.onthelatch.web.hold;

import static org.onthelatch.web.words.Say.say;

import java.security.SecureRandom;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import org.onthelatch.legalstatus.AuthorityId;
import org.onthelatch.legalstatus.HoldRequest;
import org.onthelatch.legalstatus.HoldingPower;
import org.onthelatch.person.PersonId;
import org.onthelatch.web.http.Ask;
import org.onthelatch.web.words.ClockTimes;
import org.onthelatch.web.words.NhsDates;

/** The form that starts a hold, as filled in or as offered. Nothing that was typed is lost. */
public record HoldForm(Map<String, String> values, Instant asked) {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz0123456789";

    /** A time of day that would lie this far ahead was meant of the evening before. */
    private static final Duration EVENING_BEFORE = Duration.ofHours(12);

    public HoldForm {
        values = Map.copyOf(values);
    }

    static HoldForm offering(HoldingPower power, NhsDates dates, Instant now) {
        return new HoldForm(
                Map.of("reference", say("hold.reference.form", power.form()), "startedAt", dates.time(now)), now);
    }

    static HoldForm filled(Ask ask) {
        return new HoldForm(
                Map.of(
                        "basedOn", ask.field("basedOn"),
                        "reason", ask.field("reason"),
                        "herWords", ask.field("herWords"),
                        "reference", ask.field("reference"),
                        "startedAt", ask.field("startedAt"),
                        "entitled", ask.field("entitled"),
                        "inPatientHere", ask.field("inPatientHere"),
                        "endReason", ask.field("endReason")),
                ask.at());
    }

    public String text(String name) {
        return values.getOrDefault(name, "");
    }

    public boolean isTicked(String name) {
        return text(name).equals("yes");
    }

    HoldRequest request(PersonId person, HoldingPower power, Instant startedAt, Ask ask) {
        return new HoldRequest(
                newId(),
                person,
                power,
                startedAt,
                text("reason"),
                text("herWords"),
                text("reference"),
                isTicked("entitled"),
                isTicked("inPatientHere"),
                ask.by().actor());
    }

    /**
     * The instant that a time of day on the paper means: the last one, today or the evening before.
     *
     * @param notBefore when her present status began, which may be seconds into the minute that was written down
     */
    Optional<Instant> startedAt(NhsDates dates, Instant notBefore) {
        if (text("startedAt").isEmpty()) {
            return Optional.of(asked);
        }
        try {
            LocalTime time = ClockTimes.read(text("startedAt"));
            ZonedDateTime today =
                    asked.atZone(dates.zone()).toLocalDate().atTime(time).atZone(dates.zone());
            boolean before = Duration.between(asked, today.toInstant()).compareTo(EVENING_BEFORE) > 0;
            Instant started = before ? today.minusDays(1).toInstant() : today.toInstant();
            boolean sameMinute = started.equals(notBefore.truncatedTo(ChronoUnit.MINUTES));
            return Optional.of(sameMinute && !notBefore.isAfter(asked) ? notBefore : started);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** An opaque id that says nothing about her. */
    public static AuthorityId newId() {
        StringBuilder id = new StringBuilder(12);
        for (int i = 0; i < 12; i++) {
            id.append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
        }
        return new AuthorityId(id.toString());
    }
}
