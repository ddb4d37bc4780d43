package org.onthelatch;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onthelatch.accesslist.ResidentAccess;
import org.onthelatch.broker.EmbeddedBroker;
import org.onthelatch.command.demo.DemoAccounts;
import org.onthelatch.demo.DemoWard;
import org.onthelatch.legalstatus.LegalHistory.Standing;

/** N9: nothing that goes over the wire says who somebody is, under which law she is here or which level she has. */
class NeverN9Test {
    private static final Pattern PAYLOAD = Pattern.compile("\"payload\":\"([A-Za-z0-9+/=]+)\"");
    private static final Set<String> LEVELS =
            Set.of("agreed times", "open – tell us", "with someone", "ask staff", "\"l2\"", "\"l4\"");

    @Test
    void no_byte_between_service_and_doors_names_a_person_her_law_or_her_level(@TempDir Path folder)
            throws IOException {
        int port = FreePort.any();
        try (EmbeddedBroker broker = EmbeddedBroker.start(OwnBroker.settings(folder, port));
                Wiretap tap = Wiretap.before(broker.uri().getPort());
                RunningDemo demo = RunningDemo.start(folder, DemoWard.T0, OwnBroker.at(tap.port()), tap.port())) {
            demo.ward.leaves("heron-a", "HD01", RunningDemo.P02);
            demo.ward.leaves("heron-a", "HD01", RunningDemo.P03);
            demo.ward.present(
                    "heron-a",
                    "HD01",
                    new JsonObject().put("fob", "04c20000000006").put("way", "IN"));
            demo.ward.fault("heron-a", "fire");
            demo.moveClock(Instant.parse("2026-11-26T00:00:00Z"));
            Eventually.is("all of it has its receipt", () -> demo.ward.unreceipted("heron-a") == 0);

            String wire = readable(tap.streams());

            assertThat(wire).contains("/access-list", "/events", "\"fobs\":", RunningDemo.P03, "HD01");
            Set<String> words = telling(demo);
            assertThat(words).contains("carys m.", "9990000352", "s37_41");
            assertThat(words.stream().filter(wire.toLowerCase(Locale.ROOT)::contains))
                    .isEmpty();
        }
    }

    /** Every byte, and behind it what envelopes hold. */
    private static String readable(List<byte[]> streams) {
        StringBuilder all = new StringBuilder();
        for (byte[] stream : streams) {
            String text = new String(stream, ISO_8859_1);
            all.append(text).append('\n');
            Matcher payload = PAYLOAD.matcher(text);
            while (payload.find()) {
                all.append(new String(Base64.getDecoder().decode(payload.group(1)), UTF_8))
                        .append('\n');
            }
        }
        return all.toString();
    }

    private static Set<String> telling(RunningDemo demo) {
        Set<String> words = new TreeSet<>(LEVELS);
        demo.demo.store().facts().get().residents().forEach(access -> words.addAll(telling(access)));
        DemoAccounts.ALL.forEach(login -> words.add(login.name().toLowerCase(Locale.ROOT)));
        return words;
    }

    private static Set<String> telling(ResidentAccess access) {
        String name = access.resident().name().toLowerCase(Locale.ROOT);
        String number = access.resident().nhsNumber();
        String grouped = "%s %s %s".formatted(number.substring(0, 3), number.substring(3, 6), number.substring(6));
        Set<String> words = new TreeSet<>(List.of(
                name, number, grouped, "\"" + access.resident().id().value().toLowerCase(Locale.ROOT) + "\""));
        words.add(name.substring(0, name.indexOf(' ')));
        for (Standing standing : access.legal().standings()) {
            String code = standing.status().code().value().toLowerCase(Locale.ROOT);
            words.add(code.contains("_") || code.length() > 3 ? code : "\"" + code + "\"");
            words.add(standing.status().words().toLowerCase(Locale.ROOT));
        }
        return words;
    }
}
