package org.onthelatch;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.json.JsonObject;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onthelatch.command.CheckConfigCommand;
import org.onthelatch.demo.DemoWard;
import org.onthelatch.ward.Door;
import org.onthelatch.ward.DoorId;
import org.onthelatch.ward.FreeHours;
import org.onthelatch.ward.Way;
import picocli.CommandLine;

/** A door's hours go live with its entry in the register, and end with it, in the running demo (D26). */
class RegisterAtTheDoorsTest {
    private static final String MANAGER = "Basic "
            + Base64.getEncoder().encodeToString("s.marlow:saltmarsh-s-marlow".getBytes(StandardCharsets.UTF_8));

    @Test
    void hours_are_live_under_an_overdue_entry_end_with_it_and_are_told_by_door_and_number(@TempDir Path folder) {
        try (RunningDemo demo = RunningDemo.start(folder)) {
            assertThat(garden(demo).free(Way.OUT)).isNotEqualTo(FreeHours.ALWAYS);
            assertThat(restrictions(demo).getJsonArray("hoursNotLive")).isEmpty();
            assertThat(restrictions(demo).getInteger("overdue"))
                    .as("BR1, and it ends nothing (N16)")
                    .isEqualTo(1);
            String list = demo.latestList("heron-a").contentHash().toString();

            Http.Answer refused = end(demo, "");
            Http.Answer ended = end(demo, "The pergola is gone.");

            assertThat(refused.status()).isEqualTo(422);
            assertThat(ended.status()).as("%s", ended.json()).isEqualTo(201);
            assertThat(garden(demo).free(Way.OUT)).isEqualTo(FreeHours.ALWAYS);
            assertThat(restrictions(demo)
                            .getJsonArray("hoursNotLive")
                            .getJsonObject(0)
                            .getString("sentence"))
                    .isEqualTo(
                            "HD03: the hours that close its way out do not go live: BR1 has ended or not begun. It is free"
                                    + " at all hours until then.");
            Eventually.is(
                    "the door is told",
                    () -> !demo.latestList("heron-a").contentHash().toString().equals(list));
            assertThat(checkConfig(folder))
                    .contains("warning: HD03: the hours that close its way out do not go live: BR1");
        }
    }

    @Test
    void before_there_is_a_register_check_config_says_that_such_doors_are_free(@TempDir Path folder) {
        assertThat(checkConfig(folder)).contains("Everything is in order.", "no database yet", "free at all hours");
    }

    private static Http.Answer end(RunningDemo demo, String why) {
        return demo.pages.post(
                "/api/v1/restrictions/BR1/end", new JsonObject().put("why", why), "Authorization", MANAGER);
    }

    private static Door garden(RunningDemo demo) {
        return demo.demo.store().facts().get().register().door(new DoorId("HD03"));
    }

    private static JsonObject restrictions(RunningDemo demo) {
        return demo.pages.get("/api/v1/restrictions").json();
    }

    private static String checkConfig(Path data) {
        StringWriter out = new StringWriter();
        Clock later = Clock.fixed(DemoWard.T0.plusSeconds(3_600), DemoWard.ZONE);
        int code = new CommandLine(new CheckConfigCommand(later))
                .setOut(new PrintWriter(out))
                .execute("--config", "../config", "--data", data.toString());
        assertThat(code).isZero();
        return out.toString();
    }
}
