package org.onthelatch;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.json.JsonObject;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Some rows of the page about losing service, in the running demo; each test leaves its own controller as it found it. */
class LossInTheRunningDemoTest {
    private static RunningDemo demo;

    @BeforeAll
    static void start(@TempDir Path folder) {
        demo = RunningDemo.start(folder);
    }

    @AfterAll
    static void stop() {
        demo.close();
    }

    @Test
    void a_door_that_lost_line_power_and_clock_lets_out_and_stays_open_until_somebody_confirms_D73_D75_D76() {
        demo.ward.fault("heron-a", "offline");
        String before = cause("heron-a", "HD01", RunningDemo.P03);
        demo.ward.fault("heron-a", "powerLoss");
        String withoutPower = cause("heron-a", "HD01", RunningDemo.P03);
        demo.ward.fault("heron-a", new JsonObject().put("fault", "powerReturn").put("clockFailed", true));
        boolean stale = demo.ward.device("heron-a").getBoolean("listStale");
        String bedroom = cause("heron-c", "HD13", RunningDemo.P03);
        Eventually.is(
                "the service has missed it", () -> !demo.controller("heron-a").getBoolean("connected"));
        demo.ward.fault("heron-a", "online");
        demo.awaitListsInForce();

        assertThat(before).isEqualTo("ESCORT_NEEDED");
        assertThat(withoutPower).isEqualTo("RELEASED");
        assertThat(stale).isTrue();
        assertThat(bedroom).as("a bedroom is always free from inside").isEqualTo("FREE");
        assertThat(cause("heron-a", "HD01", RunningDemo.P03)).isEqualTo("RELEASED");
        Eventually.is(
                "its list is live again", () -> !demo.ward.device("heron-a").getBoolean("listStale"));
        JsonObject door = demo.controller("heron-a").getJsonArray("doors").getJsonObject(0);
        assertThat(door.getString("mode")).as("%s", door).isEqualTo("RELEASED");
    }

    @Test
    void a_disk_that_does_not_answer_is_told_within_seconds_and_holds_up_no_page_and_no_door() throws Exception {
        CountDownLatch disk = new CountDownLatch(1);
        demo.demo.store().journal().write(() -> await(disk), done -> {}, why -> {});

        String outcome = outcome("gate-a", "SG01", RunningDemo.P02);
        Http.Answer unready =
                Eventually.get("unready", () -> demo.pages.get("/health/ready"), ready -> ready.status() == 503);
        int board = demo.pages.get("/api/v1/wards/heron/board").status();
        int record = demo.pages.get("/api/v1/people/P03").status();
        int unreceipted = demo.ward.unreceipted("gate-a");
        disk.countDown();

        assertThat(outcome).isEqualTo("OPEN");
        assertThat(unready.json().getString("reason")).contains("the disk has not answered for");
        assertThat(board).isEqualTo(200);
        assertThat(record)
                .as("nobody sees a record unless it is kept who saw it")
                .isEqualTo(503);
        assertThat(unreceipted).isPositive();
        Eventually.is("ready again", () -> demo.pages.get("/health/ready").status() == 200);
        Eventually.is("all is receipted", () -> demo.ward.unreceipted("gate-a") == 0);
    }

    private static boolean await(CountDownLatch disk) {
        try {
            return disk.await(60, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String cause(String device, String door, String fob) {
        return demo.ward.leaves(device, door, fob).getString("cause");
    }

    private static String outcome(String device, String door, String fob) {
        return demo.ward.leaves(device, door, fob).getString("outcome");
    }
}
