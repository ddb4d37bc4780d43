package org.onthelatch;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.json.JsonObject;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onthelatch.demo.DemoWard;
import org.onthelatch.metrics.LiveService;
import org.onthelatch.metrics.MetricsRoute;
import org.onthelatch.store.Committed;
import org.onthelatch.store.Store;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What engineers read holds no name, NHS number or fob of anybody (D53; house style 13): the logs and the metrics. */
class NothingPersonalTest {
    private static final Logger LOG = LoggerFactory.getLogger(NothingPersonalTest.class);
    private static final String STRANGER = "04c9aabbccddee";

    @Test
    void neither_logs_nor_metrics_of_a_day_on_the_ward_name_anybody(@TempDir Path folder) {
        try (CapturedLog log = CapturedLog.as("json");
                RunningDemo demo = RunningDemo.start(folder)) {
            List<String> words = dictionary(demo);
            peopleComeAndGo(demo);
            nonsenseIsSent(demo);
            pagesAreAskedFor(demo, words);
            String metrics = Eventually.get(
                    "what was kept is counted",
                    () -> metrics(folder, demo),
                    text -> LiveService.samples(text).stream()
                            .anyMatch(sample ->
                                    sample.name().equals("onlatch_messages_quarantined_total") && sample.value() == 3));

            assertThat(personal(words, log.lines())).isEmpty();
            assertThat(personal(words, List.of(metrics))).isEmpty();
            assertThat(log.lines())
                    .as("every line is an object, and there is something to look at")
                    .hasSizeGreaterThan(10)
                    .allSatisfy(line -> assertThat(new JsonObject(line).getString("formattedMessage"))
                            .isNotBlank())
                    .anyMatch(line -> line.contains("quarantined a message on"));
            assertCounts(demo, metrics);
            Http.Answer nurse = demo.pages.get("/metrics");
            assertThat(nurse.status()).as("without the token they stay shut").isEqualTo(401);
            assertThat(nurse.json().getString("detail")).contains("keys/metrics.token");
            LOG.warn("planted: {}", words.get(0));
            assertThat(personal(words, log.lines())).hasSize(1);
        }
    }

    private static List<String> dictionary(RunningDemo demo) {
        Store store = demo.demo.store();
        return Committed.write(store.journal(), () -> {
            List<String> words = new ArrayList<>();
            store.books().residents().current().forEach(resident -> {
                words.add(resident.name());
                words.add(resident.name().split(" ")[0]);
                words.add(resident.nhsNumber());
            });
            store.books().staff().current().forEach(member -> words.add(member.name()));
            store.books().visitors().current().forEach(visitor -> words.add(visitor.name()));
            store.books()
                    .holdings()
                    .current()
                    .forEach(holding -> words.add(holding.fob().value()));
            words.add(STRANGER);
            return words.stream().distinct().toList();
        });
    }

    private static void peopleComeAndGo(RunningDemo demo) {
        Stream.of(RunningDemo.P01, RunningDemo.P02, RunningDemo.P03, RunningDemo.P05, STRANGER)
                .forEach(fob -> demo.ward.leaves("heron-a", "HD01", fob));
        demo.ward.fault("cartlodge-a", "offline");
        demo.ward.fault("cartlodge-a", "online");
        demo.ward.fault("heron-b", "resend");
        demo.moveClock(DemoWard.T0.plus(Duration.ofDays(4)));
        Eventually.is("the events of the front door are kept", () -> demo.ward.unreceipted("heron-a") == 0);
    }

    /** A controller that says what it should not, in places where it should not. */
    private static void nonsenseIsSent(RunningDemo demo) {
        demo.ward.fault("gate-a", "offline");
        try (ThirdParty gate = ThirdParty.connect(demo.brokerPort, "gate-a", demo.demo.passwords())) {
            gate.publish("gate-a/events", "[{\"fob\":\"%s\",\"name\":\"Amara\"}]".formatted(RunningDemo.P01), false);
            gate.publish(
                    "gate-a/events",
                    "{\"epoch\":9,\"events\":[{\"seq\":1,\"at\":\"%s\"}]}".formatted(RunningDemo.P02),
                    false);
            gate.publish(
                    "gate-a/access-list/answer",
                    "{\"outcome\":\"%s\",\"at\":\"2026-11-23T14:00:00Z\"}".formatted(RunningDemo.P03),
                    false);
        }
    }

    private static void pagesAreAskedFor(RunningDemo demo, List<String> words) {
        String name = words.get(0).replace(" ", "%20");
        for (String path :
                List.of("/wards/heron", "/people/P01", "/people/" + name, "/egress?person=" + name, "/doors")) {
            assertThat(demo.pages.text(path)).isNotBlank();
        }
        demo.pages.get("/api/v1/explain?person=%s&door=HD01".formatted(name));
        demo.pages.post("/api/v1/people/P01/assessments", new JsonObject().put("level", words.get(0)), "If-Match", "0");
    }

    private static void assertCounts(RunningDemo demo, String text) {
        LiveService metrics = new LiveService("", LiveService.samples(text));
        assertThat(metrics.value("onlatch_events_committed_total", "").orElseThrow())
                .isPositive();
        assertThat(metrics.value("onlatch_receipts_total", "").orElseThrow()).isPositive();
        assertThat(metrics.value("onlatch_controllers", "registered").orElseThrow())
                .isEqualTo(RunningDemo.DEVICES.size());
        assertThat(metrics.value("onlatch_ready", "store").orElseThrow()).isEqualTo(1);
        assertThat(metrics.value("onlatch_reviews_overdue", "").orElseThrow()).isPositive();
        assertThat(metrics.value("onlatch_controller_key_epoch", "heron-a").orElseThrow())
                .isEqualTo(1);
        assertThat(metrics.value("onlatch_controller_last_heard_seconds", "heron-a")
                        .orElseThrow())
                .isFinite();
        assertThat(metrics.all("jvm_threads_live_threads")).hasSize(1);
        assertThat(demo.controllers()).hasSize(RunningDemo.DEVICES.size());
    }

    private static String metrics(Path folder, RunningDemo demo) {
        String token = org.onthelatch.secret.OwnerOnly.readSecret(MetricsRoute.tokenFile(folder));
        return demo.pages.textFor("/metrics", "Bearer " + token);
    }

    /** As whole words, whatever their case. */
    private static List<String> personal(List<String> words, List<String> texts) {
        Pattern any = Pattern.compile(
                words.stream().map(Pattern::quote).collect(Collectors.joining("|", "(?<![a-z0-9])(", ")(?![a-z0-9])")),
                Pattern.CASE_INSENSITIVE);
        return texts.stream().filter(text -> any.matcher(text).find()).toList();
    }
}
