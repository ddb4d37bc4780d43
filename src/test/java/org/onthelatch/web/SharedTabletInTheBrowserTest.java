package org.onthelatch.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.onthelatch.browser.Chromium;
import org.onthelatch.needs.Needs;
import org.onthelatch.needs.Part;
import org.onthelatch.staff.Role;
import org.onthelatch.staff.Scope;

/** Her page on a tablet that somebody else takes next: the page's own timer, run with the page's clock put forward (ADR 65). */
@Needs(Part.CHROMIUM)
class SharedTabletInTheBrowserTest {
    private static final int MINUTE = 60_000;

    @Test
    void after_five_minutes_that_nobody_uses_it_the_page_signs_her_out_by_itself() {
        try (WebFixture web = new WebFixture();
                Chromium chromium = new Chromium();
                BrowserContext context = chromium.asNobody(800, true)) {
            web.accounts.put(AccountsFixture.of(Role.RESIDENT, new Scope.Herself("P03")));
            String site = "http://127.0.0.1:" + web.port;
            Page page = context.newPage();
            page.clock().install();
            page.navigate(site + "/my");
            page.locator("input[name=user]").fill(AccountsFixture.user(Role.RESIDENT));
            page.locator("input[name=password]").fill(AccountsFixture.PASSWORD);
            page.locator("main button[type=submit]").first().click();
            page.waitForURL(site + "/my");

            page.clock().fastForward(4 * MINUTE);
            assertThat(page.url()).isEqualTo(site + "/my");
            page.keyboard().press("Shift");
            page.clock().fastForward(4 * MINUTE);
            assertThat(page.url()).as("somebody used it meanwhile").isEqualTo(site + "/my");
            assertThat(page.content()).contains("Carys");

            page.clock().fastForward(MINUTE + 2_000);
            page.waitForURL(address -> address.contains("/sign-in"));

            assertThat(page.content()).doesNotContain("Carys", "P03");
            page.navigate(site + "/my");
            assertThat(page.url()).as("the session is over at the service, too").contains("/sign-in");
        }
    }
}
