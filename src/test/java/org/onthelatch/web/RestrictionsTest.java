package org.onthelatch.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.onthelatch.restriction.BlanketRestriction;
import org.onthelatch.restriction.HeldHours;
import org.onthelatch.restriction.RestrictionNumber;
import org.onthelatch.staff.Role;
import org.onthelatch.ward.DoorId;
import org.onthelatch.ward.Period;
import org.onthelatch.web.restriction.EntryForm;

/** The register of blanket restrictions as people read it (D26, M18). */
class RestrictionsTest {
    private static final Instant NOW = HeronPeople.NOW;

    private WebFixture web;

    @BeforeEach
    void start() {
        web = new WebFixture();
    }

    @AfterEach
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

    @Test
    void the_manager_records_reviews_and_ends_an_entry_and_nobody_else_does() {
        Browser manager = Browser.of(web, Role.MANAGER);
        java.util.Map<String, String> form = new java.util.HashMap<>();
        EntryForm.FIELDS.forEach(field -> form.put(field.name(), "words of " + field.name()));
        form.put("doors", "SG01");

        String refused = manager.form("/restrictions/new", form).body();
        form.put("hours", "22:00 to 06:30");
        form.putAll(java.util.Map.of("reviewDue-day", "31", "reviewDue-month", "11", "reviewDue-year", "2026"));
        String noSuchDay = manager.form("/restrictions/new", form).body();
        form.putAll(java.util.Map.of("reviewDue-day", "21", "reviewDue-month", "Dec", "reviewDue-year", "2026"));
        assertThat(manager.form("/restrictions/new", form).statusCode()).isEqualTo(303);
        String review = manager.get("/restrictions/BR1").body();
        int stale = manager.form("/restrictions/BR1", form).statusCode();
        form.put("version", "1");
        int reviewed = manager.form("/restrictions/BR1", form).statusCode();
        String unended =
                manager.form("/restrictions/BR1/end", java.util.Map.of()).body();
        manager.form("/restrictions/BR1/end", java.util.Map.of("why", "The shed has a lock."));

        assertThat(refused)
                .contains("Nothing was saved. Your text is still here.", "words of risks")
                .contains("For a door write the hours as 23:00 to 06:00", "Choose the day of the next review");
        assertThat(noSuchDay)
                .contains("href=\"#reviewDue-day\"", "The next review must have a day that November 2026 has")
                .doesNotContain("Choose the day of the next review");
        assertThat(review).contains("Its review was due on 21 December 2026", "words of removal");
        assertThat(stale).isEqualTo(412);
        assertThat(reviewed).isEqualTo(303);
        assertThat(unended).contains("Write why it is not needed any more.", "words of removal");
        assertThat(web.entries.book.all()).hasSize(3);
        assertThat(manager.get("/restrictions").body())
                .contains("There is no blanket restriction.", "The shed has a lock.");
        assertThat(Browser.of(web, Role.NURSE).get("/restrictions").body()).doesNotContain("/restrictions/new");
    }

    @Test
    void programs_keep_the_register_too() {
        Browser manager = Browser.of(web, Role.MANAGER);
        io.vertx.core.json.JsonObject body = new io.vertx.core.json.JsonObject()
                .put("doors", new io.vertx.core.json.JsonArray().add("HD03"))
                .put("reviewDue", "2026-12-21");
        EntryForm.FIELDS.forEach(field -> body.put(field.name(), "words"));
        String json = "application/json";

        int hours = manager.post("/api/v1/restrictions", json, body.encode()).statusCode();
        body.put("hours", "23:00 to 06:00");
        var kept = manager.post("/api/v1/restrictions", json, body.encode());
        String number = new io.vertx.core.json.JsonObject(kept.body()).getString("number");
        String review = "/api/v1/restrictions/%s/review".formatted(number);
        int unnamed = manager.post(review, json, body.encode()).statusCode();
        int reviewed =
                manager.post(review, json, body.encode(), "If-Match", "\"1\"").statusCode();
        int again =
                manager.post(review, json, body.encode(), "If-Match", "\"1\"").statusCode();
        int ended = manager.post("/api/v1/restrictions/%s/end".formatted(number), json, "{\"why\":\"done\"}")
                .statusCode();

        assertThat(java.util.List.of(hours, kept.statusCode(), unnamed, reviewed, again, ended))
                .containsExactly(409, 201, 428, 201, 412, 201);
    }

    @Test
    void hours_that_do_not_go_live_stand_at_the_top_D26() {
        web.entries.held = List.of(new HeldHours(new DoorId("SG01"), "BR3", HeldHours.Cause.NO_ENTRY, true));

        assertThat(Browser.of(web, Role.ESTATES).get("/restrictions").body())
                .contains("SG01: the hours that close its way out do not go live: BR3 is not in the register.");
        web.entries.held = List.of();
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
