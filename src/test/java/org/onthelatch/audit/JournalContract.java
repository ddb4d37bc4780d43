package org.onthelatch.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** What every journal promises. */
public interface JournalContract {
    Journal journal();

    @Test
    default void the_result_comes_back_once_it_is_committed() throws InterruptedException {
        BlockingQueue<Object> answers = new LinkedBlockingQueue<>();

        journal().write(() -> "kept", answers::add, answers::add);

        assertThat(next(answers)).isEqualTo("kept");
    }

    @Test
    default void work_that_fails_is_told_why_and_never_that_it_was_kept() throws InterruptedException {
        BlockingQueue<Object> answers = new LinkedBlockingQueue<>();
        IllegalArgumentException why = new IllegalArgumentException("no such person");

        journal().write(() -> fail(why), kept -> answers.add("kept"), answers::add);

        assertThat(next(answers)).isSameAs(why);
        assertThat(answers).isEmpty();
    }

    @Test
    default void work_is_done_and_answered_in_the_order_in_which_it_was_queued() throws InterruptedException {
        BlockingQueue<Object> answers = new LinkedBlockingQueue<>();

        journal().write(() -> 1, answers::add, answers::add);
        journal().write(() -> 2, answers::add, answers::add);
        journal().write(() -> 3, answers::add, answers::add);

        assertThat(List.of(next(answers), next(answers), next(answers))).containsExactly(1, 2, 3);
    }

    @Test
    default void one_failure_leaves_its_neighbours_alone() throws InterruptedException {
        BlockingQueue<Object> answers = new LinkedBlockingQueue<>();
        IllegalStateException why = new IllegalStateException("stale");

        journal().write(() -> 1, answers::add, answers::add);
        journal().write(() -> fail(why), answers::add, answers::add);
        journal().write(() -> 3, answers::add, answers::add);

        assertThat(List.of(next(answers), next(answers), next(answers))).containsExactly(1, why, 3);
    }

    @Test
    default void a_receiver_that_fails_does_not_keep_others_from_their_answers() throws InterruptedException {
        BlockingQueue<Object> answers = new LinkedBlockingQueue<>();

        journal().write(() -> 1, kept -> fail(new IllegalStateException("the receiver is gone")), answers::add);
        journal().write(() -> 2, answers::add, answers::add);

        assertThat(next(answers)).isEqualTo(2);
        assertThat(answers).isEmpty();
    }

    private static Object fail(RuntimeException why) {
        throw why;
    }

    /** The time is only a guard against a test that hangs. */
    private static Object next(BlockingQueue<Object> answers) throws InterruptedException {
        Object answer = answers.poll(30, TimeUnit.SECONDS);
        assertThat(answer).as("an answer of the journal").isNotNull();
        return answer == null ? "none" : answer;
    }
}
