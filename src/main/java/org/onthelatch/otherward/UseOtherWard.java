package org.onthelatch.otherward;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.onthelatch.audit.AuditEntry;
import org.onthelatch.audit.AuditEntry.Actor;
import org.onthelatch.audit.Book;
import org.onthelatch.staff.Permission;
import org.onthelatch.staff.Scope;
import org.onthelatch.ward.WardId;

/** Opens another ward to somebody for a while, ends that, and keeps what the manager says of it. On the journal's thread. */
public final class UseOtherWard {
    static final int LONGEST = 500;
    private static final int FEWEST_WORDS = 3;

    private final Book<WardAccess> book;
    private final Set<WardId> wards;
    private final Duration lasts;

    /** @param lasts how long an access is open if nobody ends it */
    public UseOtherWard(Book<WardAccess> book, Set<WardId> wards, Duration lasts) {
        this.book = book;
        this.wards = Set.copyOf(wards);
        this.lasts = lasts;
    }

    /** What came of it. */
    public sealed interface Outcome {
        record Done(WardAccess access) implements Outcome {}

        record Refused(List<Refusal> refusals) implements Outcome {}
    }

    /** @param sentence what is wrong and what to do instead */
    public record Refusal(String field, String sentence) {}

    /** @param scope whom she sees anyway */
    public Outcome open(Actor.Staff by, Scope scope, String ward, String reason, Instant now) {
        List<Refusal> wrong = new ArrayList<>();
        Optional<WardId> which =
                wards.stream().filter(known -> known.value().equals(ward)).findFirst();
        if (!Permission.OPEN_OTHER_WARD.isHeldBy(by.role())) {
            wrong.add(new Refusal("ward", "Your role cannot open another ward. Ask somebody who works there."));
        } else if (which.isEmpty()) {
            wrong.add(new Refusal("ward", "Choose the ward that you have to see."));
        } else if (!(scope instanceof Scope.Wards its) || its.wards().contains(which.get())) {
            wrong.add(new Refusal("ward", "You see this ward already. There is nothing to open."));
        }
        wrong.addAll(words("reason", reason, "Say why in your own words, such as: she asked for me, I was her nurse."));
        if (!wrong.isEmpty()) {
            return new Outcome.Refused(wrong);
        }
        WardId other = which.orElseThrow();
        WardAccess access = new WardAccess(
                AccessId.of(by.staff(), other, now),
                by.staff(),
                by.role(),
                other,
                reason.strip(),
                now,
                now.plus(lasts),
                List.of());
        return keep(access, by, "open other ward", now, access.reason());
    }

    /** She ends her own; one that is over stays as it is. */
    public Outcome end(AccessId id, Actor.Staff by, Instant now) {
        return find(id).filter(access -> access.staff().equals(by.staff()) && access.isOpen(now))
                .map(access -> keep(access.endedAt(now), by, "end other ward", now, ""))
                .orElse(refused("access", "This access is not yours, or it is over already."));
    }

    public Outcome review(AccessId id, Actor.Staff by, String words, Instant now) {
        Optional<WardAccess> found = find(id);
        List<Refusal> wrong = new ArrayList<>();
        if (!Permission.REVIEW_OTHER_WARD.isHeldBy(by.role())) {
            wrong.add(new Refusal("words", "The ward manager reviews it."));
        } else if (found.isEmpty() || found.get().isOpen(now)) {
            wrong.add(new Refusal("words", "It can be reviewed when it is over."));
        } else if (found.get().staff().equals(by.staff())) {
            wrong.add(new Refusal("words", "It was your own. Another manager reviews it."));
        } else if (!found.get().reviewed().isEmpty()) {
            wrong.add(new Refusal("words", "It was reviewed already, and that stays."));
        }
        wrong.addAll(words("words", words, "Say in a few words what you found, and with whom you talked."));
        if (!wrong.isEmpty()) {
            return new Outcome.Refused(wrong);
        }
        WardAccess access = found.orElseThrow();
        return keep(
                access.with(new WardAccess.Review(by.staff(), now, words.strip())),
                by,
                "review other ward",
                now,
                words);
    }

    /** Words, not a code or a full stop. */
    private static List<Refusal> words(String field, String text, String expected) {
        long words = Stream.of(text.strip().split("\\s+", -1))
                .filter(word -> word.codePoints().filter(Character::isLetter).count() > 1)
                .count();
        return words < FEWEST_WORDS || text.length() > LONGEST
                ? List.of(new Refusal(field, expected + " At most %d characters.".formatted(LONGEST)))
                : List.of();
    }

    private Optional<WardAccess> find(AccessId id) {
        return book.current().stream().filter(access -> access.id().equals(id)).findFirst();
    }

    private Outcome keep(WardAccess access, Actor.Staff by, String action, Instant now, String why) {
        book.add(access, new AuditEntry(by, action, "%s %s".formatted(access.ward(), access.id()), now, why));
        return new Outcome.Done(access);
    }

    private static Outcome refused(String field, String sentence) {
        return new Outcome.Refused(List.of(new Refusal(field, sentence)));
    }
}
