package org.onthelatch;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onthelatch.accesslist.Reason;
import org.onthelatch.egress.DecisionContext;
import org.onthelatch.egress.EventKind;
import org.onthelatch.egress.KeptEvent;

/** Doors that hear nothing while somebody leaves for good or moves (D82, D98; hazards H1 and H34). */
class GoneOrMovedAtACutOffDoorTest {
    private static final String OFFICE =
            "Basic " + Base64.getEncoder().encodeToString("h.rook:saltmarsh-h-rook".getBytes(StandardCharsets.UTF_8));
    private static final String AMARA = "04c10000000001";
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
    void a_discharged_woman_s_way_out_is_hers_after_a_day_and_after_a_list_is_stale_and_entry_is_nobody_s_D82() {
        JsonObject away = new JsonObject().put("kind", "DISCHARGED").put("words", "To her sister in Wick.");
        Http.Answer gone = demo.pages.post("/api/v1/people/P03/departures", away, "Authorization", OFFICE);
        assertThat(gone.status()).as(gone.toString()).isEqualTo(201);
        Eventually.is("the door was told", () -> passes("OUT").equals("OPEN"));
        demo.awaitListsInForce();

        demo.ward.fault("heron-a", "offline");
        for (int hours : List.of(25, 60, 24 * 20)) {
            demo.ward.fault(
                    "heron-a",
                    new JsonObject()
                            .put("fault", "drift")
                            .put("seconds", Duration.ofHours(hours).toSeconds()));
            assertThat(passes("OUT")).as("after %d hours more", hours).isEqualTo("OPEN");
            assertThat(passes("IN")).as("after %d hours more", hours).isEqualTo("ASK");
        }
        assertThat(demo.ward.isOnline("heron-a")).isFalse();
    }

    @Test
    void what_her_old_door_did_before_she_moved_is_judged_by_her_old_home_though_it_comes_after_it_D98() {
        demo.ward.fault("heron-c", "offline");
        Instant shown = demo.demo.clock().instant();
        assertThat(home("HD11")).isEqualTo("OPEN");

        Http.Answer moved = demo.pages.post(
                "/api/v1/people/P01/departures",
                new JsonObject().put("kind", "MOVED").put("words", "She asked.").put("room", "Z-FL-8"));
        assertThat(moved.status()).as(moved.toString()).isEqualTo(201);
        demo.ward.fault("heron-c", "online");

        Eventually.is("it is kept", () -> demo.kept("heron-c").stream().anyMatch(kept -> isHers(kept, shown)));
        KeptEvent kept = demo.kept("heron-c").stream()
                .filter(event -> isHers(event, shown))
                .findFirst()
                .orElseThrow();
        DecisionContext.OfResident context = (DecisionContext.OfResident) kept.context();
        assertThat(context.reason()).isEqualTo(Reason.HOME);
        assertThat(context.agreed()).isTrue();
        assertThat(demo.pages.get("/api/v1/incidents").json().encode())
                .doesNotContain("OPENED_WITHOUT_RULE\",\"person\":\"P01");
    }

    private static boolean isHers(KeptEvent kept, Instant shown) {
        return kept.event().kind().equals(new EventKind("ENTRY_GRANTED"))
                && kept.event().fob().equals(AMARA)
                && !kept.event().at().isBefore(shown.minusSeconds(1));
    }

    private static String passes(String way) {
        return demo.ward
                .present(
                        "heron-a",
                        "HD01",
                        new JsonObject().put("fob", RunningDemo.P03).put("way", way))
                .getString("outcome");
    }

    private static String home(String door) {
        return demo.ward
                .present("heron-c", door, new JsonObject().put("fob", AMARA).put("way", "IN"))
                .getString("outcome");
    }
}
