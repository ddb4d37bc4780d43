package org.onthelatch.web.attention;

import static org.onthelatch.web.words.Say.say;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.onthelatch.review.Reminder;
import org.onthelatch.staff.Permission;
import org.onthelatch.ward.Door;
import org.onthelatch.ward.Ward;
import org.onthelatch.web.board.BoardView;
import org.onthelatch.web.board.DoorNeeds;
import org.onthelatch.web.board.Need;
import org.onthelatch.web.board.NeedKind;
import org.onthelatch.web.http.SignedIn;
import org.onthelatch.web.review.RemindersView;
import org.onthelatch.web.sources.Sources;
import org.onthelatch.web.words.NhsDates;
import org.onthelatch.web.words.Say;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What waits for a human on the wards that she who looks may see, the most urgent first. One thing that concerns two wards
 * stands here once.
 *
 * @param unread what could not be looked at, so that something may be missing; in words
 */
public record Attention(Instant asAt, List<Listed> all, List<String> unread) {
    private static final Logger LOG = LoggerFactory.getLogger(Attention.class);

    public Attention {
        all = List.copyOf(all);
        unread = List.copyOf(unread);
    }

    /** What counts: the same that the boards call for, and her reminders. Reads no store. */
    static Attention counted(Sources sources, NhsDates dates, SignedIn who, Instant now) {
        return new Gathering(sources, dates, who, now).counted().done();
    }

    /** The same, with what can wait. May block. */
    static Attention of(Sources sources, NhsDates dates, SignedIn who, Instant now) {
        return new Gathering(sources, dates, who, now).counted().later().done();
    }

    /** How many are not for later. */
    int count() {
        return (int) all.stream().filter(one -> one.need().kind().counts()).count();
    }

    /** Adds one source after the other; a source that fails is named and leaves the others as they are. */
    private static final class Gathering {
        private final Sources sources;
        private final NhsDates dates;
        private final SignedIn who;
        private final Instant now;
        private final Map<String, Listed> found = new LinkedHashMap<>();
        private final List<String> unread = new ArrayList<>();

        Gathering(Sources sources, NhsDates dates, SignedIn who, Instant now) {
            this.sources = sources;
            this.dates = dates;
            this.who = who;
            this.now = now;
        }

        Gathering counted() {
            List<Ward> wards = sources.facts().get().register().wards();
            if (who.may(Permission.SEE_PEOPLE)) {
                wards.forEach(
                        ward -> from(ward.name(), List.of(ward), () -> BoardView.needs(sources, dates, ward, now)));
            } else {
                from(say("attention.from.doors"), List.of(), () -> DoorNeeds.of(sources, dates, this::isHers, now));
            }
            from(say("attention.from.reminders"), List.of(), this::reminders);
            return this;
        }

        Gathering later() {
            new LaterNeeds(sources, dates, who, now).sources().forEach((name, read) -> from(name, List.of(), read));
            return this;
        }

        Attention done() {
            return new Attention(
                    now,
                    found.values().stream()
                            .sorted(Comparator.comparing(Listed::need, Need.ORDER))
                            .toList(),
                    unread);
        }

        /** A door that leads to a ward of hers. */
        private boolean isHers(Door door) {
            var register = sources.facts().get().register();
            return register.wards().stream()
                    .anyMatch(ward -> register.zone(door.inside()).wards().contains(ward.id())
                            || register.zone(door.outside()).wards().contains(ward.id()));
        }

        private List<Need> reminders() {
            List<Reminder> mine = RemindersView.mine(sources, who, now);
            if (mine.isEmpty()) {
                return List.of();
            }
            return List.of(new Need(
                    NeedKind.REMINDER,
                    "mine",
                    Say.counted("attention.reminders", mine.size()),
                    mine.stream()
                            .map(Reminder::person)
                            .distinct()
                            .flatMap(person -> sources.facts().get().resident(person).stream())
                            .map(access -> access.resident())
                            .toList(),
                    mine.stream().map(Reminder::since).min(Comparator.naturalOrder()).stream()
                            .toList(),
                    say("attention.reminders.next"),
                    "/reminders"));
        }

        private void from(String name, List<Ward> wards, Supplier<List<Need>> read) {
            try {
                read.get().forEach(need -> found.merge(need.key(), new Listed(need, wards), Gathering::together));
            } catch (RuntimeException e) {
                LOG.warn("could not look at {} for what waits for somebody", name, e);
                unread.add(name);
            }
        }

        private static Listed together(Listed one, Listed other) {
            List<Ward> wards = new ArrayList<>(one.wards());
            wards.addAll(other.wards());
            return new Listed(one.need(), wards);
        }
    }
}
