package org.onthelatch.mqtt.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class OutboxTest {
    private final Outbox outbox = new Outbox();

    @Test
    void what_passes_goes_before_what_stays() throws InterruptedException {
        outbox.opened();
        outbox.retain("list", () -> bytes("list"));
        outbox.add(Outgoing.passing("command", bytes("now"), Duration.ofSeconds(30)));

        assertThat(outbox.take().topic()).isEqualTo("command");
        assertThat(outbox.take().topic()).isEqualTo("list");
        assertThat(outbox.isEmpty()).isTrue();
    }

    @Test
    void of_a_retained_topic_only_the_latest_is_sent() throws InterruptedException {
        outbox.retain("list", () -> bytes("old"));
        outbox.retain("list", () -> bytes("new"));
        outbox.opened();

        assertThat(outbox.take().payload()).isEqualTo(bytes("new"));
        assertThat(outbox.isEmpty()).isTrue();
    }

    @Test
    void everything_retained_is_sent_again_on_each_connection() throws InterruptedException {
        outbox.opened();
        outbox.retain("list", () -> bytes("list"));
        outbox.take();
        outbox.closed();

        outbox.opened();

        assertThat(outbox.take().topic()).isEqualTo("list");
    }

    @Test
    void a_command_is_never_sent_late() {
        outbox.add(Outgoing.passing("command", bytes("too early"), Duration.ofSeconds(30)));
        outbox.opened();
        outbox.add(Outgoing.passing("command", bytes("cut off"), Duration.ofSeconds(30)));
        outbox.closed();
        outbox.opened();

        assertThat(outbox.isEmpty()).isTrue();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
