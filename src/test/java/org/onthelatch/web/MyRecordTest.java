package org.onthelatch.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.onthelatch.audit.AuditEntry.Actor;
import org.onthelatch.audit.RecordReads;
import org.onthelatch.review.RequestStep.From;
import org.onthelatch.staff.Role;
import org.onthelatch.staff.Scope;
import org.onthelatch.web.sources.Readiness;

/** Her own record, as Carys reads it who lives in bed 3 (D62). */
class MyRecordTest {
    private WebFixture web;
    private Browser nurse;
    private Browser carys;

    @BeforeEach
    void start() {
        web = new WebFixture();
        nurse = Browser.of(web, Role.NURSE);
        carys = Browser.of(web, Role.RESIDENT);
        isResident("P03");
    }

    @AfterEach
    void stop() {
        web.close();
    }

    private void isResident(String person) {
        web.accounts.put(AccountsFixture.of(Role.RESIDENT, new Scope.Herself(person)));
    }

    @Test
    void her_words_come_first_then_each_door_with_why_who_and_until_when_D43_D104() {
        String page = main("/my");

        assertThat(page.indexOf("Being walked to the shop like a child."))
                .isPositive()
                .isLessThan(page.indexOf("We go out together."))
                .isLessThan(page.indexOf("Heron front"));
        assertThat(page)
                .contains("It opens for your fob now when somebody goes with you.")
                .contains("Why: your plan says that somebody goes with you at this time.")
                .contains("Who decided: Dr T. Ashby, consultant.", "From 10pm please talk with staff first.")
                .contains("This is late. You can ask for it today.", "You can complain", "Ask any member of staff.")
                .doesNotContain("L4", "denied", "nhsuk-error", "nhsuk-tag--red", "latch-alarm");
    }

    @Test
    void a_gate_that_stands_open_is_not_said_to_be_agreed_with_her() {
        assertThat(main("/my")).contains("It is free for everybody now. What was agreed with you counts here, too.");
    }

    @Test
    void somebody_who_is_free_is_told_so_and_her_doors_say_the_law() {
        isResident("P02");

        assertThat(main("/my"))
                .contains("You are free to leave at any time.", "Nobody may keep you here.")
                .doesNotContain("please talk with staff first");
    }

    @Test
    void a_door_that_did_not_open_has_a_reason_a_name_and_what_happens_next() {
        assertThat(main("/my/comings"))
                .contains("23 November 2026, 11:45am: Heron front", "The door did not open on your way out.")
                .contains("Why: your plan says", "Who decided: Dr T. Ashby, consultant.")
                .contains("What happens next: ask who can come with you.");
    }

    @Test
    void where_the_door_was_wrong_it_says_that_it_was_wrong() {
        isResident("P02");

        assertThat(main("/my/comings"))
                .contains("You were free to leave, and the door did not let you. This was wrong.")
                .contains("Staff must find out why and tell you.");
    }

    @Test
    void doors_inside_that_opened_are_not_in_it_N11() {
        isResident("P01");

        assertThat(main("/my/comings")).contains("Heron front").doesNotContain("Bed 1:", "HD11");
    }

    @Test
    void with_nothing_to_show_each_page_says_so_in_words() {
        isResident("P10");

        assertThat(main("/my/comings")).contains("You have not gone out or come in in the last 7 days");
        assertThat(main("/my/requests")).contains("You have not asked for anything yet.");
        assertThat(main("/my/room")).contains("No fob of staff has opened your room");
        assertThat(main("/my/looks")).contains("Nobody has looked at your record in the last 30 days.");
        assertThat(main("/my")).contains("Nobody has decided a level with you yet.");
    }

    @Test
    void she_asks_in_one_field_and_sees_who_decides_by_when_and_the_answer_D44() {
        HttpResponse<String> asked = carys.form("/my/requests", Map.of("words", "I want <one> person behind me."));

        assertThat(asked.statusCode()).as(asked.body()).isEqualTo(303);
        assertThat(main("/my/requests"))
                .contains("You asked on 23 November 2026, 2pm", "I want &lt;one&gt; person behind me.")
                .contains("Test Clinician, consultant decides this. You get an answer by 26 November 2026, 2pm.");
        assertThat(web.reviews.requests().get(0).asked().from()).isEqualTo(From.SHE_WROTE_IT);
        assertThat(nurse.get("/people/P03/requests").body())
                .contains("She wrote it herself on 23 November 2026, 2pm.")
                .doesNotContain("heard by resident");
        nurse.form(
                "/people/P03/requests/P03-1",
                Map.of(
                        "version",
                        "1",
                        "step",
                        "ANSWERED",
                        "decision",
                        "NOT_NOW",
                        "reason",
                        "You told us it scares you."));
        assertThat(main("/my/requests"))
                .contains("The answer is: not now.", "You told us it scares you.", "you can ask again at any time");
    }

    @Test
    void that_she_does_not_agree_needs_no_more_words() {
        assertThat(carys.form("/my/requests", Map.of("words", "", "disagree", "yes"))
                        .statusCode())
                .isEqualTo(303);

        assertThat(main("/my/requests")).contains("“I do not agree.”");
    }

