package org.onthelatch.web.attention;

import static org.onthelatch.web.words.Say.counted;
import static org.onthelatch.web.words.Say.say;

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
            all.put(say("attention.from.requests"), this::requests);
            all.put(say("attention.from.rights"), this::rights);
        }
        if (who.may(Permission.SEE_RESTRICTIONS)) {
            all.put(say("attention.from.rules"), this::rules);
        }
        if (who.may(Permission.GIVE_ENTRY_REASON)) {
            all.put(say("attention.from.rooms"), this::rooms);
        }
        if (who.may(Permission.SEE_OTHER_WARD)) {
            all.put(say("attention.from.looks"), this::looks);
        }
        all.put(say("attention.from.tests"), this::doors);
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
                say("attention.request", words.decides(request)),
                resident(request.person()),
                List.of(request.asked().answerBy()),
                say("attention.request.next"),
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
                        say("attention.rights.next"),
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
                say("attention.rule", rule.number(), rule.rule()),
                List.of(),
                List.of(rule.reviewDueAt()),
                say("attention.rule.next"),
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
                        counted("attention.rooms", owed.size()),
                        owed.stream()
                                .map(RoomEntry::of)
                                .distinct()
                                .flatMap(person -> resident(person).stream())
                                .toList(),
                        List.of(owed.get(owed.size() - 1).at()),
                        say("attention.rooms.next"),
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
                say("attention.look", sources.directory().get().name(access.staff())),
                List.of(),
                List.of(access.from()),
                say("attention.look.next"),
                "/other-ward/review");
    }

    private List<Need> doors() {
        long doors = DoorsView.at(sources, now).attention();
        return doors == 0
                ? List.of()
                : List.of(new Need(
                        NeedKind.DOOR_TEST,
                        "doors",
                        counted("attention.doors", doors),
                        List.of(),
                        List.of(),
                        say("attention.doors.next"),
                        "/doors?show=attention"));
    }

    private List<Resident> resident(PersonId person) {
        return facts.resident(person).map(ResidentAccess::resident).stream().toList();
    }
}
