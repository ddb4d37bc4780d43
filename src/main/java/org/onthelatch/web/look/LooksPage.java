package org.onthelatch.web.look;

import static org.onthelatch.web.words.Say.say;

import io.vertx.core.Future;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.onthelatch.accesslist.ResidentAccess;
import org.onthelatch.audit.RecordReads;
import org.onthelatch.person.PersonId;
import org.onthelatch.staff.StaffId;
import org.onthelatch.web.http.Answer;
import org.onthelatch.web.http.Ask;
import org.onthelatch.web.http.Parameters;
import org.onthelatch.web.http.Readers;
import org.onthelatch.web.http.Writing;
import org.onthelatch.web.page.Frame;
import org.onthelatch.web.page.Pages;
import org.onthelatch.web.page.Section;
import org.onthelatch.web.person.ReadPerson;
import org.onthelatch.web.sources.Directory;
import org.onthelatch.web.sources.Sources;
import org.onthelatch.web.words.Moments;

/** Who looked at a person's record, for staff who tell her and for whoever asks (D53, D62). Looking here is a look, too. */
public record LooksPage(Sources sources, RecordReads reads, Pages pages, Readers readers, Writing writing) {
    private static final Duration USUAL = Duration.ofDays(30);

    /** What is asked for: one person's, within a time, perhaps of one member of staff. */
    private record Question(PersonId person, Instant from, Instant until, Optional<StaffId> staff) {}

    public Future<Answer> show(Ask ask) {
        Question question = question(ask);
        return writing.seen(ask.by(), question.person(), "who looked", ask.at())
                .compose(kept -> readers.read(() -> page(question, ask)));
    }

    public Future<Answer> json(Ask ask) {
        Question question = question(ask);
        return writing.seen(ask.by(), question.person(), "who looked", ask.at())
                .compose(kept -> readers.read(() -> Answer.json(200, json(question, find(question)))));
    }

    private Question question(Ask ask) {
        Parameters parameters = new Parameters(ask);
        Moments moments = new Moments(sources.policy().zone());
        Optional<Instant> from = parameters.optional("from", Moments.EXPECTED, moments::start);
        Optional<Instant> to = parameters.optional("to", Moments.EXPECTED, moments::end);
        Optional<StaffId> staff = parameters.optional("staff", "a member of staff, such as l.pryce", StaffId::new);
        Instant until = to.orElse(ask.at().plusSeconds(1));
        Instant start = from.orElse(until.minus(USUAL));
        if (!start.isBefore(until)) {
            parameters.wrong("from", "a time before the end of \"to\"");
        }
        parameters.check();
        return new Question(ReadPerson.known(sources, ask.part("person")), start, until, staff);
    }

    private FindLooks.Found find(Question question) {
        return new FindLooks(sources, reads).of(question.person(), question.from(), question.until(), question.staff());
    }

    private Answer page(Question question, Ask ask) {
        FindLooks.Found found = find(question);
        Map<String, String> staff = new TreeMap<>();
        Directory directory = sources.directory().get();
        directory.staff().values().forEach(member -> staff.put(member.id().value(), member.name()));
        found.lines().forEach(line -> staff.put(line.staff().value(), line.name()));
        LooksView view = new LooksView(
                sources.facts()
                        .get()
                        .resident(question.person())
                        .map(ResidentAccess::resident)
                        .orElseThrow(),
                found.lines(),
                staff,
                question.staff().map(StaffId::value).orElse(""),
                new Parameters(ask).text("from"),
                new Parameters(ask).text("to"),
                found.isCut());
        Frame frame = pages.frame(say("look.title.short", view.resident().name()), Section.BOARD, ask);
        return pages.page("looks", frame, view);
    }

    private static JsonObject json(Question question, FindLooks.Found found) {
        JsonArray looks = new JsonArray();
        found.lines()
                .forEach(line -> looks.add(new JsonObject()
                        .put("staff", line.staff().value())
                        .put("name", line.name())
                        .put("role", line.role().name())
                        .put("part", line.part())
                        .put("at", line.at().toString())));
        return new JsonObject()
                .put("person", question.person().value())
                .put("from", question.from().toString())
                .put("until", question.until().toString())
                .put("more", found.isCut())
                .put("looks", looks);
    }
}
