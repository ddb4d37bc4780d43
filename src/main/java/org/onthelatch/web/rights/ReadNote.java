package org.onthelatch.web.rights;

import static org.onthelatch.web.words.Say.say;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.onthelatch.person.PersonId;
import org.onthelatch.rights.RightsNote;
import org.onthelatch.rights.RightsRefusal;
import org.onthelatch.staff.StaffId;
import org.onthelatch.web.http.Ask;
import org.onthelatch.web.words.Moments;

/** Reads a note about a person's rights from named texts. */
public final class ReadNote {
    private final Function<String, String> texts;
    private final Moments moments;
    private final PersonId person;
    private final Ask ask;
    private final List<RightsRefusal> wrong = new ArrayList<>();

    public ReadNote(Function<String, String> texts, Moments moments, PersonId person, Ask ask) {
        this.texts = texts;
        this.moments = moments;
        this.person = person;
        this.ask = ask;
    }

    public List<RightsRefusal> wrong() {
        return List.copyOf(wrong);
    }

    /**
     * The note, or none after what is wrong was noted.
     *
     * @param what {@code told}, {@code advocate}, {@code reading}, {@code plan} or {@code carer}
     * @param kind of which rights she has to be told as she stands
     */
    public Optional<RightsNote> read(String what, RightsNote.Kind kind) {
        RightsNote note = switch (what) {
            case "told" -> information(kind);
            case "advocate" -> offer();
            case "plan" -> plan();
            case "reading" -> reading();
            default -> carer();
        };
        return wrong.isEmpty() ? Optional.of(note) : Optional.empty();
    }

    private RightsNote information(RightsNote.Kind kind) {
        RightsNote.Understood understood =
                oneOf("understood", RightsNote.Understood.values(), say("rights.understood.choose"));
        return new RightsNote.Information(
                person,
                ask.at(),
                ask.by().staff(),
                kind,
                texts.apply("format").strip(),
                texts.apply("language").strip(),
                understood,
                day(texts.apply("repeatDue")),
                texts.apply("words").strip());
    }

    private RightsNote offer() {
        RightsNote.Answer answer = oneOf("answer", RightsNote.Answer.values(), say("rights.answer.choose"));
        return new RightsNote.AdvocacyOffer(
                person, ask.at(), ask.by().staff(), answer, texts.apply("words").strip());
    }

    private RightsNote reading() {
        if (!texts.apply("given").matches("yes|no")) {
            wrong.add(new RightsRefusal("given", say("rights.reading.given.choose")));
        }
        return new RightsNote.AdvocateConsent(
                person,
                ask.at(),
                ask.by().staff(),
                advocate(texts.apply("advocate").strip()),
                texts.apply("given").equals("yes"),
                texts.apply("words").strip());
    }

    private StaffId advocate(String text) {
        try {
            return new StaffId(text);
        } catch (IllegalArgumentException e) {
            wrong.add(new RightsRefusal("advocate", say("rights.reading.user.wrong")));
            return ask.by().staff();
        }
    }

    private RightsNote plan() {
        RightsNote.PlanForm form = oneOf("form", RightsNote.PlanForm.values(), say("rights.form.choose"));
        String version = texts.apply("version").strip();
        boolean isNumber = version.matches("\\d{1,6}");
        if (!isNumber) {
            wrong.add(new RightsRefusal("version", say("rights.form.version")));
        }
        return new RightsNote.PlanGiven(
                person,
                ask.at(),
                ask.by().staff(),
                form,
                isNumber ? Integer.parseInt(version) : 0,
                texts.apply("words").strip());
    }

    private RightsNote carer() {
        if (!texts.apply("given").matches("yes|no")) {
            wrong.add(new RightsRefusal("given", say("rights.carer.given.choose")));
        }
        boolean given = texts.apply("given").equals("yes");
        RightsNote.Basis basis = given
                ? oneOf("basis", RightsNote.Basis.values(), say("rights.basis.choose"))
                : RightsNote.Basis.HER_CONSENT;
        return new RightsNote.CarerConsent(
                person,
                ask.at(),
                ask.by().staff(),
                texts.apply("carer").strip(),
                given,
                given ? texts.apply("mayBeTold").strip() : "",
                basis,
                texts.apply("reason").strip());
    }

    private <E extends Enum<E>> E oneOf(String field, E[] all, String sentence) {
        Optional<E> chosen = Stream.of(all)
                .filter(one -> one.name().equals(texts.apply(field)))
                .findFirst();
        if (chosen.isEmpty()) {
            wrong.add(new RightsRefusal(field, sentence));
        }
        return chosen.orElse(all[0]);
    }

    /** What cannot be read is left for the rule that refuses it. */
    private Instant day(String text) {
        try {
            return moments.end(text.strip());
        } catch (DateTimeException e) {
            return Instant.MIN;
        }
    }
}
