package org.onthelatch.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onthelatch.browser.Chromium;
import org.onthelatch.browser.Keyboard;
import org.onthelatch.browser.PageAudit;
import org.onthelatch.browser.Picture;
import org.onthelatch.needs.Needs;
import org.onthelatch.needs.Part;
import org.onthelatch.staff.SessionLimits;

/** Signing in, being locked and going on, in Chromium, which keeps a {@code __Host-} cookie on loopback (ADR 54). */
@Needs(Part.CHROMIUM)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SignInInTheBrowserTest {
    private Chromium chromium;
    private WebFixture web;

    @BeforeAll
    void startChromium() {
        chromium = new Chromium();
    }

    @AfterAll
    void stopChromium() {
        chromium.close();
    }

    @BeforeEach
    void start() {
        web = new WebFixture();
    }

    @AfterEach
    void stop() {
        web.close();
    }

    @ParameterizedTest
    @ValueSource(ints = {1366, 320})
    void every_step_is_whole_for_everybody(int width) {
        try (BrowserContext context = chromium.asNobody(width, true)) {
            Page page = context.newPage();

            assertThat(new PageAudit(page, site()).open(site() + "/people/P03/requests"))
                    .isEmpty();
            assertThat(page.title()).isEqualTo("Sign in – On the Latch");
            Picture.take(page, width, "sign-in");
            signIn(page, "nurse");
            assertThat(page.url()).isEqualTo(site() + "/people/P03/requests");
            assertThat(new PageAudit(page, site()).look()).isEmpty();

            page.locator("textarea").first().fill("Out until nine on Fridays");
            web.clock.moveBy(SessionLimits.USUAL.idle());
            send(page);
            assertThat(page.content()).contains("Nothing is saved yet").contains("Locked: Test Registered nurse");
            assertThat(new PageAudit(page, site()).look()).isEmpty();
            Picture.take(page, width, "locked-with-form");
            password(page);
            assertThat(page.title()).isEqualTo("Not saved yet – On the Latch");
            assertThat(page.content()).contains("Out until nine on Fridays");
            assertThat(new PageAudit(page, site()).look()).isEmpty();
            Picture.take(page, width, "kept-form");

            web.clock.moveBy(SessionLimits.USUAL.idle());
            assertThat(new PageAudit(page, site()).open(site() + "/people/P03")).isEmpty();
            assertThat(page.title()).isEqualTo("Locked: Test Registered nurse was signed in – On the Latch");
            assertThat(Keyboard.faults(page)).isEmpty();
            Picture.take(page, width, "locked");
            password(page);
            assertThat(page.url()).isEqualTo(site() + "/people/P03");
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Sign out"))
                    .click();
            assertThat(page.content()).contains("You are signed out.");
        }
    }

    @Test
    void a_wrong_password_and_one_that_is_asked_for_once_more_are_told_on_pages_that_are_whole() {
        try (BrowserContext context = chromium.asNobody(1366, true)) {
            Page page = context.newPage();
            page.navigate(site() + "/locks/new");
            page.locator("#user").fill("nurse");
            page.locator("#password").fill("not the password");
            send(page);
            isWhole(page, "Error: Sign in – On the Latch", "wrong-password");

            signIn(page, "nurse");
            web.clock.moveBy(Duration.ofMinutes(5));
            send(page);
            isWhole(page, "Give your password once more – On the Latch", "once-more");
        }
    }

    private void isWhole(Page page, String title, String name) {
        page.waitForCondition(() -> page.title().equals(title));
        for (int width : List.of(320, 1366)) {
            page.setViewportSize(width, 900);
            assertThat(new PageAudit(page, site()).look()).isEmpty();
            Picture.take(page, width, name);
        }
        assertThat(Keyboard.faults(page)).isEmpty();
    }

    @Test
    void all_of_it_works_without_scripts() {
        try (BrowserContext context = chromium.asNobody(1366, false)) {
            Page page = context.newPage();
            page.navigate(site() + "/people/P03/requests");
            signIn(page, "nurse");
            page.locator("textarea").first().fill("Out until nine on Fridays");
            web.clock.moveBy(SessionLimits.USUAL.idle());
            send(page);
            password(page);
            assertThat(page.content()).contains("Not saved yet").contains("Out until nine on Fridays");
            page.locator("header button")
                    .filter(new Locator.FilterOptions().setHasText("Change user"))
                    .click();
            page.waitForLoadState();
            assertThat(page.title()).isEqualTo("Sign in – On the Latch");
        }
    }

    @Test
    void a_page_left_alone_covers_itself_and_keeps_what_is_half_written() {
        try (BrowserContext context = chromium.asNobody(1366, true)) {
            Page page = context.newPage();
            page.clock().install();
            page.navigate(site() + "/people/P03/requests");
            signIn(page, "nurse");
            Locator words = page.locator("textarea").first();
            words.fill("Out until nine on Fridays");

            page.clock().runFor(SessionLimits.USUAL.idle().toMillis() + 5_000);

            assertThat(words.isVisible()).isFalse();
            assertThat(page.title()).isEqualTo("Locked – On the Latch");
            assertThat(new PageAudit(page, site()).look()).isEmpty();
            Picture.take(page, 1366, "covered");
            page.locator("#lock-password").fill("wrong");
            page.locator("[data-lock] button").first().click();
            page.getByText("This is not the password.").waitFor();
            page.locator("#lock-password").fill(AccountsFixture.PASSWORD);
            page.locator("[data-lock] button").first().click();
            words.waitFor();
            assertThat(words.inputValue()).isEqualTo("Out until nine on Fridays");
        }
    }

    private static void signIn(Page page, String user) {
        page.locator("#user").fill(user);
        password(page);
    }

    private static void password(Page page) {
        page.locator("#password").fill(AccountsFixture.PASSWORD);
        send(page);
    }

    private static void send(Page page) {
        page.locator("main form button").first().click();
        page.waitForLoadState();
    }

    private String site() {
        return "http://127.0.0.1:" + web.port;
    }
}
