package org.onthelatch;

import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;

/** A program that asks over HTTP, as the demo's nurse where somebody has to be. */
final class Http {
    private static final String NURSE = "l.pryce:saltmarsh-l-pryce";

    private final HttpClient client = HttpClient.newHttpClient();
    private final String origin;

    Http(int port) {
        this.origin = "http://127.0.0.1:" + port;
    }

    /** What came back, whose body is JSON. */
    record Answer(int status, JsonObject json, String etag) {}

    Answer get(String path) {
        return send(request(path).GET().build());
    }

    String text(String path) {
        return raw(request(path).GET().build()).body();
    }

    /** Of a page, whose body is no JSON. */
    int status(String path) {
        return raw(request(path).GET().build()).statusCode();
    }

    /** As somebody else than the nurse. */
    String textFor(String path, String authorization) {
        return raw(request(path).setHeader("Authorization", authorization).GET().build())
                .body();
    }

    /** @param headers name, value, name, value, … */
    Answer post(String path, JsonObject body, String... headers) {
        HttpRequest.Builder request = request(path).header("Content-Type", "application/json");
        List<String> pairs = List.of(headers);
        for (int i = 0; i < pairs.size(); i += 2) {
            request.setHeader(pairs.get(i), pairs.get(i + 1));
        }
        return send(request.POST(BodyPublishers.ofString(body.encode())).build());
    }

    private HttpRequest.Builder request(String path) {
        String basic = Base64.getEncoder().encodeToString(NURSE.getBytes(StandardCharsets.UTF_8));
        return HttpRequest.newBuilder(URI.create(origin + path))
                .timeout(Duration.ofSeconds(60))
                .header("Authorization", "Basic " + basic);
    }

    private Answer send(HttpRequest request) {
        HttpResponse<String> response = raw(request);
        return new Answer(
                response.statusCode(),
                new JsonObject(response.body()),
                response.headers().firstValue("ETag").orElse(""));
    }

    private HttpResponse<String> raw(HttpRequest request) {
        try {
            return client.send(request, BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException("could not ask " + request.uri(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while asking " + request.uri(), e);
        }
    }
}
