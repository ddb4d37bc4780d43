package org.onthelatch;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.json.JsonObject;
import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onthelatch.broker.EmbeddedBroker;
import org.onthelatch.command.demo.Demo;
import org.onthelatch.command.demo.DemoClock;
import org.onthelatch.config.Settings;
import org.onthelatch.demo.DemoWard;

/** In a fire the roll is called from what is kept: the broker may be gone, and the service started anew (D74, H13). */
class RollCallWithoutBrokerTest {
    private static final String ROLL = "/api/v1/wards/heron/roll-call";

    private final int port = FreePort.any();

    @Test
    void the_roll_is_the_same_with_the_broker_down_and_after_a_restart_without_it(@TempDir Path folder) {
        EmbeddedBroker broker = EmbeddedBroker.start(OwnBroker.settings(folder, port));
        Map<String, String> called;
        try (RunningDemo demo = RunningDemo.start(folder, DemoWard.T0, OwnBroker.at(port), port)) {
            demo.ward.fault("heron-a", "fire");
            Eventually.is(
                    "nobody is known to be in",
                    () -> "NOT_KNOWN".equals(states(demo.pages).get("P02")));
            demo.pages.post(
                    ROLL + "/seen", new JsonObject().put("person", "P02").put("where", "AT_THE_ASSEMBLY_POINT"));
            called = states(demo.pages);

            broker.close();

            assertThat(states(demo.pages)).isEqualTo(called);
            assertThat(demo.pages.text("/wards/heron/roll-call")).contains("Bridget F.", "Farida S.");
        }
        try (Demo restarted = withoutBroker(folder)) {
            Http pages = new Http(restarted.service().httpPort());

            assertThat(called.get("P02")).isNotEqualTo("NOT_KNOWN");
            assertThat(states(pages)).isEqualTo(called);
            assertThat(pages.text("/wards/heron/roll-call")).contains("Bridget F.", "Farida S.");
        }
    }

    private Demo withoutBroker(Path folder) {
        Settings settings = new Settings(
                new Settings.Http("127.0.0.1", FreePort.any()), OwnBroker.at(port), "latch/v1", folder, folder);
        DemoClock clock = new DemoClock(new RunningClock(DemoWard.T0.plusSeconds(600)), DemoWard.T0.plusSeconds(600));
        return Demo.start(settings, URI.create("tcp://127.0.0.1:" + port), FreePort.any(), clock);
    }

    private static Map<String, String> states(Http pages) {
        return pages.get(ROLL).json().getJsonArray("people").stream()
                .map(JsonObject.class::cast)
                .collect(Collectors.toMap(person -> person.getString("person"), person -> person.getString("state")));
    }
}
