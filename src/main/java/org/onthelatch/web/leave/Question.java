package org.onthelatch.web.leave;

import static org.onthelatch.web.words.Say.say;

import java.util.List;
import java.util.stream.Stream;

/**
 * One question of the form.
 *
 * @param hint "" for none
 * @param options what can be chosen; empty for other kinds
 */
public record Question(Kind kind, String name, String hint, List<Option> options) {
    public Question {
        options = List.copyOf(options);
    }

    public enum Kind {
        TEXT,
        DATE,
        WORDS,
        RADIO,
        CHECKBOX,
        CHECKBOXES,
        TIMES
    }

    public record Option(String value, String label) {}

    public String label() {
        return say("leaveform.ask." + name);
    }

    static Question text(String name) {
        return new Question(Kind.TEXT, name, "", List.of());
    }

    static Question date(String name) {
        return new Question(Kind.DATE, name, "", List.of());
    }

    static Question words(String name) {
        return new Question(Kind.WORDS, name, "", List.of());
    }

    static Question tick(String name) {
        return new Question(Kind.CHECKBOX, name, "", List.of(new Option("yes", say("leaveform.ask." + name))));
    }

    static Question radio(String name, Enum<?>... answers) {
        return new Question(
                Kind.RADIO,
                name,
                "",
                Stream.of(answers)
                        .map(answer -> new Option(answer.name(), say("leaveform.answer." + answer.name())))
                        .toList());
    }

    Question hinted() {
        return new Question(kind, name, say("leaveform.ask." + name + ".hint"), options);
    }
}
