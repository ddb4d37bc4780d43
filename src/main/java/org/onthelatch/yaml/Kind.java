package org.onthelatch.yaml;

import java.time.DateTimeException;
import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * How one kind of value is written.
 *
 * @param rule what is wrong with anything else, such as "is not a zone code"
 * @param fix how to write it, a whole sentence
 * @param parse throws {@link IllegalArgumentException} or {@link DateTimeException} on anything else
 */
public record Kind<T>(String rule, String fix, Function<String, T> parse) {

    public static final Kind<String> TEXT = new Kind<>("is blank", "Write some words.", Kind::words);

    public static final Kind<Boolean> YES_NO =
            new Kind<>("is neither true nor false", "Write true or false.", Kind::yesNo);

    public static Kind<Integer> number(int least, int most) {
        String range = least + " to " + most;
        return new Kind<>("is not a whole number from " + range, "Write one from " + range + ".", text -> {
            int number = Integer.parseInt(text);
            if (number < least || number > most) {
                throw new IllegalArgumentException(text);
            }
            return number;
        });
    }

    /** One of the constants of an enum, by name. */
    public static <E extends Enum<E>> Kind<E> oneOf(Class<E> type) {
        String names = Arrays.stream(type.getEnumConstants()).map(Enum::name).collect(Collectors.joining(", "));
        return new Kind<>("is not one of these", "Use one of " + names + ".", text -> Enum.valueOf(type, text));
    }

    /** A name that the file itself declares elsewhere; where it declares none at all, that is already an error. */
    public static <T> Kind<T> declared(String what, Collection<String> names, Function<String, T> parse) {
        String fix = "Use one of " + String.join(", ", names) + ".";
        return new Kind<>("is not " + what, fix, text -> {
            if (!names.isEmpty() && !names.contains(text)) {
                throw new IllegalArgumentException(text);
            }
            return parse.apply(text);
        });
    }

    /** The same writing, read as something made of it. */
    public <U> Kind<U> as(Function<T, U> made) {
        return new Kind<>(rule, fix, parse.andThen(made));
    }

    /** What {@code text} means, or none if it is not of this kind. */
    Optional<T> read(String text) {
        try {
            return Optional.of(parse.apply(text));
        } catch (IllegalArgumentException | DateTimeException notOfThisKind) {
            return Optional.empty();
        }
    }

    private static String words(String text) {
        if (text.isBlank()) {
            throw new IllegalArgumentException("blank");
        }
        return text.strip();
    }

    private static boolean yesNo(String text) {
        return switch (text) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException(text);
        };
    }
}
