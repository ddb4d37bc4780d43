package org.onthelatch.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.onthelatch.staff.Role;

/** A ward's slow line: the first load of a page with all that it names, as it goes over the line, is under 150 kB. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FirstLoadTest {
    private static final int MOST = 150_000;
    private static final Pattern NAMED = Pattern.compile("(?:<link[^>]* href|<script[^>]* src|<img src)=\"(/[^\"]+)\"");
    private static final Pattern IMPORTED = Pattern.compile("from '(/[^']+)'");

    private WebFixture web;
    private Browser nurse;

    @BeforeAll
    void start() {
        web = new WebFixture();
        nurse = Browser.of(web, Role.NURSE);
    }

    @AfterAll
    void stop() {
        web.close();
    }

    @TestFactory
    Stream<DynamicTest> is_under_150_kB() {
        return Stream.of(
                        "/",
                        "/wards/heron",
                        "/wards/heron?view=wall",
                        "/wards/heron/handover",
                        "/people/P03",
                        "/people/P03/plan",
                        "/people/P03/plan?layout=easy",
                        "/reviews",
                        "/egress",
                        "/doors")
                .map(path -> DynamicTest.dynamicTest(
                        path, () -> assertThat(firstLoad(path)).isBetween(10_000, MOST)));
    }

    private int firstLoad(String path) {
        HttpResponse<String> page = nurse.get(path);
        assertThat(page.statusCode()).isEqualTo(200);
        Set<String> files = new TreeSet<>();
        NAMED.matcher(page.body()).results().forEach(found -> files.add(found.group(1)));
        for (String script : Set.copyOf(files)) {
            IMPORTED.matcher(nurse.get(script).body()).results().forEach(found -> files.add(found.group(1)));
        }
        return bytes(path) + files.stream().mapToInt(this::bytes).sum();
    }

    /** As it goes over the line. */
    private int bytes(String path) {
        return nurse.bytes(path, "Accept-Encoding", "gzip").length;
    }
}
