package org.onthelatch.web.fob;

import static org.onthelatch.web.words.Say.say;

import io.vertx.core.Future;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.onthelatch.fob.FobCount;
import org.onthelatch.fob.FobLedger;
import org.onthelatch.fob.FobToken;
import org.onthelatch.staff.Permission;
import org.onthelatch.web.assess.FormError;
import org.onthelatch.web.http.Answer;
import org.onthelatch.web.http.Ask;
import org.onthelatch.web.http.Declined;
import org.onthelatch.web.http.Fault;
import org.onthelatch.web.http.JsonBody;
import org.onthelatch.web.http.JsonFields;
import org.onthelatch.web.http.Parameters;
import org.onthelatch.web.http.Readers;
import org.onthelatch.web.http.Writing;
import org.onthelatch.web.page.Frame;
import org.onthelatch.web.page.Pages;
import org.onthelatch.web.page.Section;
import org.onthelatch.web.sources.Sources;

/** The count of the fobs in the cupboard at a handover, in two minutes: tick, or tap one after the other (D99). */
public record CountFobs(Sources sources, Pages pages, Readers readers, Writing writing) {
    private static final int MOST = 2_000;

    public Answer show(Ask ask) {
        new Parameters(ask).check();
        return page(200, Map.of(), List.of(), ask);
    }

    public Future<Answer> countForm(Ask ask) {
        List<FormError> errors = new ArrayList<>();
        Set<FobToken> there = new HashSet<>();
        read(ask.form().getAll("there"), there, errors);
        read(List.of(ask.field("scanned").split("[\\s,;]+")), there, errors);
        String words = ask.field("words");
        if (words.length() > FobCount.LONGEST_WORDS) {
            errors.add(new FormError("words", say("fob.count.words.long", FobCount.LONGEST_WORDS)));
        }
        if (!errors.isEmpty()) {
            Map<String, String> values = Map.of("scanned", ask.field("scanned"), "words", words);
            return readers.read(() -> page(422, values, errors, ask));
        }
        return writing.write(() -> sources.fobs().count(there, ask.by().actor(), ask.at(), words))
                .map(counted -> Answer.seeOther("/fob-count"));
    }

    private static void read(Collection<String> texts, Set<FobToken> there, List<FormError> errors) {
        for (String text : texts) {
            try {
                if (!text.isBlank()) {
                    there.add(ReadFobs.token(text));
                }
            } catch (IllegalArgumentException e) {
                errors.add(new FormError("scanned", say("fob.count.scanned.wrong", text)));
            }
        }
    }

    public Future<Answer> countJson(Ask ask) {
        JsonFields fields = JsonFields.of(JsonBody.of(ask));
        fields.only(Set.of("there", "words"));
        List<FobToken> there = fields.each("there", say("fob.takes.fob"), ReadFobs::token);
        String words = fields.text("words");
        List<Fault> faults = new ArrayList<>(fields.faults());
        if (there.size() > MOST || words.length() > FobCount.LONGEST_WORDS) {
            faults.add(new Fault(
                    there.size() > MOST ? "there" : "words",
                    say("fob.takes.most", MOST, FobCount.LONGEST_WORDS),
                    there.size() > MOST ? there.size() + " fobs" : words.length() + " characters"));
        }
        Declined.refuse(faults);
        return writing.write(
                        () -> sources.fobs().count(Set.copyOf(there), ask.by().actor(), ask.at(), words))
                .compose(counted -> readers.read(() -> Answer.json(201, json(counted, ask))));
    }

    public Answer listJson(Ask ask) {
        new Parameters(ask).check();
        JsonArray counts = new JsonArray();
        sources.fobs().counts().forEach(count -> counts.add(json(count, ask)));
        return Answer.json(
                200, new JsonObject().put("asAt", ask.at().toString()).put("counts", counts));
    }

    private JsonObject json(FobCount count, Ask ask) {
        FobLedger ledger = ledger();
        return new JsonObject()
                .put("at", count.at().toString())
                .put("by", count.by().value())
                .put("there", count.there().size())
                .put("missing", tokens(count.missing()))
                .put("stillMissing", tokens(count.stillMissing(ledger, ask.at())))
                .put("unexpected", tokens(count.unexpected(ledger, ask.at())))
                .put("words", count.words());
    }

    private static JsonArray tokens(Collection<FobToken> fobs) {
        return new JsonArray(fobs.stream().map(FobToken::value).sorted().toList());
    }

    private FobLedger ledger() {
        return new FobLedger(sources.facts().get().fobs(), sources.fobs().stock());
    }

    private Answer page(int status, Map<String, String> values, List<FormError> errors, Ask ask) {
        FobLedger ledger = ledger();
        Optional<FobCount> last = sources.fobs().counts().stream().reduce((earlier, later) -> later);
        Map<String, Object> all = new HashMap<>();
        all.put("spare", ledger.spare(ask.at()));
        all.put("last", last.stream().toList());
        all.put(
                "missing",
                last.map(count -> count.stillMissing(ledger, ask.at())).orElse(List.of()));
        all.put(
                "unexpected",
                last.map(count -> count.unexpected(ledger, ask.at())).orElse(List.of()));
        all.put("mayTend", ask.by().may(Permission.TEND_FOBS));
        all.put("values", values);
        all.put("errors", errors);
        all.put("words", new FobWords(pages.dates(), sources.directory().get(), ask.at()));
        all.put("read", new ReadFobs(sources, ask.at()));
        String title = say("fob.count.title.short");
        Frame frame = pages.frame(errors.isEmpty() ? title : say("page.error", title), Section.FOBS, ask);
        return pages.page(status, "fobcount", frame, all).with("Referrer-Policy", "same-origin");
    }
}
