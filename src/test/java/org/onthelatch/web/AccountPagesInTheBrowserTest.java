package org.onthelatch.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onthelatch.staff.Role.MANAGER;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onthelatch.browser.Chromium;
import org.onthelatch.browser.Keyboard;
import org.onthelatch.browser.PageAudit;
import org.onthelatch.browser.Picture;
import org.onthelatch.needs.Needs;
import org.onthelatch.needs.Part;
import org.onthelatch.staff.Role;

/** The pages about accounts in Chromium, with what a demo never shows: nothing found, something wrong. */
@Needs(Part.CHROMIUM)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AccountPagesInTheBrowserTest {
    private Chromium chromium;

    @BeforeAll
    void startChromium() {
        chromium = new Chromium();
    }

    @AfterAll
    void stopChromium() {
        chromium.close();
    }

    @ParameterizedTest
    @ValueSource(ints = {1366, 320})
    void the_list_full_empty_and_in_error(int width) {
        try (WebFixture web = new WebFixture();
                BrowserContext context = chromium.asNobody(width, true)) {
            Browser.of(web, MANAGER).form("/accounts", Map.of("staff", "nurse", "reason", "she left"));
            Page page = context.newPage();
            PageAudit audit = signIn(page, web, "manager");

            assertThat(audit.open(site(web) + "/accounts?staff=estates")).isEmpty();
            assertThat(Keyboard.faults(page)).isEmpty();
            Picture.take(page, width, "accounts");
            page.locator("main form[method=post] button").first().click();
            page.waitForLoadState();
            assertThat(page.title()).startsWith("Error: ");
            assertThat(audit.look()).allMatch(fault -> fault.contains("status of 422"));
            Picture.take(page, width, "accounts-error");
            assertThat(audit.open(site(web) + "/accounts?role=estates&state=ended"))
                    .isEmpty();
            Picture.take(page, width, "accounts-none");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1366, 320})
    void tokens_none_made_and_in_error(int width) {
        try (WebFixture web = new WebFixture();
                BrowserContext context = chromium.asNobody(width, true)) {
            Page page = context.newPage();
            PageAudit audit = signIn(page, web, "manager");

            assertThat(audit.open(site(web) + "/accounts/manager/tokens")).isEmpty();
            send(page);
            assertThat(audit.look()).allMatch(fault -> fault.contains("status of 422"));
            Picture.take(page, width, "tokens-error");
            page.locator("#name").fill("Nightly export to the patient record");
            page.locator("#permissions").check();
            send(page);
            assertThat(page.content()).contains("The new token");
            assertThat(audit.look()).allMatch(fault -> fault.contains("status of 422"));
            assertThat(Keyboard.faults(page)).isEmpty();
            Picture.take(page, width, "tokens-made");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1366, 320})
    void the_first_set_up_and_its_errors(int width) {
        try (WebFixture web = new WebFixture(Set.of());
                BrowserContext context = chromium.asNobody(width, true)) {
            Page page = context.newPage();
            PageAudit audit = new PageAudit(page, site(web));
            assertThat(audit.open(site(web) + "/")).isEmpty();
            assertThat(page.title()).isEqualTo("Set up – On the Latch");
            assertThat(Keyboard.faults(page)).isEmpty();
            Picture.take(page, width, "set-up");
            page.locator("#code").fill(web.accounts.setUp().code().orElseThrow().value());
            send(page);
            assertThat(audit.look()).allMatch(fault -> fault.contains("status of 422"));
            Picture.take(page, width, "set-up-error");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1366, 320})
    void her_code_and_her_first_password(int width) {
        try (WebFixture web = new WebFixture(EnumSet.complementOf(EnumSet.of(Role.RESIDENT)));
                BrowserContext context = chromium.asNobody(width, true)) {
            Page page = context.newPage();
            PageAudit audit = signIn(page, web, "nurse");
            assertThat(audit.open(site(web) + "/people/P01/sign-in")).isEmpty();
            Picture.take(page, width, "her-sign-in");
            send(page);
            assertThat(page.content()).contains("This is shown once");
            assertThat(audit.look()).isEmpty();
            Picture.take(page, width, "her-sign-in-sheet");
            assertThat(audit.open(site(web) + "/sign-in/first")).isEmpty();
            assertThat(Keyboard.faults(page)).isEmpty();
            Picture.take(page, width, "first-password");
            send(page);
            assertThat(audit.look()).allMatch(fault -> fault.contains("status of 422"));
            Picture.take(page, width, "first-password-error");
        }
    }

    private static void send(Page page) {
        page.locator("#maincontent form button").last().click();
        page.waitForLoadState();
    }

    private static PageAudit signIn(Page page, WebFixture web, String user) {
        PageAudit audit = new PageAudit(page, site(web));
        assertThat(audit.open(site(web) + "/sign-in")).isEmpty();
        page.locator("#user").fill(user);
        page.locator("#password").fill(AccountsFixture.PASSWORD);
        page.locator("main form button").first().click();
        page.waitForLoadState();
        return audit;
    }

    private static String site(WebFixture web) {
        return "http://127.0.0.1:" + web.port;
    }
}
