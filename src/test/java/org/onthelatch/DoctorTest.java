package org.onthelatch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.RandomAccessFile;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onthelatch.mqtt.signed.KeyFolder;

/** What the doctor sees, and that it touches nothing. */
class DoctorTest {
    private final StringWriter printed = new StringWriter();
    private final int httpPort = FreePort.any();
    private Path data = Path.of("");

    @BeforeEach
    void choose(@TempDir Path folder) {
        data = folder.resolve("data");
    }

    @Test
    void a_stopped_service_in_good_order_has_nothing_to_fix_and_nothing_is_written() {
        prepare();
        Map<String, Integer> before = content();

        int exitCode = doctor();

        assertThat(exitCode).as(printed::toString).isZero();
        assertThat(printed.toString())
                .contains(" 1  OK   configuration", "whole, schema", "key epoch 1 signs", "Nothing to fix.")
                .contains("not running; 127.0.0.1:%d is free for it".formatted(httpPort))
                .contains("heron-a: no list yet");
        assertThat(content()).isEqualTo(before);
    }

    @Test
    void before_the_first_start_it_says_what_is_not_there_yet() {
        assertThat(doctor()).isEqualTo(1);
        assertThat(printed.toString()).contains("is not there; the service makes it when it starts");
        assertThat(data).doesNotExist();
    }

    @Test
    void everything_that_is_wrong_is_told_at_once_each_with_the_fix() throws IOException {
        prepare();
        Path key = data.resolve("keys/list-1.key");
        Files.setPosixFilePermissions(key, PosixFilePermissions.fromString("rw-r--r--"));
        Files.setPosixFilePermissions(data, PosixFilePermissions.fromString("rwxr-xr-x"));
        damageTheDatabase();

        try (ServerSocket other = new ServerSocket(httpPort, 1, InetAddress.getByName("127.0.0.1"))) {
            assertThat(other.isBound()).isTrue();
            assertThat(doctor()).isEqualTo(1);
        }

        assertThat(printed.toString())
                .contains("chmod 600 " + key, "chmod 700 " + data, "restore the last backup")
                .contains("something listens on 127.0.0.1:" + httpPort)
                .contains("4 checks with something to fix.");
    }

    @Test
    void a_running_service_is_asked_and_a_controller_that_is_away_is_named_D76() {
        try (RunningDemo demo = RunningDemo.start(data)) {
            int port = demo.demo.service().httpPort();
            assertThat(doctor(port, "--mqtt-port", Integer.toString(demo.brokerPort)))
                    .as(printed::toString)
                    .isZero();
            assertThat(printed.toString())
                    .contains("6 are connected and hold their lists", "connected", "reviews overdue")
                    .contains("a demonstration with a clock of its own");
            demo.ward.fault("gate-a", "offline");
            Eventually.is("the gate is missed", () -> !demo.controller("gate-a").getBoolean("connected"));

            assertThat(doctor(port, "--mqtt-port", Integer.toString(demo.brokerPort)))
                    .isEqualTo(1);

            assertThat(printed.toString()).contains("gate-a is not heard (last", "1 check with something to fix.");
        }
    }

    @Test
    void wrong_arguments_end_with_2_say_what_may_be_meant_and_how_it_is_used() {
        assertThat(run("doctor", "--confg", "x")).isEqualTo(2);
        assertThat(printed.toString()).contains("--confg", "Possible solutions: --config", "Usage: onlatch doctor");
        assertThat(run("doctor", "everything")).isEqualTo(2);
        assertThat(printed.toString()).contains("'everything'");
    }

    /** As after a first start: a database with an account in it, and the key. */
    private void prepare() {
        Path password = data.resolveSibling("password");
        try {
            Files.writeString(password, "a long enough password");
        } catch (IOException e) {
            throw new UncheckedIOException("could not write " + password, e);
        }
        assertThat(run(
                        "user",
                        "add",
                        "--config",
                        config(),
                        "--data",
                        data.toString(),
                        "--role",
                        "nurse",
                        "--name",
                        "L. Pryce",
                        "--password-file",
                        password.toString(),
                        "l.pryce"))
                .as(printed::toString)
                .isZero();
        new KeyFolder(data.resolve("keys")).loadOrCreate(new SecureRandom());
    }

    private void damageTheDatabase() throws IOException {
        try (RandomAccessFile file =
                new RandomAccessFile(data.resolve("onlatch.db").toFile(), "rw")) {
            byte[] noise = "not a page of this database. ".repeat(400).getBytes(StandardCharsets.UTF_8);
            file.seek(file.length() / 2);
            file.write(noise);
        }
    }

    private Map<String, Integer> content() {
        Map<String, Integer> content = new TreeMap<>();
        try (Stream<Path> files = Files.walk(data)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                content.put(file.toString(), Arrays.hashCode(Files.readAllBytes(file)));
            }
            return content;
        } catch (IOException e) {
            throw new UncheckedIOException("could not read " + data, e);
        }
    }

    private int doctor(String... more) {
        return doctor(httpPort, more);
    }

    private int doctor(int port, String... more) {
        List<String> arguments = new ArrayList<>(List.of(
                "doctor", "--config", config(), "--data", data.toString(), "--http-port", Integer.toString(port)));
        arguments.addAll(List.of(more));
        return run(arguments.toArray(String[]::new));
    }

    private static String config() {
        return SourceTree.aroundHere().top().resolve("config").toString();
    }

    private int run(String... arguments) {
        PrintWriter out = new PrintWriter(printed, true);
        return Main.run(out, out, arguments);
    }
}
