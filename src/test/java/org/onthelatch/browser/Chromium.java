package org.onthelatch.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
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
     * A browser that sends her name and password with every request (RFC 7617); the same one for the same question, so that
     * what pages share is fetched once.
     *
     * @param width of the window in CSS pixels
     * @param scripts whether pages may run theirs
     */
    public BrowserContext as(String user, String password, int width, boolean scripts) {
        return contexts.computeIfAbsent(List.of(user, width, scripts), asked -> apart(user, password, width, scripts));
    }

    /** The same, for this once: cut it off or close it, and nobody else notices. */
    public BrowserContext apart(String user, String password, int width, boolean scripts) {
        BrowserContext context = browser.newContext(new Browser.NewContextOptions()
                .setExtraHTTPHeaders(Map.of("Authorization", basic(user, password)))
                .setViewportSize(width, 900)
                .setLocale("en-GB")
                .setJavaScriptEnabled(scripts));
        context.setDefaultTimeout(60_000);
        return context;
    }

    /** A browser of its own that nobody has signed in at. */
    public BrowserContext asNobody(int width, boolean scripts) {
        BrowserContext context = browser.newContext(new Browser.NewContextOptions()
                .setViewportSize(width, 900)
                .setLocale("en-GB")
                .setJavaScriptEnabled(scripts));
        context.setDefaultTimeout(60_000);
        return context;
    }

    private static String basic(String user, String password) {
        return "Basic " + Base64.getEncoder().encodeToString((user + ":" + password).getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
