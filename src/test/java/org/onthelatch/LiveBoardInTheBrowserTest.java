package org.onthelatch;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.WaitForSelectorState;
import io.vertx.core.json.JsonObject;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.onthelatch.browser.Chromium;
import org.onthelatch.needs.Needs;
import org.onthelatch.needs.Part;

/** A board that stands open on the ward's computer, while things happen at the doors. */
@Needs(Part.CHROMIUM)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LiveBoardInTheBrowserTest {
    private static final String SHIFTS = """
            () => {
              window.shifts = []
              window.keep = list => list.forEach(entry => window.shifts.push(entry.value + ' by '
                + entry.sources.map(one => one.node && one.node.textContent.trim().slice(0, 60)).join(' and ')))
              window.observer = new PerformanceObserver(list => window.keep(list.getEntries()))
              window.observer.observe({ type: 'layout-shift' })
            }
            """;
    /** After two frames, so that what was drawn last is among it. */
    private static final String SHIFTED = """
            () => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(() => {
              window.keep(window.observer.takeRecords())
              done(window.shifts.join('; '))
            }))))
            """;
    /** No name moves from under a pointer, although another alarm stands above those that were there. */
    private static final String WHERE =
            "() => [...document.querySelectorAll('.latch-people a')].map(a => a.getBoundingClientRect().top).join()";

    private static final String SAYS = "words => document.querySelector('main').innerText.includes(words)";
    private static final String STANDS_ON = """
            () => { const at = document.activeElement; return at.getAttribute('href') || at.dataset.part || at.textContent.trim() }
            """;

    private static final String BRIDGET = "[data-part='row-P02']";
    private static final String STREAM = "**/board/live*";

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

    @Test
    void it_follows_the_doors_keeps_focus_moves_nothing_and_says_when_it_is_not_live() {
        Page board = board("HD01");
        BrowserContext nurse = board.context();
        board.focus("a[href='/people/P03']");
        board.evaluate(SHIFTS);
        Object stood = board.evaluate(WHERE);

        demo.ward.presses("heron-a", "HD01");
        button(board, "HD01").waitFor();

        assertThat(board.evaluate(STANDS_ON)).isEqualTo("/people/P03");
        assertThat(board.evaluate(WHERE)).isEqualTo(stood);
        assertThat(board.evaluate(SHIFTED)).isEqualTo("");

        nurse.setOffline(true);
        board.waitForFunction(SAYS, "Not live. What follows was true then");
        assertThat((String) board.evaluate("document.querySelector('.latch-board').innerText"))
                .contains("Not confirmed")
                .doesNotContain("4 of 4 doors have it", "exits say that they hold");

        nurse.setOffline(false);
        board.waitForFunction(SAYS, "doors have it");
        nurse.close();
    }

    /** She goes out and comes back: her row says so, and nothing stands anywhere else than before. */
    @Test
    void a_door_that_opens_for_somebody_shifts_nothing() {
        Page board = nursesPage();
        open(board);
        board.waitForFunction(SAYS, "Live.");
        board.evaluate(SHIFTS);
        Object stood = board.evaluate(WHERE);
        String before = board.innerText(BRIDGET);

        assertThat(demo.ward.leaves("heron-a", "HD01", RunningDemo.P02).getString("outcome"))
                .isEqualTo("OPEN");
        board.waitForFunction("was => document.querySelector(\"" + BRIDGET + "\").innerText !== was", before);

        assertThat(board.innerText(BRIDGET)).contains("Out since");
        assertThat(board.evaluate(SHIFTED)).isEqualTo("");
        assertThat(board.evaluate(WHERE)).isEqualTo(stood);
        demo.ward.present(
                "heron-a", "HD01", new JsonObject().put("fob", RunningDemo.P02).put("way", "IN"));
        board.waitForFunction("() => document.querySelector(\"" + BRIDGET + "\").innerText.includes('In since')");
        assertThat(board.evaluate(SHIFTED)).isEqualTo("");
        assertThat(board.evaluate(WHERE)).isEqualTo(stood);
        board.context().close();
    }

    /** It was hidden as soon as the board was live, and the focus that stood on it fell to the top of the page. */
    @Test
    void the_link_that_reloads_the_board_keeps_the_focus_when_the_board_becomes_live() {
        Page board = nursesPage();
        List<Route> held = new ArrayList<>();
        board.route(STREAM, held::add);
        open(board);
        board.waitForCondition(() -> !held.isEmpty());
        board.focus("a[href='/wards/heron']:has-text('Reload the page')");

        board.unroute(STREAM);
        held.forEach(Route::resume);
        board.waitForFunction(SAYS, "Live.");

        assertThat(board.evaluate(STANDS_ON)).isEqualTo("/wards/heron");
        board.context().close();
    }

    /** Another nurse was faster. No other button takes the focus: who presses Enter now must not answer another call. */
    @Test
    void whoever_stands_on_a_button_that_goes_stands_on_the_part_that_it_was_in() {
        Page board = board("HD05");
        demo.ward.presses("heron-b", "HD05");
        button(board, "HD05").focus();

        Page other = board.context().newPage();
        open(other);
        button(other, "HD05").click();
        button(board, "HD05").waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));

        assertThat(board.evaluate(STANDS_ON)).isEqualTo("attention");
        board.context().close();
    }

    /** Where a nurse answers who rings at this door. */
    private static Locator button(Page board, String door) {
        return board.locator(".latch-alarm", new Page.LocatorOptions().setHasText(door))
                .getByText("I am with her");
    }

    /** A board that is live, of somebody who has looked at nothing else. */
    private Page board(String door) {
        Page board = nursesPage();
        open(board);
        board.waitForFunction(SAYS, "Live.");
        assertThat(button(board, door).count()).isZero();
        return board;
    }

    private Page nursesPage() {
        return chromium.apart("l.pryce", "saltmarsh-l-pryce", 1366, true).newPage();
    }

    private void open(Page page) {
        page.navigate(
                "http://127.0.0.1:%d/wards/heron".formatted(demo.demo.service().httpPort()));
    }
}
