package org.onthelatch.web.my;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.onthelatch.accesslist.AccessFacts;
import org.onthelatch.egress.EgressRecords;
import org.onthelatch.egress.EgressRecords.Query;
import org.onthelatch.person.PersonId;
import org.onthelatch.ward.Door;
import org.onthelatch.web.egress.ShownEvents;
import org.onthelatch.web.http.Answer;
import org.onthelatch.web.http.Ask;
import org.onthelatch.web.http.Handling;
import org.onthelatch.web.http.Parameters;
import org.onthelatch.web.person.PersonRecord;
import org.onthelatch.web.person.ReadPerson;

/** Her comings and goings, and each door that did not open, with a reason, a name and what happens next (D61, D62, D104). */
public record MyComings(MyDesk desk) {
    private static final Duration SHOWN = Duration.ofDays(7);
    private static final int MOST = 200;

    public Handling show() {
        return desk.reading(Place.COMINGS, this::page);
    }

    private Answer page(Ask ask) {
        new Parameters(ask).check();
        PersonId her = desk.her(ask);
        AccessFacts facts = desk.sources().facts().get();
        ComingWords words =
                new ComingWords(desk.sources(), desk.text(), desk.pages().dates(), facts, ask.at());
        List<Releases.Release> all = new ArrayList<>();
        List<EgressRecords.Entry> found = desk.sources().egress().find(query(her, ask.at()));
        ShownEvents shown = new ShownEvents(facts.register());
        found.stream()
                .filter(shown::isShown)
                .map(EgressRecords.Entry::event)
                .forEach(event -> all.add(new Releases.Release(event.event().at(), words.told(event, her))));
        PersonRecord record = new ReadPerson(desk.sources(), ask.at()).of(her);
        List<Door> doors = record.doors().stream().map(one -> one.hold().door()).toList();
        all.addAll(new Releases(desk.sources(), desk.text(), desk.pages().dates(), ask.at())
                .of(her, doors, ask.at().minus(SHOWN)));
        List<Told> told = all.stream()
                .sorted(Comparator.comparing(Releases.Release::at).reversed())
                .map(Releases.Release::told)
                .toList();
        List<String> notes = new ArrayList<>(
                new DoorsNow(desk.sources(), desk.text(), desk.pages().dates(), record).notes());
        if (found.size() == MOST) {
            notes.add(desk.text().say("more.comings"));
        }
        return desk.page(200, desk.view(Place.COMINGS, notes, told, ask), MyForm.NONE, ask);
    }

    private static Query query(PersonId her, Instant now) {
        return new Query(
                now.minus(SHOWN),
                now.plusSeconds(1),
                Optional.empty(),
                Optional.of(her),
                Query.Outcome.ALL,
                Optional.empty(),
                MOST);
    }
}
