package org.onthelatch.web.board;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.onthelatch.accesslist.AccessFacts;
import org.onthelatch.accesslist.ResidentAccess;
import org.onthelatch.fob.Holder;
import org.onthelatch.person.PersonId;
import org.onthelatch.ward.Ward;
import org.onthelatch.web.departure.LeftWard;
import org.onthelatch.web.sources.Sources;
import org.onthelatch.whereabouts.EscortedTogether;
import org.onthelatch.whereabouts.Whereabouts;

/** Who is out with whom, and who has left, for a board. */
record Together(Sources sources, AccessFacts facts, Whereabouts whereabouts, Instant now) {
    private static final Duration LEFT_SHOWN = Duration.ofDays(7);

    List<String> escort(PersonId id) {
        return EscortedTogether.all(whereabouts, facts.fobs()).stream()
                .filter(together -> together.people().contains(id))
                .map(together -> name(together.escort()))
                .toList();
    }

    List<Board.Company> companies(List<ResidentAccess> people) {
        Set<PersonId> ids = new HashSet<>();
        people.forEach(access -> ids.add(access.resident().id()));
        int most = sources.policy().peoplePerEscort();
        return EscortedTogether.all(whereabouts, facts.fobs()).stream()
                .map(together -> new EscortedTogether(
                        together.escort(),
                        together.people().stream().filter(this::livesHere).toList()))
                .filter(together -> together.people().size() > most)
                .filter(together -> together.people().stream().anyMatch(ids::contains))
                .map(together -> new Board.Company(
                        name(together.escort()),
                        together.people().stream().map(this::name).toList(),
                        most))
                .toList();
    }

    private boolean livesHere(PersonId id) {
        return facts.resident(id).filter(ResidentAccess::livesHere).isPresent();
    }

    /** Who lived on this ward and left or moved to another in the last week; whoever is back is on the board itself. */
    List<Board.Left> left(Ward ward) {
        return new LeftWard(sources.desk().departures(), facts)
                .since(ward.id(), now.minus(LEFT_SHOWN)).stream()
                        .map(gone -> new Board.Left(gone.resident(), gone.departure()))
                        .toList();
    }

    private String name(PersonId id) {
        return facts.resident(id).map(access -> access.resident().name()).orElse(id.value());
    }

    private String name(Holder holder) {
        if (holder instanceof Holder.OfStaff staff) {
            return sources.directory().get().person(staff.staff());
        }
        if (holder instanceof Holder.OfVisitor visitor) {
            return sources.directory().get().name(visitor.visitor());
        }
        return name(((Holder.OfResident) holder).person());
    }
}
