package org.onthelatch.web.doors;

import io.vertx.core.Future;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.onthelatch.audit.AuditEntry;
import org.onthelatch.commissioning.DoorTest;
import org.onthelatch.ward.Door;
import org.onthelatch.web.http.Answer;
import org.onthelatch.web.http.Ask;
import org.onthelatch.web.http.Declined;
import org.onthelatch.web.http.Fault;
import org.onthelatch.web.http.JsonBody;
import org.onthelatch.web.http.JsonFields;
import org.onthelatch.web.http.Problem;
import org.onthelatch.web.http.Readers;
import org.onthelatch.web.http.Writing;
import org.onthelatch.web.release.RestorePage;
import org.onthelatch.web.words.NhsDates;

/** Keeps what somebody found when she tried a door (D71, D86). It changes nothing at the door. */
public record RecordTest(DoorPage page, Readers readers, Writing writing) {

    public Future<Answer> form(Ask ask) {
        Door door = door(ask);
        ReadTest read = new ReadTest(name -> TestForm.text(ask, name), dates().day(ask.at()));
        Optional<DoorTest> test = read.read(door, ask);
        if (test.isEmpty()) {
            return readers.read(() -> page.wrongTest(TestForm.filled(door, ask, read.faults()), ask));
        }
        return keep(test.get(), ask).map(kept -> Answer.seeOther("/doors/%s#tests".formatted(door.id())));
    }

    public Future<Answer> json(Ask ask) {
        Door door = door(ask);
        JsonFields fields = JsonFields.of(JsonBody.of(ask));
        fields.only(Set.copyOf(TestForm.FIELDS));
        ReadTest read = new ReadTest(fields::text, dates().day(ask.at()));
        Optional<DoorTest> test = read.read(door, ask);
        List<Fault> faults = fields.faults().isEmpty() ? read.faults() : fields.faults();
        if (test.isEmpty() || !faults.isEmpty()) {
            throw new Declined(Problem.unsaved(422, "REFUSED", faults));
        }
        return keep(test.get(), ask).map(kept -> Answer.json(201, DoorsJson.test(test.get())));
    }

    private Future<Boolean> keep(DoorTest test, Ask ask) {
        String reason = "%s: %s %s".formatted(test.kind().words(), test.passed() ? "passed" : "failed", test.found());
        AuditEntry audit =
                new AuditEntry(ask.by().actor(), "record door test", test.door().value(), ask.at(), reason.strip());
        return writing.write(() -> {
            page.sources().care().keep(test, audit);
            return true;
        });
    }

    private Door door(Ask ask) {
        return page.sources().facts().get().register().door(RestorePage.known(page.sources(), ask.part("door")));
    }

    private NhsDates dates() {
        return page.pages().dates();
    }
}
