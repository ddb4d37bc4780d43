package org.onthelatch.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Response;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is wrong with a page as a browser shows it; every fault in one sentence. */
public final class PageAudit {
    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");
    private static final String TOO_WIDE = """
            () => {
              const root = document.documentElement
              if (root.scrollWidth <= root.clientWidth) return []
              return [...document.querySelectorAll('main *')]
                .filter(e => e.getBoundingClientRect().right > root.clientWidth + 1)
                .slice(0, 3)
                .map(e => e.tagName + '.' + e.className + ' ' + e.textContent.trim().slice(0, 40))
            }
            """;

    private final Page page;
    private final List<String> faults = new ArrayList<>();

    /** @param site where every request must go */
    public PageAudit(Page page, String site) {
        this.page = page;
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") || message.type().equals("warning")) {
                faults.add("the console says: " + message.text());
            }
        });
        page.onPageError(error -> faults.add("a script failed: " + error));
        page.onRequest(request -> noteForeign(request, site));
    }

    public Page page() {
        return page;
    }

    private void noteForeign(Request request, String site) {
        URI uri = URI.create(request.url());
        if (uri.getScheme().startsWith("http") && !request.url().startsWith(site)) {
            faults.add("asked another place: " + request.url());
        }
    }

    /** @return everything that is wrong with it, and nothing of what was opened before */
    public List<String> open(String url) {
        faults.clear();
        @Nullable Response answer = page.navigate(url);
        if (answer == null || answer.status() != 200) {
            faults.add("answers %s".formatted(answer == null ? "nothing" : answer.status()));
            return List.copyOf(faults);
        }
        return look();
    }

    /** @return everything that is wrong with what is shown now, and was wrong before */
    public List<String> look() {
        int headings = page.locator("h1").count();
        if (headings != 1) {
            faults.add("has %d headings of the first level".formatted(headings));
        }
        if (page.evaluate(TOO_WIDE) instanceof List<?> wide && !wide.isEmpty()) {
            faults.add("is wider than its window: " + wide);
        }
        for (Rule rule : new AxeBuilder(page)
                .setLegacyMode(true) // no page here has frames, and without them one window is enough
                .withTags(RULES)
                .analyze()
                .getViolations()) {
            faults.add("axe: %s (%s): %s"
                    .formatted(
                            rule.getId(),
                            rule.getHelp(),
                            rule.getNodes().stream()
                                    .limit(3)
                                    .map(node -> String.valueOf(node.getTarget()) + " " + node.getHtml())
                                    .toList()));
        }
        return List.copyOf(faults);
    }
}
