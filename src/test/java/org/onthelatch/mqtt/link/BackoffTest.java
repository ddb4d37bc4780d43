package org.onthelatch.mqtt.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class BackoffTest {
    @Test
    void the_bound_doubles_up_to_the_longest_pause() {
        Backoff backoff = new Backoff(Duration.ofSeconds(32), () -> 0.5);

        assertThat(backoff.next()).isEqualTo(Duration.ofMillis(250));
        assertThat(backoff.next()).isEqualTo(Duration.ofMillis(500));
        for (int i = 0; i < 10; i++) {
            backoff.next();
        }
        assertThat(backoff.next()).isEqualTo(Duration.ofSeconds(16));
    }

    @Test
    void only_a_connection_that_lasted_begins_anew() {
        Backoff backoff = new Backoff(Duration.ofSeconds(32), () -> 0.5);
        backoff.next();
        backoff.connectionLasted(Duration.ofSeconds(31));
        assertThat(backoff.next()).isEqualTo(Duration.ofMillis(500));

        backoff.connectionLasted(Duration.ofSeconds(32));

        assertThat(backoff.next()).isEqualTo(Duration.ofMillis(250));
    }
}
