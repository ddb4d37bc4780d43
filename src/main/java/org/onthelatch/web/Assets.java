package org.onthelatch.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpMethod;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.onthelatch.web.http.Access;
import org.onthelatch.web.http.Answer;
import org.onthelatch.web.http.Route;
import org.onthelatch.web.plan.Pictures;

/** Style sheets, scripts and icons: each a route of its own, so that nothing else under the folder can be asked for. */
final class Assets {
    private static final String VENDOR = "/vendor/nhsuk-10.6.1/";
    private static final List<String> OURS = List.of(
            "/assets/latch.css", "/assets/latch.js", "/assets/live.js", "/assets/lock.js", "/assets/favicon.svg");
    private static final Map<String, String> TYPES = Map.of(
            "css", "text/css; charset=utf-8",
            "js", "text/javascript; charset=utf-8",
            "svg", "image/svg+xml",
            "txt", "text/plain; charset=utf-8");

    private Assets() {}

    static List<Route> routes() {
        List<Route> routes = new ArrayList<>();
        OURS.forEach(path -> routes.add(route(path, "max-age=300")));
        Pictures.all().forEach(name -> routes.add(route("/assets/plan/" + name + ".svg", "max-age=86400")));
        for (String line : read(VENDOR + "SHA256SUMS").toString(UTF_8).lines().toList()) {
            routes.add(route(VENDOR + line.substring(66), "public, max-age=31536000, immutable"));
        }
        return routes;
    }

    private static Route route(String path, String cache) {
        String extension = path.substring(path.lastIndexOf('.') + 1);
        String type = Optional.ofNullable(TYPES.get(extension))
                .orElseThrow(() -> new IllegalStateException("no content type is known for " + path));
        Answer answer = Answer.of(200, type, read(path)).with("Cache-Control", cache);
        return new Route(
                HttpMethod.GET, path, new Access.Everyone(), Route.Kind.PAGE, ask -> Future.succeededFuture(answer));
    }

    static Buffer read(String path) {
        try (InputStream in = Assets.class.getResourceAsStream("/webroot" + path)) {
            if (in == null) {
                throw new IllegalStateException("the program lacks its own file webroot" + path);
            }
            return Buffer.buffer(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException("could not read webroot" + path, e);
        }
    }
}
