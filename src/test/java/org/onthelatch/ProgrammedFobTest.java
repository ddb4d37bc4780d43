package org.onthelatch;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.json.JsonObject;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A fob is written at the desk, over the real broker, and a lock without a network goes by it (design, section 6). */
class ProgrammedFobTest {
    private static final String AMARA = "04c10000000001";
    private static final Instant T0 = Instant.parse("2026-11-23T14:00:00Z");

    private static RunningDemo demo;

    @BeforeAll
    static void start(@TempDir Path folder) {
        demo = RunningDemo.start(folder);
        Eventually.is("the programmer is there", () -> demo.ward.isOnline("heron-p"));
        demo.ward.at(
                "/locks/HD21/clock",
                new JsonObject().put("at", T0.plusSeconds(60).toString()));
        demo.ward.at(
                "/locks/HD24/clock",
                new JsonObject().put("at", T0.plusSeconds(60).toString()));
    }

    @AfterAll
    static void stop() {
        demo.close();
    }

    @Test
    void the_desk_writes_it_reads_it_back_and_the_kitchen_opens_by_the_fob_alone() {
        pad(AMARA);
        assertThat(kitchen(AMARA)).as("nothing is written on it yet").isEqualTo("ASK");
        assertThat(state(AMARA)).isEqualTo("NEVER_WRITTEN");

        Http.Answer written = write(AMARA);

        assertThat(written.status()).as(written.toString()).isEqualTo(201);
        Eventually.is("it is read back", () -> state(AMARA).equals("WRITTEN"));
        assertThat(demo.pages.text("/fobs/" + AMARA))
                .contains("Written", "holds what its holder may do now", "HD21 and HD24", "Write to fob");
        for (String device : RunningDemo.DEVICES) {
            demo.ward.fault(device, "offline");
        }
        assertThat(kitchen(AMARA))
                .as("her own use of the kitchen, with every cable cut")
                .isEqualTo("OPEN");
        RunningDemo.DEVICES.forEach(device -> demo.ward.fault(device, "online"));
        demo.awaitListsInForce();
    }

    @Test
    void what_lies_on_the_programmer_is_read_and_what_is_wrong_is_named() {
        pad(RunningDemo.P02);
        Http.Answer read = demo.pages.post("/api/v1/programmers/heron-p/read", new JsonObject());
        assertThat(read.status()).as(read.toString()).isEqualTo(201);
        assertThat(read.json().getString("fob")).isEqualTo(RunningDemo.P02);

        write(RunningDemo.P03);
        Eventually.is("another fob lies there", () -> state(RunningDemo.P03).equals("REFUSED"));
        assertThat(demo.pages.text("/fobs/" + RunningDemo.P03)).contains("It was not written: another fob lies on");
        demo.ward.at("/devices/heron-p/pad", new JsonObject());
        Http.Answer none = demo.pages.post("/api/v1/programmers/heron-p/read", new JsonObject());
        assertThat(none.status()).isEqualTo(409);
        assertThat(none.json().getString("detail")).contains("no fob lies on the programmer");
        Http.Answer nobodys = write("04c10000000201");
        assertThat(nobodys.status()).isEqualTo(422);
        assertThat(nobodys.json().getString("detail")).contains("a fob that somebody holds");
    }

    @Test
    void a_fob_that_was_lost_is_named_as_one_that_those_locks_still_open_for_D88() {
        pad(RunningDemo.P05);
        write(RunningDemo.P05);
        Eventually.is("it is written", () -> state(RunningDemo.P05).equals("WRITTEN"));

        demo.pages.post(
                "/api/v1/holders/P05/fob/lost",
                new JsonObject()
                        .put("fob", RunningDemo.P05)
                        .put("newFob", "04c10000000203")
                        .put("reason", "in the pond"));

        Eventually.is(
                "what is on it is no longer right", () -> state(RunningDemo.P05).equals("OUTDATED"));
        assertThat(demo.pages.text("/fobs/" + RunningDemo.P05)).contains("those locks go by the old");
    }

    private static void pad(String fob) {
        demo.ward.at("/devices/heron-p/pad", new JsonObject().put("fob", fob));
    }

    private static Http.Answer write(String fob) {
        return demo.pages.post("/api/v1/fobs/%s/write".formatted(fob), new JsonObject(Map.of("programmer", "heron-p")));
    }

    private static String state(String fob) {
        return demo.pages.get("/api/v1/fobs/%s/image".formatted(fob)).json().getString("state");
    }

    private static String kitchen(String fob) {
        return demo.ward
                .at("/locks/HD21/present", new JsonObject().put("fob", fob).put("way", "IN"))
                .getString("outcome");
    }
}
