package org.onthelatch.web.leave;

import java.util.List;

/**
 * One question of the form.
 *
 * @param options what can be chosen; empty for other kinds
 */
public record Question(Kind kind, String name, String label, String hint, List<Option> options) {
    public Question {
        options = List.copyOf(options);
    }

    public enum Kind {
        TEXT,
        WORDS,
        RADIO,
        CHECKBOX,
        CHECKBOXES,
        TIMES
    }

    public record Option(String value, String label) {}

    static Question text(String name, String label, String hint) {
        return new Question(Kind.TEXT, name, label, hint, List.of());
    }

    static Question words(String name, String label, String hint) {
        return new Question(Kind.WORDS, name, label, hint, List.of());
    }

    static Question tick(String name, String label, String hint) {
        return new Question(Kind.CHECKBOX, name, label, hint, List.of(new Option("yes", label)));
    }

    static Question radio(String name, String label, String hint, Option... options) {
        return new Question(Kind.RADIO, name, label, hint, List.of(options));
    }
}
