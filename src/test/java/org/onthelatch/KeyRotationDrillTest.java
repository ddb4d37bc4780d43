package org.onthelatch;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onthelatch.broker.EmbeddedBroker;
import org.onthelatch.demo.DemoWard;
import org.onthelatch.doorcontroller.IssuedList;
import org.onthelatch.mqtt.signed.EnvelopeSigner;
import org.onthelatch.mqtt.signed.KeyFolder;
import org.onthelatch.mqtt.signed.PayloadType;
import org.onthelatch.mqtt.signed.SigningKey;
import org.onthelatch.mqtt.wire.JsonListEncoder;

/** The drill of ADR 22: the list key is rotated while one controller is cut off for days and the service restarted, and no door loses its list. */
class KeyRotationDrillTest {
    private static final String AWAY = "gate-a";
    private static final List<String> FOLLOWING =
            RunningDemo.DEVICES.stream().filter(device -> !device.equals(AWAY)).toList();

    private static final Instant DAYS_LATER = DemoWard.T0.plus(Duration.ofDays(4));

    private final int port = FreePort.any();
    private final StringWriter printed = new StringWriter();

    @Test
    void a_key_is_rotated_with_a_controller_cut_off_and_no_door_loses_its_list_D75(@TempDir Path folder) {
        try (EmbeddedBroker broker = EmbeddedBroker.start(OwnBroker.settings(folder, port))) {
            assertThat(broker.uri().getPort()).isEqualTo(port);
            SigningKey first = rotateWithoutTheGate(folder);
            try (RunningDemo demo = RunningDemo.start(folder, DAYS_LATER, OwnBroker.at(port), port)) {
                backAgain(folder, demo);
                refusesTheOldKey(folder, demo, first);
            }
        }
    }

    /** Ends with the service stopped in the middle of it, and the broker keeping what it was given. */
    private SigningKey rotateWithoutTheGate(Path folder) {
        try (RunningDemo demo = RunningDemo.start(folder, DemoWard.T0, OwnBroker.at(port), port)) {
            SigningKey first = new KeyFolder(folder.resolve("keys")).load().present();
            demo.ward.fault(AWAY, "offline");
            Eventually.is("the gate is missed", () -> !demo.controller(AWAY).getBoolean("connected"));
            announced(folder, demo);
            activated(folder, demo);
            daysLater(demo);
            return first;
        }
    }

    private void announced(Path folder, RunningDemo demo) {
        assertThat(key(folder, demo, "rotate")).isZero();

        FOLLOWING.forEach(device -> Eventually.is(device + " holds both keys", () -> holds(demo, device) == 2));
        assertThat(holds(demo, AWAY)).isEqualTo(1);
        RunningDemo.DEVICES.forEach(device -> assertThat(listKey(demo, device)).isEqualTo(1));
        assertThat(key(folder, demo, "show")).isZero();
        assertThat(printed.toString()).contains("Key epoch 2, public key", "Not yet held by: gate-a.");
        assertThat(key(folder, demo, "rotate")).isEqualTo(1);
    }

    private void activated(Path folder, RunningDemo demo) {
        assertThat(key(folder, demo, "activate")).isZero();

        FOLLOWING.forEach(
                device -> Eventually.is(device + " has its list under the new key", () -> isOn(demo, device)));
        assertThat(listKey(demo, AWAY)).isEqualTo(1);
        assertThat(demo.ward.device(AWAY).getJsonObject("listVersion")).isNotNull();
        assertThat(Files.exists(folder.resolve("keys/list-1.key")))
                .as("the gate still needs it")
                .isTrue();
    }

    /** What changes meanwhile is written for the gate under the key that it holds. */
    private static void daysLater(RunningDemo demo) {
        IssuedList before = demo.latestList(AWAY);
        assertThat(demo.moveClock(DAYS_LATER).status()).isEqualTo(200);

        Eventually.is(
                "the gate has something waiting",
                () -> !demo.latestList(AWAY).version().equals(before.version()));
        assertThat(listKey(demo, AWAY)).isEqualTo(1);
    }

    private static void backAgain(Path folder, RunningDemo demo) {
        Eventually.is("the gate has followed", () -> isOn(demo, AWAY));
        demo.awaitListsInForce();
        Eventually.is("the old key is gone", () -> names(folder).equals(List.of("list-2.key", "metrics.token")));
        assertThat(demo.kept(AWAY))
                .as("it refused nothing on the way")
                .noneMatch(kept -> kept.event().kind().name().equals("LIST_REJECTED"));
    }

    /** Somebody with the broker's password and the old key. */
    private static void refusesTheOldKey(Path folder, RunningDemo demo, SigningKey first) {
        SigningKey second = new KeyFolder(folder.resolve("keys")).load().present();
        JsonObject held = demo.ward.device(AWAY).getJsonObject("listVersion");
        String forged = demo.latestList(AWAY)
                .body()
                .replace("\"keyEpoch\":2", "\"keyEpoch\":1")
                .replaceFirst("\"n\":[0-9]+", "\"n\":900");

        try (ThirdParty intruder = ThirdParty.connectAsService(demo.brokerPort)) {
            intruder.publish(AWAY + "/access-list", envelope(first, forged), false);
            intruder.publish(AWAY + "/access-list", envelope(second, forged), false);
        }

        Eventually.is(
                "the service is back",
                () -> demo.pages.get("/health/ready").json().getString("status").equals("ready"));
        demo.ward.fault(AWAY, "resend");
        Eventually.is("the gate records what it refused", () -> causes(demo).size() == 2);
        assertThat(causes(demo)).containsExactly("BAD_SIGNATURE", "UNKNOWN_KEY_EPOCH");
        assertThat(demo.ward.device(AWAY).getJsonObject("listVersion")).isEqualTo(held);
        demo.awaitListsInForce();
    }

    private static List<String> causes(RunningDemo demo) {
        return demo.kept(AWAY).stream()
                .filter(kept -> kept.event().kind().name().equals("LIST_REJECTED"))
                .map(kept -> kept.event().cause())
                .toList();
    }

    private static String envelope(SigningKey key, String body) {
        byte[] envelope = new EnvelopeSigner(key).envelope(PayloadType.ACCESS_LIST, key.keyEpoch(), body);
        return new String(envelope, StandardCharsets.UTF_8);
    }

    private static boolean isOn(RunningDemo demo, String device) {
        JsonObject held = demo.ward.device(device).getJsonObject("listVersion");
        IssuedList latest = demo.latestList(device);
        return JsonListEncoder.keyEpoch(latest) == 2
                && held.getLong("n") == latest.version().n();
    }

    private static long holds(RunningDemo demo, String device) {
        return demo.ward.device(device).getLong("keyEpoch");
    }

    private static long listKey(RunningDemo demo, String device) {
        return JsonListEncoder.keyEpoch(demo.latestList(device));
    }

    private static List<String> names(Path folder) {
        try (Stream<Path> files = Files.list(folder.resolve("keys"))) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException("could not look into the folder of keys", e);
        }
    }

    private int key(Path folder, RunningDemo demo, String command) {
        PrintWriter out = new PrintWriter(printed, true);
        String config = SourceTree.aroundHere().top().resolve("config").toString();
        String http = Integer.toString(demo.demo.service().httpPort());
        return Main.run(out, out, "key", command, "--config", config, "--data", folder.toString(), "--http-port", http);
    }
}
