package org.onthelatch.mqtt.wire;

import java.util.function.Consumer;

/** What came of reading a message. */
public sealed interface Parsed<T> {
    void match(Consumer<T> valid, Consumer<Malformed<T>> malformed);

    record Valid<T>(T message) implements Parsed<T> {
        @Override
        public void match(Consumer<T> valid, Consumer<Malformed<T>> malformed) {
            valid.accept(message);
        }
    }

    /** @param reason which field, what was expected, what came */
    record Malformed<T>(String reason) implements Parsed<T> {
        @Override
        public void match(Consumer<T> valid, Consumer<Malformed<T>> malformed) {
            malformed.accept(this);
        }
    }
}
