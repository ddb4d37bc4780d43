package org.onthelatch.web;

import io.vertx.core.json.JsonObject;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.onthelatch.staff.Role;

/** A page that follows a board, as a browser would. */
final class Followed implements AutoCloseable {
    private static final HttpClient CLIENT = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1) // as a browser speaks to it; one connection each
            .build();

    final HttpResponse<java.io.InputStream> answer;
    private final BufferedReader lines;

    /** One event. */
    record Event(String name, String data) {
        JsonObject json() {
            return new JsonObject(data);
        }
    }

    Followed(WebFixture web, Role role, String path) {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:%d%s".formatted(web.port, path)))
                .header("Accept", "text/event-stream")
                .header("Accept-Encoding", "gzip")
                .header("Authorization", Browser.credentials(AccountsFixture.user(role), AccountsFixture.PASSWORD))
                .build();
        try {
            answer = CLIENT.send(request, HttpResponse.BodyHandlers.ofInputStream());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
        lines = new BufferedReader(new InputStreamReader(answer.body(), StandardCharsets.UTF_8));
    }

    /** The next event of this name; passes over others. */
    Event next(String name) {
        while (true) {
            Event event = next().orElseThrow(() -> new AssertionError("the stream ended before " + name));
            if (event.name().equals(name)) {
                return event;
            }
        }
    }

    /** The next event; empty at the end of the stream. */
    Optional<Event> next() {
        try {
            String name = "";
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith("event: ")) {
                    name = line.substring(7);
                } else if (line.startsWith("data: ")) {
                    return Optional.of(new Event(name, line.substring(6)));
                }
            }
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            answer.body().close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
