package org.onthelatch.simulator.http;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;

/** The page for whoever stands at the simulated doors. It asks nothing of anywhere but here. */
final class Console {
    private static final Map<String, Page> PAGES = Map.of(
            "/", read("console.html", "text/html; charset=utf-8"),
            "/console.css", read("console.css", "text/css; charset=utf-8"),
            "/console.js", read("console.js", "text/javascript; charset=utf-8"));

    private Console() {}

    /** One file of it. */
    record Page(String type, String text) {
        byte[] bytes() {
            return text.getBytes(StandardCharsets.UTF_8);
        }
    }

    static Optional<Page> page(String method, String path) {
        return method.equals("GET") ? Optional.ofNullable(PAGES.get(path)) : Optional.empty();
    }

    /** For every answer: nothing from elsewhere, nothing inline, in no frame, never from a cache. */
    static Map<String, String> headers() {
        return Map.of(
                "Content-Security-Policy",
                "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; form-action 'none'; "
                        + "base-uri 'none'; frame-ancestors 'none'",
                "X-Content-Type-Options",
                "nosniff",
                "Referrer-Policy",
                "no-referrer",
                "Cache-Control",
                "no-store");
    }

    private static Page read(String name, String type) {
        try (InputStream in = Console.class.getResourceAsStream("/console/" + name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is not packed with this program");
            }
            return new Page(type, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("could not read " + name, e);
        }
    }
}
