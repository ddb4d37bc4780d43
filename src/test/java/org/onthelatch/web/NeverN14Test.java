package org.onthelatch.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.onthelatch.staff.Permission;
import org.onthelatch.staff.Role;
import org.onthelatch.web.http.Route;

/** N14: a carer never sees where somebody is (D47, H26): no account is hers, and only the hospital's own staff see a place. */
class NeverN14Test {
    private static final Set<Role> STAFF = EnumSet.of(
            Role.NURSE,
            Role.RESPONSIBLE_CLINICIAN,
            Role.MANAGER,
            Role.REVIEWER,
            Role.MHA_ADMINISTRATOR,
            Role.HEALTH_CARE_ASSISTANT);

    @Test
    void whoever_may_see_people_works_in_the_hospital_or_reviews_it() {
        for (Permission permission : EnumSet.of(
                Permission.SEE_PEOPLE, Permission.SEE_EGRESS, Permission.SEE_INCIDENTS, Permission.MARK_SEEN)) {
            for (Role role : Role.values()) {
                assertThat(!permission.isHeldBy(role) || STAFF.contains(role))
                        .as("%s for %s", permission, role)
                        .isTrue();
            }
        }
    }

    @Test
    void nobody_else_gets_a_place_from_any_address() {
        try (WebFixture web = new WebFixture()) {
            web.incidents.open(HeronEvents.bridgetRefused());
            web.calls.heard(HeronEvents.pressed(70, "HD01"));
            for (Role role : EnumSet.complementOf(EnumSet.copyOf(STAFF))) {
                for (Route route : RouteTable.of(web)) {
                    if (route.method().name().equals("GET") && !route.path().contains("*")) {
                        String body = Browser.of(web, role).get(path(route)).body();
                        assertThat(body)
                                .as("%s for %s", route.path(), role)
                                .doesNotContain("Out since", "Was due back", "dueBack\":", "In since", "Bridget");
                    }
                }
            }
        }
    }

    private static String path(Route route) {
        String path = route.path().replace(":ward", "heron").replace(":person", "P02");
        path = path.replace(":door", "HD01").replace(":controller", "heron-a").replace(":command", "c-1");
        return path.replace(":incident", "refused-heron-a-1-4").replace(":call", "heron-a-1-70");
    }
}
