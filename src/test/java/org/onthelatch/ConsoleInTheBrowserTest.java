package org.onthelatch;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onthelatch.browser.Chromium;
import org.onthelatch.browser.Keyboard;
import org.onthelatch.browser.PageAudit;
import org.onthelatch.needs.Needs;
import org.onthelatch.needs.Part;

/** The console of the simulated doors, used as a tester uses it. */
@Needs(Part.CHROMIUM)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ConsoleInTheBrowserTest {
    private RunningDemo demo;
    private Chromium chromium;

    @BeforeAll
    void start(@TempDir Path folder) {
        demo = RunningDemo.start(folder);
        chromium = new Chromium();
    }

    @AfterAll
    void stop() {
        chromium.close();
        demo.close();
    }

    @ParameterizedTest
    @ValueSource(ints = {1366, 320})
    void is_whole_for_everybody(int width) {
        try (Page page = page(width)) {
            assertThat(new PageAudit(page, demo.ward.console()).open(demo.ward.console()))
                    .isEmpty();
            assertThat(page.locator("#doors tr").first()).isVisible();
            assertThat(Keyboard.faults(page)).isEmpty();
            page.screenshot(new Page.ScreenshotOptions()
                    .setPath(SourceTree.aroundHere().top().resolve("target/pictures/%d/console.png".formatted(width)))
                    .setFullPage(true));
        }
    }

    @Test
    void carys_comes_to_the_front_door() {
        try (Page page = open("heron-a")) {
            page.getByLabel("Door", new Page.GetByLabelOptions().setExact(true))
                    .first()
                    .selectOption("HD01");
            page.getByLabel("Fob, or leave empty to show none").fill(RunningDemo.P03);
            press(page, "Show the fob");
            assertThat(answer(page)).containsText("It waits 15 seconds for the other fob");
        }
    }

    @Test
    void a_line_is_cut_and_mended() {
        try (Page page = open("cartlodge-b")) {
            press(page, "Cut the line");
            assertThat(page.locator("#state")).containsText("not connected, line cut");
            press(page, "Mend the line");
            assertThat(page.locator("#state")).containsText("line whole");
        }
    }

    @Test
    void a_fob_lies_on_the_pad_and_is_taken_away() {
        try (Page page = open("heron-p")) {
            page.getByLabel("Fob to lay on it").fill(RunningDemo.P02);
            press(page, "Lay it on the pad");
            assertThat(page.locator("#lying")).hasText("Fob %s lies on it.".formatted(RunningDemo.P02));
            press(page, "Take it away");
            assertThat(page.locator("#lying")).hasText("Nothing lies on it.");
        }
    }

    @Test
    void a_lock_without_a_network_is_free_from_inside_and_asks_who_shows_a_fob_that_nobody_wrote() {
        try (Page page = open("heron-a")) {
            page.locator("#lock").selectOption("HD21");
            page.getByLabel("Fob to show to the lock").fill(RunningDemo.P05);
            press(page, "Show the fob to the lock");
            assertThat(answer(page)).containsText("Lock HD21, way in: stays closed: ask staff.");
            page.locator("input[name=lockway][value=OUT]").check();
            press(page, "Show the fob to the lock");
            assertThat(answer(page)).containsText("Lock HD21, way out: opens.");
        }
    }

    private static Locator answer(Page page) {
        return page.locator("#answers li").first();
    }

    private static void press(Page page, String button) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .click();
    }

    private Page open(String controller) {
        Page page = page(1366);
        page.navigate(demo.ward.console());
        page.locator("#device").selectOption(controller);
        return page;
    }

    private Page page(int width) {
        return chromium.as("", "", width, true).newPage();
    }
}
