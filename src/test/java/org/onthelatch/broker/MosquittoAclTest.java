package org.onthelatch.broker;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onthelatch.broker.Authorisation.Allowed;
import org.onthelatch.broker.Authorisation.MayPublish;

/** The shipped ACL file says what {@link Authorisation} says, rule by rule, so that neither changes alone. */
class MosquittoAclTest {
    private static final Path FILES = Path.of("..", "config", "mosquitto");

    private final Authorisation authorisation = new Authorisation("latch/v1", "onlatch");
    private final MosquittoRules rules;

    MosquittoAclTest() throws IOException {
        rules = MosquittoRules.parse(Files.readAllLines(FILES.resolve("onlatch.acl")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"onlatch", "service", "gate-a", "heron-a", "a", "door-with-a-name-of-32-letters-1"})
    void every_client_has_the_rules_of_the_embedded_broker_and_no_others(String client) {
        Allowed allowed = authorisation.of(client);

        assertThat(rules.left(client, "write"))
                .containsExactlyInAnyOrderElementsOf(
                        allowed.publish().stream().map(MayPublish::filter).toList());
        assertThat(rules.left(client, "read")).containsExactlyInAnyOrderElementsOf(allowed.subscribe());
    }

    @Test
    void no_rule_is_for_reading_and_writing_at_once_nor_for_those_without_a_name() {
        assertThat(rules.users().keySet()).containsExactlyInAnyOrder("onlatch", "service");
        assertThat(rules.users().values())
                .allSatisfy(own -> assertThat(own)
                        .allMatch(rule -> List.of("read", "write", "deny").contains(rule.access())));
        assertThat(rules.patterns()).allMatch(rule -> List.of("read", "write").contains(rule.access()));
    }

    @Test
    void every_way_in_binds_the_client_id_to_the_user_name() throws IOException {
        assertThat(lines("listeners/loopback.conf"))
                .contains("use_username_as_clientid true", "listener 1883 127.0.0.1")
                .anyMatch(line -> line.startsWith("password_file "));
        assertThat(lines("listeners/tls.conf"))
                .contains(
                        "use_username_as_clientid true",
                        "use_identity_as_username true",
                        "require_certificate true",
                        "tls_version tlsv1.3")
                .anyMatch(line -> line.startsWith("crlfile "));
        assertThat(lines("mosquitto.conf"))
                .contains("allow_anonymous false", "allow_zero_length_clientid false", "per_listener_settings false")
                .noneMatch(line -> line.startsWith("listener "));
    }

    private static List<String> lines(String file) throws IOException {
        return Files.readAllLines(FILES.resolve(file));
    }
}
