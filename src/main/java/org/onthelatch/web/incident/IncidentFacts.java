package org.onthelatch.web.incident;

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
        facts.add(new Fact("Why it is here", why.why()));
        facts.add(new Fact("Who decided", why.who()));
        facts.add(new Fact("Happened", words.dates().dateTimeWithSeconds(finding.happenedAt())));
        facts.add(new Fact("Known here since", words.dates().dateTimeWithSeconds(incident.openedAt())));
        facts.add(new Fact("Where", words.where(finding)));
        if (finding instanceof Finding.AtDoor door) {
            atDoor(facts, door.event(), words, sources);
        }
        return facts;
    }

    private static void atDoor(List<Fact> facts, KeptEvent event, IncidentWords words, Sources sources) {
        String said = event.event().cause();
        facts.add(new Fact("What the door did", words.events().outcome(event)));
        facts.add(new Fact("What the door gave as its cause", said.isEmpty() ? "Nothing" : said));
        String list = event.event().listVersion();
        facts.add(new Fact("List that the door had", list.isEmpty() ? "Not said" : list));
        facts.add(new Fact("Number", event.event().key().toString()));
        if (event.timeDoubted()) {
            facts.add(new Fact("The time", "Doubtful: the controller's clock cannot be right"));
        }
        if (event.context() instanceof DecisionContext.OfResident resident) {
            facts.add(new Fact(
                    "Legal status then",
                    sources.policy().statuses().get(resident.status()).words()));
            facts.add(new Fact("Access level then", words.events().levelThen(event)));
            facts.add(new Fact("Decided by", words.events().decidedBy(event)));
            facts.add(new Fact(
                    "What should have happened", Why.of(resident.reason()).sentence()));
        }
    }
}
