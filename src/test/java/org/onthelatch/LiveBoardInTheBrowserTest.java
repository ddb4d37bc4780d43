package org.onthelatch;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onthelatch.browser.Chromium;
import org.onthelatch.needs.Needs;
import org.onthelatch.needs.Part;

/** A board that stands open on the ward's computer, while things happen at the doors. */
@Needs(Part.CHROMIUM)
class LiveBoardInTheBrowserTest {
    private static final String SHIFTS = """
            () => { window.shifted = 0; new PerformanceObserver(list => list.getEntries()
              .forEach(entry => window.shifted += entry.value)).observe({ type: 'layout-shift' }) }
            """;
    /** No name moves from under a pointer, although another alarm stands above those that were there. */
    private static final String WHERE =
            "() => [...document.querySelectorAll('.latch-people a')].map(a => a.getBoundingClientRect().top).join()";

    private static final String SAYS = "words => document.querySelector('main').innerText.includes(words)";

    @Test
    void it_follows_the_doors_keeps_focus_moves_nothing_and_says_when_it_is_not_live(@TempDir Path folder) {
        try (RunningDemo demo = RunningDemo.start(folder);
                Chromium chromium = new Chromium();
                BrowserContext nurse = chromium.as("l.pryce", "saltmarsh-l-pryce", 1366, true)) {
            Page board = nurse.newPage();
            board.navigate("http://127.0.0.1:%d/wards/heron"
                    .formatted(demo.demo.service().httpPort()));
            board.waitForFunction(SAYS, "Live.");
            board.focus("a[href='/people/P03']");
            board.evaluate(SHIFTS);
            Object stood = board.evaluate(WHERE);

            demo.ward.presses("heron-a", "HD01");
            board.waitForFunction(SAYS, "I am with her");

            assertThat(board.evaluate("document.activeElement.getAttribute('href')"))
                    .isEqualTo("/people/P03");
            assertThat(board.evaluate(WHERE)).isEqualTo(stood);
            assertThat(((Number) board.evaluate("window.shifted")).doubleValue())
                    .isLessThan(0.1);

            nurse.setOffline(true);
            board.waitForFunction(SAYS, "Not live. What follows was true then");
            assertThat((String) board.evaluate("document.querySelector('.latch-board').innerText"))
                    .contains("Not confirmed")
                    .doesNotContain("4 of 4 doors have it", "exits say that they hold");

            nurse.setOffline(false);
            board.waitForFunction(SAYS, "doors have it");
        }
    }
}