    @Test
    void an_empty_field_is_told_kindly_and_nothing_is_kept() {
        HttpResponse<String> refused = carys.form("/my/requests", Map.of("words", " "));

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body())
                .contains("Please write what you want to be different. Nothing was kept yet.", "Something is missing:")
                .doesNotContain("nhsuk-error");
        assertThat(web.reviews.requests()).isEmpty();
    }

    @Test
    void she_sees_who_opened_her_room_and_why_D96() {
        web.events.add(HeronEvents.openedByStaff(91, "HD13"));

        assertThat(main("/my/room")).contains("nurse opened your room.", "No reason has been given yet.");
        nurse.form(
                "/room-entries/heron-a-1-91", Map.of("why", "WORRY", "words", "I heard crying.", "announced", "yes"));
        assertThat(main("/my/room")).contains("I heard crying. Knocked");
    }

    @Test
    void she_sees_who_looked_and_her_own_reading_is_nobodys_look_D62() {
        nurse.get("/people/P03");
        nurse.get("/people/P03/plan");
        carys.get("/my");
        carys.get("/my/looks");

        assertThat(main("/my/looks"))
                .contains("nurse, as Registered nurse. They looked at your page.", "your plan on paper")
                .doesNotContain("Patient", "her own view");
        assertThat(Browser.of(web, Role.MANAGER).get("/people/P03/looks").body())
                .doesNotContain("her own view", "Her own view");
        assertThat(web.audit)
                .as("kept as hers")
                .anyMatch(entry -> entry.action().equals(RecordReads.ACTION)
                        && entry.subject().equals("P03 her own view: me")
                        && entry.actor() instanceof Actor.Staff who
                        && who.role() == Role.RESIDENT);
    }

    @Test
    void her_plan_comes_in_its_layouts_and_as_a_pdf_D45() {
        assertThat(main("/my/plan")).contains("My access plan", "Being walked to the shop", "/my/plan?size=large");
        assertThat(main("/my/plan?layout=easy")).contains("latch-easy", "/assets/plan/together.svg");
        assertThat(new String(carys.bytes("/my/plan.pdf"), java.nio.charset.StandardCharsets.ISO_8859_1))
                .startsWith("%PDF-1");
    }

    @Test
    void with_something_broken_she_is_told_calmly_and_in_her_words() {
        web.readiness = new Readiness.Degraded("the broker is gone");

        assertThat(main("/my"))
                .contains("Something here is not working just now. What you read may be old.")
                .doesNotContain("Tell IT", "latch-alarm");
    }

    /** No fob of hers was shown, so the door's event does not name her. */
    @Test
    void when_staff_opened_a_door_for_her_it_says_who_D62() {
        nurse.post(
                "/api/v1/doors/HD01/release",
                "application/json",
                "{\"id\":\"c-7\",\"way\":\"OUT\",\"reason\":\"VISITOR\",\"person\":\"P03\"}");
        web.doors.staySilent();
        nurse.post(
                "/api/v1/doors/HD01/release",
                "application/json",
                "{\"id\":\"c-8\",\"way\":\"OUT\",\"reason\":\"VISITOR\",\"person\":\"P03\"}");
        nurse.post(
                "/api/v1/doors/HD01/release",
                "application/json",
                "{\"id\":\"c-9\",\"way\":\"OUT\",\"reason\":\"VISITOR\",\"person\":\"P02\"}");

        String page = main("/my/comings");

        assertThat(page)
                .contains("Staff opened the door for you.", "Who asked the door: nurse.")
                .contains("The door has not told us that it did.");
        assertThat(page.split("Who asked the door", -1)).as("hers only").hasSize(3);
    }

    /** Staff's page of a problem speaks of IT, paper and saving; none of it is hers. */
    @Test
    void what_cannot_be_read_is_told_in_her_words_D104() {
        web.events.fail();
        web.readiness = new Readiness.Unready("the disk is full");

        HttpResponse<String> answer = carys.get("/my/comings");

        assertThat(answer.statusCode()).isEqualTo(500);
        assertThat(answer.body())
                .contains("We cannot show you this just now", "Nothing about you has changed", "Go to my page")
                .doesNotContain("Tell IT", "tell IT", "reference", "Write it on paper", "latch-alarm", "ward board");
    }

    @Test
    void what_cannot_be_kept_is_told_in_her_words_D104() {
        web.journal.fail(true);

        HttpResponse<String> answer = carys.form("/my/requests", Map.of("words", "A walk alone."));

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.body())
                .contains("This was not kept yet", "they can write it down for you")
                .doesNotContain("Tell IT", "tell IT", "journal", "latch-alarm");
    }

    @Test
    void an_address_that_is_not_there_is_told_in_her_words() {
        assertThat(carys.get("/my/nowhere").body())
                .contains("There is nothing here", "Nothing is wrong with you")
                .doesNotContain("ward board");
    }

    /** Her sign-in ends with her time here, and what she had open with it (D98). */
    @Test
    void once_she_has_left_every_page_of_hers_is_closed() {
        isResident("P02"); // whom nothing holds, so that a nurse may write it down
        WardComputer tablet = new WardComputer(web);
        tablet.signIn(Role.RESIDENT);
        assertThat(tablet.get("/my").body()).contains("Bridget F.");

        HttpResponse<String> left = nurse.post(
                "/api/v1/people/P02/departures",
                "application/json",
                "{\"kind\":\"DISCHARGED\",\"words\":\"Home.\",\"basedOn\":0}");
        assertThat(left.statusCode()).as(left.body()).isEqualTo(201);

        for (String page : java.util.List.of(
                "/my", "/my/comings", "/my/requests", "/my/room", "/my/looks", "/my/plan", "/my/plan.pdf")) {
            HttpResponse<String> answer = tablet.get(page);
            assertThat(answer.statusCode()).as(page).isEqualTo(303);
            assertThat(answer.headers().firstValue("Location").orElseThrow()).startsWith("/sign-in");
            assertThat(answer.body()).doesNotContain("Bridget");
        }
    }

    private String main(String path) {
        HttpResponse<String> answer = carys.get(path);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return answer.body()
                .substring(answer.body().indexOf("<main"), answer.body().indexOf("</main>"));
    }
}
