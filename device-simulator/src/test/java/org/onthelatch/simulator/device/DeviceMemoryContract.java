package org.onthelatch.simulator.device;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What every memory of a device promises. */
interface DeviceMemoryContract {
    /** The same memory again, as after a loss of power. */
    DeviceMemory recalled();

    @Test
    default void a_new_memory_is_empty() {
        assertThat(recalled().read(Cell.NUMBERING)).isEmpty();
        assertThat(recalled().journal()).isEmpty();
    }

    @Test
    default void a_cell_holds_what_was_written_last() {
        recalled().write(Cell.KEYS, bytes("first"));
        recalled().write(Cell.KEYS, bytes("second"));

        assertThat(recalled().read(Cell.KEYS)).hasValue(bytes("second"));
        assertThat(recalled().read(Cell.CLOCK)).isEmpty();
    }

    @Test
    default void the_journal_keeps_lines_in_order_until_it_is_rewritten() {
        recalled().append(bytes("one"));
        recalled().append(bytes("two"));
        assertThat(recalled().journal()).containsExactly(bytes("one"), bytes("two"));

        recalled().rewrite(List.of(bytes("two")));
        recalled().append(bytes("three"));

        assertThat(recalled().journal()).containsExactly(bytes("two"), bytes("three"));
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
