package org.onthelatch.broker;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.onthelatch.needs.Part;

/** Debian's Mosquitto as a process of this machine, with the shipped files. */
public final class Mosquitto implements BrokerUnderTest {
    private static final long GUARD_SECONDS = 60;

    private final MosquittoFolder folder;
    private final URI uri;
    private final Memory memory;
    private Process process;

    Mosquitto(MosquittoFolder folder, URI uri, Memory memory) {
        this.folder = folder;
        this.uri = uri;
        this.memory = memory;
        this.process = run();
    }

    /** On loopback with {@code listeners/loopback.conf}. */
    public static Mosquitto withPasswords(int port, Map<String, String> passwords) {
        return new Mosquitto(loopback(port, passwords), loopback(port), Memory.LOST);
    }

    /** The same, but what was kept outlives a restart. */
    static Mosquitto remembering(int port, Map<String, String> passwords) {
        return new Mosquitto(loopback(port, passwords).remembering(), loopback(port), Memory.KEPT);
    }

    /**
     * With {@code listeners/tls.conf}, on loopback; {@code take-revocations} ran once already.
     *
     * @param certificates the folder that {@code broker certificate} wrote
     */
    public static Mosquitto withCertificates(int port, Path certificates) {
        MosquittoFolder folder = MosquittoFolder.create("tls.conf", port);
        try {
            Files.move(certificates, folder.path("certs"));
            Files.copy(folder.path("certs/crl.pem"), folder.path("certs/crl.pem.taken"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Mosquitto(folder, URI.create("ssl://127.0.0.1:" + port), Memory.LOST);
    }

    /**
     * Has the shipped {@code take-revocations} bring a list, as the timer does; where that has systemctl, this process is
     * ended and started again here.
     *
     * @return whether it restarted
     */
    public boolean takesRevocations(Path list) {
        try {
            Process taking = command(
                            "sh",
                            MosquittoFolder.SHIPPED.resolve("take-revocations").toString(),
                            list.toString(),
                            folder.path("certs/crl.pem").toString(),
                            "sh",
                            "-c",
                            "kill %d && echo restarted".formatted(process.pid()))
                    .redirectOutput(folder.path("taken").toFile())
                    .start();
            if (!taking.waitFor(GUARD_SECONDS, TimeUnit.SECONDS) || taking.exitValue() != 0) {
                throw new IllegalStateException("take-revocations: " + Files.readString(folder.path("taken")));
            }
            if (Files.readString(folder.path("taken")).isEmpty()) {
                return false;
            }
            restart(Memory.LOST);
            return true;
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException("take-revocations could not be run", e);
        }
    }

    private static URI loopback(int port) {
        return URI.create("tcp://127.0.0.1:" + port);
    }

    private static MosquittoFolder loopback(int port, Map<String, String> passwords) {
        MosquittoFolder folder = MosquittoFolder.create("loopback.conf", port);
        try {
            StringBuilder lines = new StringBuilder();
            passwords.forEach((user, password) ->
                    lines.append(user).append(':').append(password).append('\n'));
            Path file = folder.path("passwords");
            Files.writeString(file, lines, StandardCharsets.UTF_8);
            Process hashing = command("mosquitto_passwd", "-U", file.toString()).start();
            if (!hashing.waitFor(GUARD_SECONDS, TimeUnit.SECONDS) || hashing.exitValue() != 0) {
                throw new IllegalStateException("mosquitto_passwd failed");
            }
            return folder;
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException("the password file could not be made", e);
        }
    }

    private static ProcessBuilder command(String program, String... arguments) {
        Path path = Part.program(program).orElseThrow(() -> new IllegalStateException(program + " is not installed"));
        ProcessBuilder builder = new ProcessBuilder(path.toString());
        builder.command().addAll(List.of(arguments));
        return builder.redirectErrorStream(true);
    }

    private Process run() {
        try {
            Process started = command(
                            "mosquitto", "-c", folder.path("mosquitto.conf").toString())
                    .redirectOutput(folder.path("log").toFile())
                    .start();
            long begin = System.nanoTime();
            while (!isListening()) {
                if (!started.isAlive() || System.nanoTime() - begin > TimeUnit.SECONDS.toNanos(GUARD_SECONDS)) {
                    started.destroyForcibly();
                    throw new IllegalStateException("mosquitto did not start: " + folder.log());
                }
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(20));
            }
            return started;
        } catch (IOException e) {
            throw new UncheckedIOException("mosquitto could not be started", e);
        }
    }

    private boolean isListening() {
        try (Socket socket = new Socket(uri.getHost(), uri.getPort())) {
            return socket.isConnected();
        } catch (IOException e) {
            return false;
        }
    }

    @Override
    public URI uri() {
        return uri;
    }

    @Override
    public Set<Shortfall> shortfalls() {
        return Set.of(Shortfall.values());
    }

    @Override
    public Set<Memory> restarts() {
        return Set.of(memory);
    }

    @Override
    public void restart(Memory wanted) {
        stop();
        process = run();
    }

    /** Has it read its certificates and lists again, as {@code systemctl reload} does. */
    void reload() {
        try {
            Process hup = command("kill", "-HUP", Long.toString(process.pid())).start();
            if (!hup.waitFor(GUARD_SECONDS, TimeUnit.SECONDS) || hup.exitValue() != 0) {
                throw new IllegalStateException("mosquitto could not be told to reload");
            }
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException("mosquitto could not be told to reload", e);
        }
    }

    /** Until {@link #restart}. */
    public void stop() {
        process.destroy();
        try {
            if (!process.waitFor(GUARD_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        stop();
        folder.wipe();
    }
}
