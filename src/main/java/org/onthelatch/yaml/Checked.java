package org.onthelatch.yaml;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What reading gave: a value that is right as a whole, or everything that is wrong. */
public sealed interface Checked<T> {
    List<ConfigError> errors();

    Optional<T> value();

    <R> R match(Function<T, R> valid, Function<List<ConfigError>, R> invalid);

    /** The value if there are no errors. */
    static <T> Checked<T> of(Optional<T> value, List<ConfigError> errors) {
        if (!errors.isEmpty()) {
            return new Invalid<>(errors);
        }
        return new Valid<>(value.orElseThrow(() -> new IllegalStateException("neither a value nor an error")));
    }

    /** Everything in order. */
    record Valid<T>(T good) implements Checked<T> {
        @Override
        public List<ConfigError> errors() {
            return List.of();
        }

        @Override
        public Optional<T> value() {
            return Optional.of(good);
        }

        @Override
        public <R> R match(Function<T, R> valid, Function<List<ConfigError>, R> invalid) {
            return valid.apply(good);
        }
    }

    /** At least one error. */
    record Invalid<T>(List<ConfigError> errors) implements Checked<T> {
        public Invalid {
            errors = List.copyOf(errors);
            if (errors.isEmpty()) {
                throw new IllegalArgumentException("an invalid result must name at least one error");
            }
        }

        @Override
        public Optional<T> value() {
            return Optional.empty();
        }

        @Override
        public <R> R match(Function<T, R> valid, Function<List<ConfigError>, R> invalid) {
            return invalid.apply(errors);
        }
    }
}
