package org.onthelatch.web.incident;

import static org.onthelatch.web.words.Say.say;

import java.util.ArrayList;
import java.util.List;
import org.onthelatch.egress.DecisionContext;
import org.onthelatch.egress.KeptEvent;
import org.onthelatch.incident.Finding;
import org.onthelatch.incident.Incident;
import org.onthelatch.web.sources.Sources;
import org.onthelatch.web.words.Why;

/** The facts of an incident, as they were frozen when it happened (D51). */
public final class IncidentFacts {
    private IncidentFacts() {}

    /** One fact. */
    public record Fact(String label, String value) {}

    static List<Fact> of(Incident incident, IncidentWords words, Sources sources) {
        List<Fact> facts = new ArrayList<>();
        Finding finding = incident.finding();
        Why why = Why.of(finding);
        facts.add(new Fact(say("incident.fact.why"), why.why()));
        facts.add(new Fact(say("incident.fact.decided"), why.who()));
        facts.add(new Fact(say("incident.fact.happened"), words.dates().dateTimeWithSeconds(finding.happenedAt())));
        facts.add(new Fact(say("incident.fact.known"), words.dates().dateTimeWithSeconds(incident.openedAt())));
        facts.add(new Fact(say("incident.fact.where"), words.where(finding)));
        if (finding instanceof Finding.AtDoor door) {
            atDoor(facts, door.event(), words, sources);
        }
        return facts;
    }

    private static void atDoor(List<Fact> facts, KeptEvent event, IncidentWords words, Sources sources) {
        String said = event.event().cause();
        facts.add(new Fact(say("incident.fact.did"), words.events().outcome(event)));
        facts.add(new Fact(say("incident.fact.cause"), said.isEmpty() ? say("incident.fact.cause.none") : said));
        String list = event.event().listVersion();
        facts.add(new Fact(say("incident.fact.list"), list.isEmpty() ? say("incident.fact.list.none") : list));
        facts.add(new Fact(say("incident.fact.number"), event.event().key().toString()));
        if (event.timeDoubted()) {
            facts.add(new Fact(say("incident.fact.time"), say("incident.fact.time.doubted")));
        }
        if (event.context() instanceof DecisionContext.OfResident resident) {
            facts.add(new Fact(
                    say("incident.fact.status"),
                    sources.policy().statuses().get(resident.status()).words()));
            facts.add(new Fact(say("incident.fact.level"), words.events().levelThen(event)));
            facts.add(new Fact(say("incident.fact.levelBy"), words.events().decidedBy(event)));
            facts.add(new Fact(
                    say("incident.fact.should"), Why.of(resident.reason()).sentence()));
        }
    }
}
