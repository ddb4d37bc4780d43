package org.onthelatch.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** What is wrong with a page as a browser shows it; every fault in one sentence. */
public final class PageAudit {
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
    private int expected = 200;
    private int status;

    /** @param site where every request must go */
    public PageAudit(Page page, String site) {
        this.page = page;
        page.onConsoleMessage(message -> {
            boolean isSaid = message.type().equals("error") || message.type().equals("warning");
            if (isSaid && !isRefusal(message.text())) {
                faults.add("the console says: " + message.text());
            }
        });
        page.onPageError(error -> faults.add("a script failed: " + error));
        page.onRequest(request -> noteForeign(request, site));
        page.onResponse(response -> {
            if (response.request().isNavigationRequest()) {
                status = response.status();
            }
        });
    }

    /** Chromium tells its console of every answer above 400; of the one that is expected that is no fault. */
    private boolean isRefusal(String said) {
        return expected >= 400 && said.startsWith("Failed to load resource") && said.contains("status of " + expected);
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
        List<String> wrong = reach(200, there -> there.navigate(url));
        return wrong.isEmpty() ? look() : wrong;
    }

    /** Goes somewhere; forgets what was wrong before. */
    List<String> reach(int answer, Consumer<Page> how) {
        faults.clear();
        expected = answer;
        status = 0;
        how.accept(page);
        if (status != answer) {
            faults.add("answers %d and not %d".formatted(status, answer));
        }
        return List.copyOf(faults);
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
        faults.addAll(Axe.faults(page));
        return List.copyOf(faults);
    }
}
