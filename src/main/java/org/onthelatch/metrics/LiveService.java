package org.onthelatch.metrics;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.onthelatch.config.Settings;
import org.onthelatch.secret.OwnerOnly;

/**
 * What the running service says of itself at {@code /metrics}, for commands in another process.
 *
 * @param fault why it says nothing; "" if it does
 */
public record LiveService(String fault, List<Sample> samples) {
    private static final Duration LONGEST = Duration.ofSeconds(10);
    private static final Pattern LINE = Pattern.compile("([a-z_]+)(?:\\{[a-z]+=\"([^\"]*)\"})? ([^ ]+)");

    public LiveService {
        samples = List.copyOf(samples);
    }

    /** @param label the value of its one label, such as a controller; "" if it has none */
    public record Sample(String name, String label, double value) {}

    public static LiveService ask(Settings settings) {
        try {
            HttpRequest request = HttpRequest.newBuilder(address(settings))
                    .timeout(LONGEST)
                    .header(
                            "Authorization",
                            "Bearer "
                                    + OwnerOnly.readSecret(MetricsRoute.tokenFile(settings.data()))
                                            .strip())
                    .build();
            HttpClient client = HttpClient.newBuilder().connectTimeout(LONGEST).build();
            HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
            return answer.statusCode() == 200
                    ? new LiveService("", samples(answer.body()))
                    : silent("%s answers %d".formatted(address(settings), answer.statusCode()));
        } catch (IOException | RuntimeException e) {
            return silent(String.valueOf(e.getMessage()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return silent("interrupted");
        }
    }

    private static LiveService silent(String why) {
        return new LiveService(why, List.of());
    }

    private static URI address(Settings settings) {
        String host = settings.http().host().equals("0.0.0.0")
                ? "127.0.0.1"
                : settings.http().host();
        return URI.create("http://%s:%d/metrics".formatted(host, settings.http().port()));
    }

    public static List<Sample> samples(String text) {
        return text.lines()
                .map(LINE::matcher)
                .filter(Matcher::matches)
                .map(line -> new Sample(
                        line.group(1), Optional.ofNullable(line.group(2)).orElse(""), number(line.group(3))))
                .toList();
    }

    private static double number(String text) {
        return switch (text) {
            case "+Inf" -> Double.POSITIVE_INFINITY;
            case "-Inf" -> Double.NEGATIVE_INFINITY;
            default -> Double.parseDouble(text);
        };
    }

    public boolean isAnswering() {
        return fault.isEmpty();
    }

    public List<Sample> all(String name) {
        return samples.stream().filter(sample -> sample.name().equals(name)).toList();
    }

    public OptionalDouble value(String name, String label) {
        return all(name).stream()
                .filter(sample -> sample.label().equals(label))
                .mapToDouble(Sample::value)
                .findFirst();
    }
}
