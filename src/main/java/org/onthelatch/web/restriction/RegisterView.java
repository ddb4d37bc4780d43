package org.onthelatch.web.restriction;

import static org.onthelatch.web.words.Say.say;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.onthelatch.measure.BlanketRestrictions;
import org.onthelatch.measure.DoorHoursSecured;
import org.onthelatch.measure.LeaveReality;
import org.onthelatch.restriction.BlanketRestriction;
import org.onthelatch.review.ReviewState;
import org.onthelatch.ward.DoorId;
import org.onthelatch.ward.Register;
import org.onthelatch.web.sources.Sources;

/**
 * The register at one moment.
 *
 * @param live with overdue reviews first
 * @param measure M18 over the year before
 * @param leave M13 over the 30 days before: what the organisation does not provide stands beside what it forbids (D31)
 * @param secured M2 over the 30 days before
 */
public record RegisterView(
        List<Entry> live, BlanketRestrictions measure, LeaveReality leave, DoorHoursSecured secured) {
    private static final Duration PERIOD = Duration.ofDays(365);
    private static final Duration MONTH = Duration.ofDays(30);

    public RegisterView {
        live = List.copyOf(live);
    }

    /** @param doors where it is felt, as staff call them */
    public record Entry(BlanketRestriction restriction, ReviewState review, List<String> doors) {
        public Entry {
            doors = List.copyOf(doors);
        }
    }

    static RegisterView at(Sources sources, Instant now) {
        BlanketRestrictions measure =
                BlanketRestrictions.of(sources.restrictions().get(), now.minus(PERIOD), now);
        Register register = sources.facts().get().register();
        List<Entry> live = measure.live().stream()
                .map(entry -> new Entry(
                        entry,
                        BlanketRestrictions.review(
                                entry,
                                now,
                                sources.policy().dueSoon(),
                                sources.policy().zone()),
                        names(register, entry)))
                .sorted(Comparator.comparing(entry -> !(entry.review() instanceof ReviewState.Overdue)))
                .toList();
        LeaveReality leave = LeaveReality.of(sources.away().notes(), now.minus(MONTH), now);
        DoorHoursSecured secured = DoorHoursSecured.between(sources.facts().get(), now.minus(MONTH), now);
        return new RegisterView(live, measure, leave, secured);
    }

    private static List<String> names(Register register, BlanketRestriction entry) {
        return entry.doors().stream()
                .sorted(Comparator.comparing(DoorId::value))
                .map(id -> register.find(id)
                        .map(door -> id + " " + door.name())
                        .orElse(say("restriction.entry.where.gone", id)))
                .toList();
    }
}
