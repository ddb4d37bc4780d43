package org.onthelatch.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.onthelatch.restriction.BlanketRestriction;
import org.onthelatch.restriction.RestrictionNumber;
import org.onthelatch.staff.Role;
import org.onthelatch.ward.DoorId;
import org.onthelatch.ward.Period;

/** The register of blanket restrictions as people read it (D26, M18). */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RestrictionsTest {
    private static final Instant NOW = HeronPeople.NOW;

    private WebFixture web;

    @BeforeAll
    void start() {
        web = new WebFixture();
    }

    @AfterAll
    void stop() {
        web.close();
    }

    @Test
    void an_empty_register_says_so() {
        web.restrictions.set(List.of());

        assertThat(Browser.of(web, Role.ESTATES).get("/restrictions").body())
                .contains("There is no blanket restriction.", "0 restrictions in force");
    }

    @Test
    void an_overdue_one_comes_first_and_stays_in_force_D26_N16() {
        web.restrictions.set(List.of(
                entry("BR1", Period.from(NOW.minus(Duration.ofDays(40))), NOW.plus(Duration.ofDays(40))),
                entry("BR2", Period.from(NOW.minus(Duration.ofDays(90))), NOW.minus(Duration.ofDays(15))),
                entry(
                        "BR3",
                        new Period(NOW.minus(Duration.ofDays(90)), NOW.minus(Duration.ofDays(50))),
                        NOW.minus(Duration.ofDays(60)))));

        String page = Browser.of(web, Role.NURSE).get("/restrictions").body();

        assertThat(page)
                .contains("2 restrictions in force, 1 with its review overdue. 1 removed in the last 12 months.")
                .contains("Overdue by 15 days", "Not recorded", "SG01");
        assertThat(page.indexOf("BR2")).isLessThan(page.indexOf("BR1"));
        assertThat(page.indexOf("Removed in the last 12 months")).isLessThan(page.indexOf("BR3"));
    }

    private static BlanketRestriction entry(String number, Period period, Instant due) {
        return new BlanketRestriction(
                new RestrictionNumber(number),
                "The gate asks for a fob by night.",
                Set.of(new DoorId("SG01")),
                "everybody",
                "22:00 to 06:30",
                "strangers",
                "",
                "a light",
                "the ward meeting",
                "",
                HeronPeople.ASHBY,
                period,
                due,
                "",
                "at the gate",
                "");
    }
}
