package org.onthelatch.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.onthelatch.staff.Role;

/** Asks the fixture's server as one role, or as nobody. */
record Browser(WebFixture web, List<Role> role) {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    static Browser of(WebFixture web, Role role) {
        return new Browser(web, List.of(role));
    }

    static Browser ofNobody(WebFixture web) {
        return new Browser(web, List.of());
    }

    HttpResponse<String> get(String path, String... headers) {
        return send(request(path, headers).GET());
    }

    HttpResponse<String> post(String path, String type, String body, String... headers) {
        return send(
                request(path, headers).header("Content-Type", type).POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    HttpResponse<String> form(String path, Map<String, String> fields, String... headers) {
        String body = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), UTF_8))
                .collect(Collectors.joining("&"));
        return post(path, "application/x-www-form-urlencoded", body, headers);
    }

    private HttpRequest.Builder request(String path, String... headers) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:%d%s".formatted(web.port, path)));
        role.forEach(who ->
                request.header("Authorization", credentials(AccountsFixture.user(who), AccountsFixture.PASSWORD)));
        for (int i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        return request;
    }

    static String credentials(String user, String password) {
        return "Basic " + Base64.getEncoder().encodeToString((user + ":" + password).getBytes(UTF_8));
    }

    /** The body as it came over the line. */
    byte[] bytes(String path, String... headers) {
        HttpRequest.Builder asked =
                request(path, headers).version(HttpClient.Version.HTTP_1_1).GET(); // as browsers do
        return send(asked, HttpResponse.BodyHandlers.ofByteArray()).body();
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) {
        return send(request, Browser::text);
    }

    /** A PDF is read for its text: among its bytes stands any short word by chance. */
    private static HttpResponse.BodySubscriber<String> text(HttpResponse.ResponseInfo answer) {
        boolean isPdf = answer.headers().firstValue("content-type").equals(Optional.of("application/pdf"));
        return isPdf
                ? HttpResponse.BodySubscribers.mapping(HttpResponse.BodySubscribers.ofByteArray(), Browser::textOf)
                : HttpResponse.BodySubscribers.ofString(UTF_8);
    }

    private static String textOf(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static <T> HttpResponse<T> send(HttpRequest.Builder request, HttpResponse.BodyHandler<T> handler) {
        try {
            return CLIENT.send(request.build(), handler);
        } catch (IOException e) {
            throw new IllegalStateException("the server did not answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }
}
