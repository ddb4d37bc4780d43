package org.onthelatch.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.HttpCredentials;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.onthelatch.needs.Part;

/** Debian's Chromium without a window, which asks nobody but the machine it runs on. */
public final class Chromium implements AutoCloseable {
    private static final List<String> QUIET = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private final Playwright playwright =
            Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    private final Browser browser = playwright
            .chromium()
            .launch(new BrowserType.LaunchOptions()
                    .setExecutablePath(Part.program("chromium").orElseThrow())
                    .setArgs(QUIET));

    private final Map<List<Object>, BrowserContext> contexts = new HashMap<>();

    /**
     * A browser, signed in; the same one for the same question, so that what pages share is fetched once.
     *
     * @param width of the window in CSS pixels
     * @param scripts whether pages may run theirs
     */
    public BrowserContext as(String user, String password, int width, boolean scripts) {
        return contexts.computeIfAbsent(
                List.of(user, width, scripts), asked -> context(user, password, width, scripts));
    }

    private BrowserContext context(String user, String password, int width, boolean scripts) {
        BrowserContext context = browser.newContext(new Browser.NewContextOptions()
                .setHttpCredentials(new HttpCredentials(user, password))
                .setViewportSize(width, 900)
                .setLocale("en-GB")
                .setJavaScriptEnabled(scripts));
        context.setDefaultTimeout(60_000);
        return context;
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
