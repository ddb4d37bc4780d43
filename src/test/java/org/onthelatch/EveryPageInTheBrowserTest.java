package org.onthelatch;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import io.vertx.core.json.JsonObject;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.onthelatch.browser.Chromium;
import org.onthelatch.browser.Keyboard;
import org.onthelatch.browser.PageAudit;
import org.onthelatch.command.demo.DemoAccounts;
import org.onthelatch.command.demo.DemoAccounts.Login;
import org.onthelatch.needs.Needs;
import org.onthelatch.needs.Part;
import org.onthelatch.web.RouteTable;
import org.onthelatch.web.http.Route;

/** Every page of the demo in Chromium, wide and narrow: WCAG 2.2 AA as far as axe can tell, and what axe does not look at. */
@Needs(Part.CHROMIUM)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EveryPageInTheBrowserTest {
    private static final List<Integer> WIDTHS = List.of(1366, 320);
    private static final String WORDS = """
            () => [...document.querySelectorAll('main h1, main h2, main h3, main label, main legend, main button, main a')]
              .map(e => e.textContent.trim().replace(/[0-9]+/g, '#'))
            """;

    private final Map<String, String> titles = new HashMap<>();
    private final Map<List<Object>, PageAudit> windows = new HashMap<>();
    private RunningDemo demo;
    private Chromium chromium;
    private Map<String, String> parts = Map.of();

    @BeforeAll
    void start(@TempDir Path folder) {
        demo = RunningDemo.start(folder);
        chromium = new Chromium();
        parts = parts();
    }

    @AfterAll
    void stop() {
        chromium.close();
        demo.close();
    }

    @TestFactory
    Stream<DynamicTest> is_whole_for_everybody() {
        return pages().entrySet().stream()
                .flatMap(page -> WIDTHS.stream()
                        .map(width -> DynamicTest.dynamicTest(
                                page.getKey() + " at " + width,
                                () -> assertThat(faults(page.getKey(), page.getValue(), width))
                                        .isEmpty())));
    }

    @TestFactory
    Stream<DynamicTest> can_be_used_by_keyboard_alone_and_without_scripts() {
        return pages().entrySet().stream()
                .map(page -> DynamicTest.dynamicTest(page.getKey(), () -> {
                    Page scripted = window(page.getValue(), 1366, true).page();
                    Page plain = window(page.getValue(), 1366, false).page();
                    scripted.navigate(url(page.getKey()));
                    plain.navigate(url(page.getKey()));
                    assertThat(plain.evaluate(WORDS)).isEqualTo(scripted.evaluate(WORDS));
                    assertThat(Keyboard.faults(scripted)).isEmpty();
                }));
    }

    private List<String> faults(String path, Login login, int width) {
        PageAudit window = window(login, width, true);
        Page page = window.page();
        List<String> faults = new ArrayList<>(window.open(url(path)));
        String other = titles.putIfAbsent(page.title(), path);
        if (other != null && !other.equals(path)) {
            faults.add("has the title of %s: %s".formatted(other, page.title()));
        }
        Path folder = SourceTree.aroundHere().top().resolve("target/pictures/" + width);
        String name = path.equals("/") ? "home" : path.substring(1).replace('/', '-');
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(folder.resolve(name + ".png"))
                .setFullPage(true));
        return faults;
    }

    /** One for each who looks and each width: to open a window takes longer than to look at a page. */
    private PageAudit window(Login login, int width, boolean scripts) {
        return windows.computeIfAbsent(
                List.of(login, width, scripts),
                asked -> new PageAudit(
                        chromium.as(login.staff().value(), login.password(), width, scripts)
                                .newPage(),
                        site()));
    }

    private String site() {
        return "http://127.0.0.1:" + demo.demo.service().httpPort();
    }

    private String url(String path) {
        return site() + path;
    }

    /** Every page of the table of routes with a place of the demo, and somebody who may see it. */
    private Map<String, Login> pages() {
        Map<String, Login> pages = new LinkedHashMap<>();
        for (Route route : RouteTable.pages()) {
            if (!route.path().endsWith(".csv") && !route.path().endsWith(".pdf")) {
                Login login = DemoAccounts.ALL.stream()
                        .filter(one -> route.access().isFor(one.role()))
                        .findFirst()
                        .orElseThrow();
                pages.put(filled(route.path()), login);
            }
        }
        return pages;
    }

    private String filled(String path) {
        String filled = path.replace("/advocate/:person", "/advocate/P03"); // who lets her read
        for (Map.Entry<String, String> part : parts.entrySet()) {
            filled = filled.replaceAll(":" + part.getKey() + "(?=/|$)", part.getValue());
        }
        assertThat(filled).as("add a sample for each part of " + path).doesNotContain(":");
        return filled;
    }

    private Map<String, String> parts() {
        JsonObject leaves = demo.pages.get("/api/v1/people/P16/leaves").json();
        JsonObject incidents = demo.pages.get("/api/v1/incidents").json();
        JsonObject calls = demo.pages.get("/api/v1/calls").json();
        Http.Answer secured = demo.pages.post(
                "/api/v1/locks",
                new JsonObject()
                        .put("door", "HD01")
                        .put("minutes", 15)
                        .put("reason", "a stranger at the front door")
                        .put("inCharge", true));
        assertThat(secured.status()).as("%s", secured.json()).isEqualTo(201);
        JsonObject notices = demo.pages.get("/api/v1/notices").json();
        Map<String, String> samples = new HashMap<>(Map.of("account", "l.pryce"));
        samples.putAll(Map.of(
                "ward",
                "heron",
                "person",
                "P16",
                "door",
                "HD01",
                "fob",
                RunningDemo.P02,
                "holder",
                "P02",
                "leave",
                leaves.getJsonArray("leaves").getJsonObject(0).getString("id"),
                "incident",
                incidents.getJsonArray("incidents").getJsonObject(0).getString("id"),
                "number",
                "BR1",
                "call",
                calls.getJsonArray("calls").getJsonObject(0).getString("id"),
                "notice",
                notices.getJsonArray("notices").getJsonObject(0).getString("id")));
        return samples;
    }
}
