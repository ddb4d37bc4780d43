package org.onthelatch.web.attention;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.onthelatch.accesslist.AccessFacts;
import org.onthelatch.accesslist.ResidentAccess;
import org.onthelatch.measure.BlanketRestrictions;
import org.onthelatch.otherward.WardAccess;
import org.onthelatch.person.PersonId;
import org.onthelatch.person.Resident;
import org.onthelatch.restriction.BlanketRestriction;
import org.onthelatch.review.Request;
import org.onthelatch.review.ReviewState;
import org.onthelatch.rights.Rights;
import org.onthelatch.roomentry.RoomEntry;
import org.onthelatch.staff.Permission;
import org.onthelatch.web.board.Need;
import org.onthelatch.web.board.NeedKind;
import org.onthelatch.web.doors.DoorsView;
import org.onthelatch.web.http.SignedIn;
import org.onthelatch.web.request.RequestWords;
import org.onthelatch.web.rights.RightsWords;
import org.onthelatch.web.sources.Sources;
import org.onthelatch.web.words.NhsDates;
import org.onthelatch.web.words.Spans;

/** What waits while nobody is stopped or at risk for it: the kinds of {@link NeedKind.Urgency#LATER}. */
final class LaterNeeds {
    private final Sources sources;
    private final AccessFacts facts;
    private final NhsDates dates;
    private final SignedIn who;
    private final Instant now;

    LaterNeeds(Sources sources, NhsDates dates, SignedIn who, Instant now) {
        this.sources = sources;
        this.facts = sources.facts().get();
        this.dates = dates;
        this.who = who;
        this.now = now;
    }

    /** What she may open, by the name of what is read; each may block. */
    Map<String, Supplier<List<Need>>> sources() {
        Map<String, Supplier<List<Need>>> all = new LinkedHashMap<>();
        if (who.may(Permission.SEE_PERSON)) {
            all.put("requests", this::requests);
            all.put("rights to tell", this::rights);
        }
        if (who.may(Permission.SEE_RESTRICTIONS)) {
            all.put("the register of restrictions", this::rules);
        }
        if (who.may(Permission.GIVE_ENTRY_REASON)) {
            all.put("rooms that were opened", this::rooms);
        }
        if (who.may(Permission.SEE_OTHER_WARD)) {
            all.put("looks from outside the ward", this::looks);
        }
        all.put("tests of doors", this::doors);
        return all;
    }

    private List<Need> requests() {
        RequestWords words = new RequestWords(dates, sources.directory().get(), now);
        return sources.reviews().requests().stream()
                .filter(request -> request.isLate(now))
                .map(request -> request(request, words))
                .toList();
    }

    private Need request(Request request, RequestWords words) {
        return new Need(
                NeedKind.ANSWER_LATE,
                request.id().value(),
                "She asked for a change. %s".formatted(words.decides(request)),
                resident(request.person()),
                List.of(request.asked().answerBy()),
                "Decide, and tell her.",
                "/people/" + request.person() + "/requests");
    }

    private List<Need> rights() {
        return facts.residents().flatMap(access -> rights(access).stream()).toList();
    }

    private List<Need> rights(ResidentAccess access) {
        PersonId id = access.resident().id();
        String amiss = RightsWords.amiss(Rights.at(sources.rights().of(id), access.legal(), now));
        return amiss.isEmpty()
                ? List.of()
                : List.of(new Need(
                        NeedKind.RIGHTS,
                        id.value(),
                        amiss,
                        List.of(access.resident()),
                        List.of(),
                        "Tell her, and write down that you did.",
                        "/people/" + id + "/rights"));
    }

    private List<Need> rules() {
        return BlanketRestrictions.of(sources.restrictions().get(), now, now).live().stream()
                .filter(rule -> BlanketRestrictions.review(
                                rule,
                                now,
                                sources.policy().dueSoon(),
                                sources.policy().zone())
                        instanceof ReviewState.Overdue)
                .map(LaterNeeds::rule)
                .toList();
    }

    private static Need rule(BlanketRestriction rule) {
        return new Need(
                NeedKind.RULE_REVIEW,
                rule.number().value(),
                "%s, a rule for everybody, is past its review: %s".formatted(rule.number(), rule.rule()),
                List.of(),
                List.of(rule.reviewDueAt()),
                "Ask whether it is still needed, and end it if not.",
                "/restrictions");
    }

    private List<Need> rooms() {
        List<RoomEntry> owed = sources.desk().rooms().entries(now).withoutReason().stream()
                .filter(entry -> entry.staff().equals(who.staff()) || who.may(Permission.GIVE_REASON_FOR_OTHERS))
                .toList();
        return owed.isEmpty()
                ? List.of()
                : List.of(new Need(
                        NeedKind.ROOM_OPENED,
                        "owed",
                        owed.size() == 1
                                ? "1 room was opened, and nobody has said why."
                                : owed.size() + " rooms were opened, and nobody has said why.",
                        owed.stream()
                                .map(RoomEntry::of)
                                .distinct()
                                .flatMap(person -> resident(person).stream())
                                .toList(),
                        List.of(owed.get(owed.size() - 1).at()),
                        "Say why.",
                        "/room-entries"));
    }

    private List<Need> looks() {
        return sources.desk().otherWards().accesses().waiting(now).stream()
                .map(this::look)
                .toList();
    }

    private Need look(WardAccess access) {
        return new Need(
                NeedKind.OTHER_WARD,
                access.id().value(),
                "%s saw a ward that is not hers."
                        .formatted(sources.directory().get().name(access.staff())),
                List.of(),
                List.of(access.from()),
                "Look at what was seen and why, and say what you found.",
                "/other-ward/review");
    }

    private List<Need> doors() {
        long doors = DoorsView.at(sources, now).attention();
        return doors == 0
                ? List.of()
                : List.of(new Need(
                        NeedKind.DOOR_TEST,
                        "doors",
                        Spans.count(doors, "door") + (doors == 1 ? " is" : " are")
                                + " not confirmed, released, not tested in time or not commissioned.",
                        List.of(),
                        List.of(),
                        "See which, and what each lacks.",
                        "/doors?show=attention"));
    }

    private List<Resident> resident(PersonId person) {
        return facts.resident(person).map(ResidentAccess::resident).stream().toList();
    }
}
