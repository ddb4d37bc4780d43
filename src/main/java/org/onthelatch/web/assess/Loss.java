package org.onthelatch.web.assess;

import static org.onthelatch.web.words.Say.say;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.onthelatch.accesslist.AccessFacts;
import org.onthelatch.accesslist.ResidentAccess;
import org.onthelatch.assessment.ExitRule;
import org.onthelatch.assessment.LevelHistory.InForce;
import org.onthelatch.assessment.Narrowing;
import org.onthelatch.assessment.Proposal;
import org.onthelatch.assessment.RuleZone;
import org.onthelatch.ward.DoorId;
import org.onthelatch.web.page.Pages;

/**
 * What she could no longer do on one way out.
 *
 * @param where such as "From the ward to the grounds"
 * @param doors "Front door and Back door"; what holds instead where there is none
 */
public record Loss(String where, String doors, String now, String then) {

    /** Every way out on which a decision leaves her less than she has at this moment. */
    static List<Loss> of(
            Proposal proposal, ResidentAccess access, AccessFacts facts, RuleWords words, java.time.Instant at) {
        Map<RuleZone, ExitRule> now =
                access.levels().inForceAt(at).map(InForce::rules).orElse(Map.of());
        List<Loss> losses = new ArrayList<>();
        for (Narrowing narrowing : Narrowing.between(now, proposal.rules())) {
            Set<DoorId> doors = facts.doorsOf(proposal.person()).byZone().getOrDefault(narrowing.zone(), Set.of());
            losses.add(new Loss(
                    say("assess.way." + narrowing.zone().name()),
                    doors(doors, facts),
                    words.of(narrowing.now()),
                    words.of(narrowing.then())));
        }
        return losses;
    }

    private static String doors(Set<DoorId> doors, AccessFacts facts) {
        List<String> names = doors.stream()
                .sorted(java.util.Comparator.comparing(DoorId::value))
                .map(id -> facts.register().door(id).name())
                .toList();
        return names.isEmpty() ? say("assess.more.at.nowhere") : Pages.list(names);
    }
}
