package org.onthelatch.metrics;

import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Supplier;
import org.onthelatch.secret.OwnerOnly;
import org.onthelatch.web.http.Access;
import org.onthelatch.web.http.Answer;
import org.onthelatch.web.http.Ask;
import org.onthelatch.web.http.Problem;
import org.onthelatch.web.http.Route;

/** {@code GET /metrics}: for whoever can read the token in the folder of keys, wherever she asks from (ADR 23). */
public final class MetricsRoute {
    private static final String TEXT = "text/plain; version=0.0.4; charset=utf-8";
    private static final int TOKEN_BYTES = 32;

    private final byte[] expected;
    private final Supplier<String> metrics;

    private MetricsRoute(String token, Supplier<String> metrics) {
        this.expected = ("Bearer " + token).getBytes(StandardCharsets.UTF_8);
        this.metrics = metrics;
    }

    /** @param data the data folder, in which the token is made if there is none */
    public static Route of(Path data, Supplier<String> metrics) {
        MetricsRoute route = new MetricsRoute(token(data), metrics);
        return Route.api("/metrics", new Access.Everyone(), route::answer);
    }

    public static Path tokenFile(Path data) {
        return data.resolve("keys").resolve("metrics.token");
    }

    private static String token(Path data) {
        Path file = tokenFile(data);
        if (!Files.exists(file)) {
            byte[] bytes = new byte[TOKEN_BYTES];
            new SecureRandom().nextBytes(bytes);
            OwnerOnly.write(file, HexFormat.of().formatHex(bytes));
        }
        return OwnerOnly.readSecret(file).strip();
    }

    private Future<Answer> answer(Ask ask) {
        byte[] came = ask.header("Authorization").getBytes(StandardCharsets.UTF_8);
        if (!MessageDigest.isEqual(expected, came)) {
            return Future.succeededFuture(Answer.problem(refused()).with("WWW-Authenticate", "Bearer"));
        }
        return Future.succeededFuture(Answer.of(200, TEXT, Buffer.buffer(metrics.get())));
    }

    private static Problem refused() {
        return new Problem(
                401,
                "TOKEN",
                "The metrics are not open to everyone",
                "Authorization: expected Bearer and the content of keys/metrics.token in the data folder, came none or another",
                List.of());
    }
}
