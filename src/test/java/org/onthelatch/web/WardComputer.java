package org.onthelatch.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.onthelatch.staff.Role;

/** A browser that keeps the one cookie, follows nothing by itself, and remembers the key of the last page's forms. */
final class WardComputer {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final Pattern KEY = Pattern.compile("name=\"formKey\" value=\"([^\"]+)\"");
    private static final Pattern HIDDEN =
            Pattern.compile("<input type=\"hidden\" name=\"(keptAction|kept\\.[^\"]*)\" value=\"([^\"]*)\">");

    private final WebFixture web;
    String cookie = "";
    String formKey = "";

    WardComputer(WebFixture web) {
        this.web = web;
    }

    HttpResponse<String> signIn(Role role) {
        return signIn(role, Map.of());
    }

    /** @param more fields beside name and password, such as what a page carries on */
    HttpResponse<String> signIn(Role role, Map<String, String> more) {
        return signIn(AccountsFixture.user(role), AccountsFixture.PASSWORD, more);
    }

    HttpResponse<String> signIn(String user, String password, Map<String, String> more) {
        Map<String, String> fields = new LinkedHashMap<>(more);
        fields.put("user", user);
        fields.put("password", password);
        return post("/sign-in", fields);
    }

    HttpResponse<String> get(String path, String... headers) {
        return send(request(path, headers).GET());
    }

    /** Sends a form as the last page had it. */
    HttpResponse<String> form(String path, Map<String, String> fields) {
        Map<String, String> all = new LinkedHashMap<>(fields);
        all.put("formKey", formKey);
        return post(path, all);
    }

    HttpResponse<String> post(String path, Map<String, String> fields) {
        String body = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), UTF_8))
                .collect(Collectors.joining("&"));
        return send(request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Sec-Fetch-Site", "same-origin")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    /** What a page that asks for a password carries on. */
    static Map<String, String> carried(HttpResponse<String> page) {
        Map<String, String> carried = new LinkedHashMap<>();
        Matcher fields = HIDDEN.matcher(page.body());
        while (fields.find()) {
            carried.put(
                    fields.group(1),
                    fields.group(2).replace("&#34;", "\"").replace("&#39;", "'").replace("&amp;", "&"));
        }
        return carried;
    }

    private HttpRequest.Builder request(String path, String... headers) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:%d%s".formatted(web.port, path)));
        if (!cookie.isEmpty()) {
            request.header("Cookie", "other=1; __Host-latch=" + cookie);
        }
        for (int i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        return request;
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> answer = CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
            answer.headers()
                    .firstValue("Set-Cookie")
                    .ifPresent(set -> cookie = set.substring(set.indexOf('=') + 1, set.indexOf(';')));
            Matcher key = KEY.matcher(answer.body());
            if (key.find()) {
                formKey = key.group(1);
            }
            return answer;
        } catch (IOException e) {
            throw new IllegalStateException("the server did not answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }
}
