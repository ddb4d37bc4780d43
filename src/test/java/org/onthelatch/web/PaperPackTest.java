package org.onthelatch.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.onthelatch.staff.Role;

/** What the ward has on paper when the system is down (D112). */
class PaperPackTest {
    @Test
    void one_page_says_who_may_go_out_how_until_when_and_how_doors_are_opened_by_hand() {
        try (WebFixture web = new WebFixture()) {
            String page =
                    Browser.of(web, Role.NURSE).get("/wards/heron/paper-pack").body();

            assertThat(row(page, "Bridget F."))
                    .contains("Free to go at any time.", "Open for her.", "No power", "Was due back");
            assertThat(row(page, "Amara O."))
                    .contains("Agreed times", "Ward door: ", "Leave: Unescorted, on her own", "March 2027")
                    .doesNotContain("Free to go");
            assertThat(row(page, "Carys M.")).contains("Fob 04c1 0000 0000 03");
            assertThat(row(page, "Carys M.")).contains("With someone", "No live leave: not off the site");
            assertThat(row(page, "Efua B.")).contains("26 November 2026");
            assertThat(page)
                    .contains("Exits by hand:", "HD01", "Coming home is never refused.", "In a fire:")
                    .contains("Let out or in by hand", "Entered later: when, by whom")
                    .contains("Not told her rights yet: Amara O., Bridget F., Carys M., Efua B., Jo &lt;script&gt;")
                    .contains(
                            "No advocate offered yet: Amara O.", "An exit secured in an emergency:", "none when this");
        }
    }

    private static String row(String page, String name) {
        int from = page.indexOf(name);
        return page.substring(from, page.indexOf("</tr>", from));
    }
}
