package org.onthelatch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.eclipse.paho.mqttv5.common.MqttException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.onthelatch.broker.TestClient;
import org.onthelatch.pki.Identity;

/** A device that came in by its certificate does what the contract names and nothing else (contract, section 2; H32). */
@TestInstance(Lifecycle.PER_CLASS)
class TlsRefusedTopicsTest {
    private static final int REFUSED = 0x80;

    private final TlsWard ward;
    private final Identity heron;
    private final TestClient listener;

    TlsRefusedTopicsTest(@TempDir Path folder) throws MqttException {
        ward = new TlsWard(folder.resolve("pki"));
        heron = ward.installed("heron-a");
        listener = ward.connect("gate-b", ward.enrolled("gate-b"));
    }

    @AfterAll
    void closes() {
        listener.close();
        ward.close();
    }

    @TestFactory
    Stream<DynamicTest> publishing() {
        return Stream.of(
                publishing("another's status", "gate-a/status", true),
                publishing("another's events", "gate-a/events", false),
                publishing("another's list answer", "gate-a/access-list/answer", true),
                publishing("another's command answer", "gate-a/commands/answer", false),
                publishing("another's receipt", "gate-a/receipt", true),
                publishing("another's list", "gate-a/access-list", true),
                publishing("a command to another", "gate-a/commands", false),
                publishing("its own receipt", "heron-a/receipt", true),
                publishing("its own list", "heron-a/access-list", true),
                publishing("a command to itself", "heron-a/commands", false),
                publishing("the service's status", "service/status", true),
                publishing("events, retained", "heron-a/events", true),
                publishing("a command answer, retained", "heron-a/commands/answer", true),
                publishing("below its own", "heron-a/events/more", false),
                publishing("above its own", "heron-a", false),
                publishing("beside its own", "heron-a/other", false));
    }

    private DynamicTest publishing(String what, String topic, boolean retained) {
        return refused(what, device -> device.publish("latch/v1/" + topic, "{}", 1, retained));
    }

    @TestFactory
    Stream<DynamicTest> publishing_elsewhere_and_otherwise() {
        return Stream.of(
                refused("under another prefix", device -> device.publish("latch/v2/heron-a/events", "{}", 1, false)),
                refused("under no prefix", device -> device.publish("heron-a/events", "{}", 1, false)),
                refused("to $SYS", device -> device.publish("$SYS/broker/clients", "{}", 1, false)),
                refused("longer than any message", device -> tooLong(device)),
                cut("at QoS 0", device -> device.publish("latch/v1/heron-a/events", "{}", 0, false)));
    }

    /** Byte by byte, since no library sends what the broker has said that it does not take. */
    @Test
    void publishing_at_qos_2_ends_the_connection() throws IOException {
        try (Socket socket = heron.context().getSocketFactory().createSocket("127.0.0.1", ward.port)) {
            socket.setSoTimeout(60_000);
            OutputStream out = socket.getOutputStream();
            out.write(packet(0x10, "\0\4MQTT\5\2\0\36\0\0\7heron-a"));
            out.write(packet(0x34, "\0\27latch/v1/heron-a/events\0\1\0{}"));
            out.flush();
            byte[] answer = socket.getInputStream().readAllBytes();

            assertThat(answer).startsWith(0x20);
            int disconnect = 2 + answer[1];
            assertThat(answer[3]).as("the CONNACK's reason code").isZero();
            assertThat(answer[disconnect] & 0xff).as("a DISCONNECT follows").isEqualTo(0xe0);
            assertThat(answer[disconnect + 2] & 0xff).as("QoS not supported").isEqualTo(0x9b);
        }
    }

    private static byte[] packet(int type, String body) {
        byte[] bytes = body.getBytes(StandardCharsets.ISO_8859_1);
        return ByteBuffer.allocate(bytes.length + 2)
                .put((byte) type)
                .put((byte) bytes.length)
                .put(bytes)
                .array();
    }

    private static int tooLong(TestClient device) throws MqttException {
        int code = device.publish("latch/v1/heron-a/events", new byte[700 * 1024], 1, false);
        return code == 0 ? 0 : REFUSED; // the library refuses it itself, knowing the broker's limit
    }

    @TestFactory
    Stream<DynamicTest> subscribing() {
        return Stream.of(
                        "#",
                        "+",
                        "+/#",
                        "latch/#",
                        "latch/+/gate-b/receipt",
                        "latch/v1/#",
                        "latch/v1/+",
                        "latch/v1/+/#",
                        "latch/v1/+/access-list",
                        "latch/v1/+/receipt",
                        "latch/v1/+/commands",
                        "latch/v1/+/status",
                        "latch/v1/gate-b/#",
                        "latch/v1/gate-b/+",
                        "latch/v1/gate-b/access-list/#",
                        "latch/v1/gate-b/events",
                        "latch/v1/gate-b/status",
                        "latch/v1/gate-b/access-list/answer",
                        "latch/v1/gate-b/commands/answer",
                        "latch/v1/gate-a/access-list",
                        "latch/v1/gate-a/receipt",
                        "latch/v1/gate-a/commands",
                        "latch/v1/gate-a/events",
                        "latch/v1/gate-a/status",
                        "latch/v1/service/#",
                        "latch/v1/service/+",
                        "$SYS/#",
                        "$share/group/latch/v1/gate-b/receipt",
                        "$share/group/latch/v1/+/events")
                .map(filter -> DynamicTest.dynamicTest(
                        filter, () -> assertThat(listener.subscribe(filter)).isGreaterThanOrEqualTo(REFUSED)));
    }

    private interface Attempt {
        int run(TestClient device) throws MqttException;
    }

    private DynamicTest refused(String what, Attempt attempt) {
        return DynamicTest.dynamicTest(what, () -> {
            try (TestClient device = ward.connect("heron-a", heron)) {
                assertThat(attempt.run(device)).isGreaterThanOrEqualTo(REFUSED);
            }
        });
    }

    /** There is no answer that could refuse it, so the connection goes. */
    private DynamicTest cut(String what, Attempt attempt) {
        return DynamicTest.dynamicTest(what, () -> {
            try (TestClient device = ward.connect("heron-a", heron)) {
                attempt.run(device);
                Eventually.is("the connection is cut", () -> !device.isConnected());
            }
        });
    }

    @Test
    void everything_that_the_contract_names_works() throws MqttException {
        try (TestClient device = ward.connect("heron-a", heron)) {
            for (String own : new String[] {"heron-a/receipt", "heron-a/access-list", "heron-a/commands"}) {
                assertThat(device.subscribe("latch/v1/" + own)).as(own).isLessThan(REFUSED);
            }
            assertThat(device.subscribe("latch/v1/service/status")).isLessThan(REFUSED);
            for (String own : new String[] {"status", "access-list/answer"}) {
                assertThat(device.publish("latch/v1/heron-a/" + own, "{}", 1, true))
                        .as(own)
                        .isLessThan(REFUSED);
            }
            for (String own : new String[] {"events", "commands/answer"}) {
                assertThat(device.publish("latch/v1/heron-a/" + own, "{}", 1, false))
                        .as(own)
                        .isLessThan(REFUSED);
            }
        }
    }
}
