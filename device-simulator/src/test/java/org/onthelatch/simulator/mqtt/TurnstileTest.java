package org.onthelatch.simulator.mqtt;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class TurnstileTest {
    private final Turnstile turnstile = new Turnstile(2);
    private final List<CompletableFuture<String>> begun = new ArrayList<>();

    @Test
    void only_so_many_connect_at_a_time_and_the_rest_follow_one_by_one() {
        for (int i = 0; i < 5; i++) {
            enter();
        }
        assertThat(begun).hasSize(2);

        begun.get(0).complete("connected");
        assertThat(begun).hasSize(3);

        begun.get(1).completeExceptionally(new IllegalStateException("refused"));
        assertThat(begun).hasSize(4);
    }

    @Test
    void whoever_comes_when_it_is_empty_again_is_let_in_at_once() {
        enter();
        enter();
        begun.forEach(attempt -> attempt.complete("connected"));

        enter();

        assertThat(begun).hasSize(3);
    }

    private void enter() {
        turnstile.enter(() -> {
            CompletableFuture<String> attempt = new CompletableFuture<>();
            begun.add(attempt);
            return attempt;
        });
    }
}
