package org.onthelatch.web;

import static org.onthelatch.staff.Role.NURSE;

import io.vertx.core.http.HttpMethod;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.onthelatch.audit.AuditEntry.Actor;
import org.onthelatch.doorcontroller.CommandId;
import org.onthelatch.doorcontroller.DoorCommand;
import org.onthelatch.person.PersonId;
import org.onthelatch.restriction.SampleEntries;
import org.onthelatch.rights.RightsNote;
import org.onthelatch.staff.Permission;
import org.onthelatch.staff.Role;
import org.onthelatch.staff.Scope;
import org.onthelatch.staff.StaffId;
import org.onthelatch.ward.DeviceId;
import org.onthelatch.web.http.Route;

/** An address for each line of the table, about somebody or something that there is on Heron Ward. */
final class SampleAddresses {
    private SampleAddresses() {}

    /** Makes what the addresses name. */
    static void fill(WebFixture web) {
        for (String person : List.of("P01", "P03")) {
            RightsNote says = new RightsNote.AdvocateConsent(
                    new PersonId(person),
                    HeronPeople.NOW.minusSeconds(60),
                    new StaffId("l.pryce"),
                    new StaffId(AccountsFixture.user(Role.ADVOCATE)),
                    true,
                    "");
            web.rights.record(says, new Actor.Staff(new StaffId("l.pryce"), NURSE));
        }
        web.ward
                .otherWards()
                .open(
                        new Actor.Staff(new StaffId("l.pryce"), NURSE),
                        new Scope.Wards(Set.of(HeronSite.EMPTY)),
                        "heron",
                        "she asked for me",
                        HeronPeople.NOW.minusSeconds(7_200));
        web.entries.seed(SampleEntries.live("BR1", "SG01", "22:00 to 06:30", HeronPeople.NOW));
        SampleEntries.makeNotice(web.notices.book, HeronPeople.NOW);
        web.incidents.open(HeronEvents.bridgetRefused());
        web.reviews.carysAsks();
        web.events.add(HeronEvents.openedByStaff(91, "HD13"));
        web.calls.heard(HeronEvents.pressed(70, "HD01"));
        web.doors.keep(
                new DoorCommand(
                        new CommandId("c-1"),
                        new DeviceId("heron-a"),
                        new StaffId("l.pryce"),
                        HeronPeople.NOW,
                        new DoorCommand.SendStatus("")),
                NURSE);
    }

    /** One of Estates' account; made when it is first needed. */
    private static String token(WebFixture web) {
        return web.accounts.tokens().all().stream()
                .findFirst()
                .map(token -> token.id().value())
                .orElseGet(() -> IssuedTokens.of(web, Role.ESTATES, true, Permission.SEE_DOORS)
                        .id()
                        .value());
    }

    private static String[] withVersion(String... headers) {
        return Stream.concat(Stream.of("If-Match", "\"1\""), Stream.of(headers)).toArray(String[]::new);
    }

    static HttpResponse<String> ask(Browser browser, Route route, String... headers) {
        String path = route.path().replace(":ward", "heron").replace(":person", "P01");
        path = path.replace(":door", "HD01")
                .replace(":controller", "heron-a")
                .replace(":command", "c-1")
                .replace(":leave", "leave0000p01");
        path = path.replace(":fob", "04c10000000001").replace(":holder", "P01");
        path = path.replace(":number", "BR1").replace(":notice", SampleEntries.NOTICE);
        path = path.replace(":incident", "refused-heron-a-1-4");
        path = path.replace("P01/requests/:request", "P03/requests/P03-1");
        path = path.replace(":reminder", "review-P03-1-REVIEW_MANAGER");
        path = path.replace(":incident", "refused-heron-a-1-4")
                .replace(":call", "heron-a-1-70")
                .replace(":programmer", "heron-p");
        path = path.replace(":account", AccountsFixture.user(Role.ESTATES)).replace(":token", token(browser.web()));
        path = path.replace(":entry", "heron-a-1-91");
        path = path.replace(
                ":access",
                "l.pryce-heron-" + HeronPeople.NOW.minusSeconds(7_200).toEpochMilli());
        if (path.endsWith("/explain")) {
            path += "?person=P01&door=HD01";
        }
        return route.method().equals(HttpMethod.GET)
                ? browser.get(path, headers)
                : browser.post(path, "application/json", "{}", withVersion(headers));
    }
}
