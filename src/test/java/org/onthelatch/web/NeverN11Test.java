package org.onthelatch.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.onthelatch.egress.KeptEvent;
import org.onthelatch.person.PersonId;
import org.onthelatch.staff.Role;
import org.onthelatch.ward.BoundaryClass;
import org.onthelatch.ward.Door;
import org.onthelatch.web.http.Route;
import org.onthelatch.whereabouts.Whereabouts;

/** N11: nobody is followed inside the ward (D61, H23). */
class NeverN11Test {
    private static final PersonId AMARA = new PersonId("P01");

    @Test
    void no_answer_about_her_tells_of_a_door_inside_although_the_log_has_one() {
        try (WebFixture web = new WebFixture()) {
            Browser manager = Browser.of(web, Role.MANAGER);

            String events = manager.get("/api/v1/egress-events?person=P01").body();
            String page = manager.get("/egress?person=P01").body();
            String person = manager.get("/people/P01").body();

            assertThat(web.events.movements())
                    .anyMatch(kept -> kept.event().door().equals("HD11"));
            assertThat(events).contains("HD01").doesNotContain("HD11");
            assertThat(person).doesNotContain("ENTRY_GRANTED at HD11");
            assertThat(page.replaceAll("(?s)<select.*?</select>", ""))
                    .contains("HD01")
                    .doesNotContain("HD11");
        }
    }

    /** Each address that can be read, about her where it is about a person: nowhere does a granted inner door stand beside her (D61). */
    @Test
    void no_address_at_all_answers_with_the_inner_doors_that_she_went_through() {
        try (WebFixture web = new WebFixture()) {
            Browser manager = Browser.of(web, Role.MANAGER);
            List<String> read = RouteTable.of(web).stream()
                    .filter(route -> route.method().name().equals("GET"))
                    .map(Route::path)
                    .filter(path -> path.contains(":person") || path.contains("egress") || path.contains("wards/:ward"))
                    .map(path -> path.replace(":person", "P01")
                            .replace(":ward", "heron")
                            .replace(":leave", "leave0000p01"))
                    .toList();

            assertThat(read).hasSizeGreaterThan(12);
            for (String path : read) {
                String body = manager.get(path).body().replaceAll("(?s)<select.*?</select>", "");

                assertThat(body).as(path).doesNotContain("HD11");
            }
        }
    }

    @Test
    void no_door_inside_moves_anybody_in_what_is_believed() {
        try (WebFixture web = new WebFixture()) {
            for (Door door : web.register.doors()) {
                if (door.boundary() == BoundaryClass.INTERNAL) {
                    KeptEvent granted = HeronEvents.granted(door.id().value());

                    Whereabouts after = Whereabouts.EVERYONE_IN.after(granted, web.register);

                    assertThat(after.of(AMARA)).isEqualTo(Whereabouts.EVERYONE_IN.of(AMARA));
                }
            }
        }
    }

    @Test
    void no_address_asks_for_a_path_a_stay_or_who_was_near_whom() {
        Pattern following =
                Pattern.compile("movement|track|timeline|dwell|near|route-of|position", Pattern.CASE_INSENSITIVE);
        try (WebFixture web = new WebFixture()) {
            assertThat(RouteTable.of(web).stream().map(Route::path))
                    .isNotEmpty()
                    .noneMatch(path -> following.matcher(path).find());
        }
    }
}
