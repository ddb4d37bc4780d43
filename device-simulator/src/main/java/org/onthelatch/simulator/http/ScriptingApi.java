package org.onthelatch.simulator.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.onthelatch.simulator.device.Device;
import org.onthelatch.simulator.device.OfflineLock;
import org.onthelatch.simulator.wire.Ending;
import org.onthelatch.simulator.wire.StrictJson;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The scripting interface over HTTP, reachable from this machine only. */
public final class ScriptingApi implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(ScriptingApi.class);

    private final HttpServer server;
    private final ExecutorService threads;
    private final Requests requests;

    private ScriptingApi(HttpServer server, Map<String, Device> devices, Map<String, OfflineLock> locks) {
        this.server = server;
        this.requests = new Requests(devices, locks);
        this.threads = Executors.newFixedThreadPool(2, task -> {
            Thread thread = new Thread(task, "simulator-http");
            thread.setDaemon(true);
            return thread;
        });
        server.setExecutor(threads);
        server.createContext("/", this::handle);
        server.start();
    }

    /**
     * Listens on loopback.
     *
     * @param port 0 takes any that is free
     * @throws IOException when the port is in use
     */
    public static ScriptingApi start(int port, Map<String, Device> devices) throws IOException {
        return start(port, devices, Map.of());
    }

    /** @param locks those without a network, by door */
    public static ScriptingApi start(int port, Map<String, Device> devices, Map<String, OfflineLock> locks)
            throws IOException {
        InetSocketAddress address = new InetSocketAddress(InetAddress.getLoopbackAddress(), port);
        return new ScriptingApi(HttpServer.create(address, 0), devices, locks);
    }

    public int port() {
        return server.getAddress().getPort();
    }

    @Override
    public void close() {
        server.stop(0);
        Ending.of(threads);
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            byte[] body = exchange.getRequestBody().readAllBytes();
            respond(exchange, body);
        }
    }

    private void respond(HttpExchange exchange, byte[] body) throws IOException {
        Optional<Console.Page> page = Console.page(
                exchange.getRequestMethod(), exchange.getRequestURI().getPath());
        if (page.isPresent()) {
            send(exchange, 200, page.get().type(), page.get().bytes());
            return;
        }
        try {
            refuseFromElsewhere(exchange);
            send(exchange, 200, "application/json", answer(exchange, body));
        } catch (Problem problem) {
            send(exchange, problem.status(), "application/problem+json", problem.toJson());
        } catch (RuntimeException e) {
            LOG.error("could not answer {} {}", exchange.getRequestMethod(), exchange.getRequestURI(), e);
            Problem problem = Problem.of(500, "The simulator failed", "its log says why");
            send(exchange, problem.status(), "application/problem+json", problem.toJson());
        }
    }

    private JsonNode answer(HttpExchange exchange, byte[] body) {
        List<String> path = Arrays.stream(exchange.getRequestURI().getPath().split("/"))
                .filter(part -> !part.isEmpty())
                .toList();
        return requests.answer(exchange.getRequestMethod(), path, body);
    }

    /** A page of another origin, open in the same browser, is not the one to set off a fire input. */
    private static void refuseFromElsewhere(HttpExchange exchange) {
        String site = exchange.getRequestHeaders().getFirst("Sec-Fetch-Site");
        if (site != null && !site.equals("same-origin") && !site.equals("none")) {
            throw Problem.of(
                    403, "Not from another page", "expected a request of this page or a program, came " + site);
        }
    }

    private static void send(HttpExchange exchange, int status, String type, JsonNode json) throws IOException {
        send(exchange, status, type, StrictJson.bytes(json));
    }

    private static void send(HttpExchange exchange, int status, String type, byte[] bytes) throws IOException {
        Console.headers().forEach(exchange.getResponseHeaders()::set);
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.sendResponseHeaders(status, bytes.length);
        try (OutputStream out = exchange.getResponseBody()) {
            out.write(bytes);
        }
    }
}
