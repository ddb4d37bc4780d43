package org.onthelatch;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import io.vertx.core.json.JsonObject;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.onthelatch.browser.Chromium;
import org.onthelatch.browser.EveryWay;
import org.onthelatch.browser.Form;
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
    /** What can be said without a word: that a fob is lost or back, that no fob is in the cupboard, that a reminder was read. */
    private static final Pattern NEEDS_NO_WORD =
            Pattern.compile("/fobs/of/.*/lost|/fobs/.*/(returned|found|stock)|/fob-count|/reminders/.*");

    private final Map<String, String> titles = new HashMap<>();
    private final Map<Login, EveryWay> windows = new HashMap<>();
    private final Set<String> sent = new HashSet<>();
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
    Stream<DynamicTest> is_whole_for_everybody_in_every_way() {
        return pages().entrySet().stream()
                .sorted(Comparator.comparing(
                        page -> !page.getKey().startsWith("/locks"))) // an exit is secured for 15 minutes
                .map(page -> DynamicTest.dynamicTest(
                        page.getKey(),
                        () -> assertThat(faults(page.getKey(), page.getValue())).isEmpty()));
    }

    @TestFactory
    Stream<DynamicTest> so_is_what_comes_after_a_form_or_in_place_of_a_page() {
        return AnswersToForms.at(site()).stream()
                .map(answer -> DynamicTest.dynamicTest(
                        answer.name(),
                        () -> assertThat(window(login(answer.user()))
                                        .faults(answer.name(), answer.status(), answer.reach()))
                                .isEmpty()));
    }

    /** What is carried in a pocket or shown to the fire service takes one side, and what is given to her one sheet: sheets get lost. */
    @Test
    void what_is_printed_to_be_carried_is_one_sheet() {
        Page page = page(login("l.pryce"), true);
        Map<String, Integer> sides = new LinkedHashMap<>();
        for (String path : List.of("/wards/heron/handover", "/wards/heron/roll-call", "/people/P02/plan")) {
            page.navigate(url(path));
            sides.put(path, ScriptedDemo.sidesOf(page));
        }
        page.close();

        assertThat(sides).containsEntry("/wards/heron/handover", 1).containsEntry("/wards/heron/roll-call", 1);
        assertThat(sides.get("/people/P02/plan")).isLessThanOrEqualTo(2);
    }

    private static Login login(String user) {
        return DemoAccounts.ALL.stream()
                .filter(one -> one.staff().value().equals(user))
                .findFirst()
                .orElseThrow();
    }

    /** The page, and what each of its forms answers to somebody who filled in nothing: that answer is a page like another. */
    private List<String> faults(String path, Login login) {
        EveryWay window = window(login);
        List<String> faults = new ArrayList<>(window.faults(path, 200, page -> page.navigate(url(path))));
        List<String> forms = Form.of(window.page());
        for (int i = 0; i < forms.size(); i++) {
            int which = i;
            boolean isFirst = sent.add(forms.get(i) + " "
                    + forms.subList(0, i).stream().filter(forms.get(i)::equals).count());
            if (isFirst && !NEEDS_NO_WORD.matcher(forms.get(i)).matches()) {
                String name = path + " without " + forms.get(i);
                faults.addAll(window
                        .faults(name, 422, page -> {
                            page.navigate(url(path));
                            Form.sendEmpty(page, which);
                        })
                        .stream()
                        .map(fault -> "sent empty to " + forms.get(which) + ": " + fault)
                        .toList());
            }
        }
        return faults;
    }

    /** One for each who looks: to open a window takes longer than to look at a page. */
    private EveryWay window(Login login) {
        return windows.computeIfAbsent(
                login,
                asked -> new EveryWay(
                        new PageAudit(page(login, true), site()),
                        page(login, false),
                        SourceTree.aroundHere().top().resolve("target/pictures"),
                        titles));
    }

    private Page page(Login login, boolean scripts) {
        return chromium.as(login.staff().value(), login.password(), 1366, scripts)
                .newPage();
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
                boolean seesAll = route.path().equals("/other-ward"); // there is a form only for who does not
                pages.put(filled(route.path()), seesAll ? login("f.oban") : login);
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
