package org.onthelatch.web.background;

import static org.onthelatch.web.words.Say.say;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.onthelatch.person.PersonId;
import org.onthelatch.review.Background;
import org.onthelatch.review.Background.Said;
import org.onthelatch.review.EthnicCategory;
import org.onthelatch.web.sources.Directory;
import org.onthelatch.web.sources.Sources;
import org.onthelatch.web.words.NhsDates;

/**
 * One person's background in words.
 *
 * @param all every version, newest first
 */
public record BackgroundView(List<Background> all, NhsDates dates, Directory directory) {

    static BackgroundView of(Sources sources, PersonId person) {
        List<Background> all = new ArrayList<>(sources.reviews().backgrounds().stream()
                .filter(background -> background.person().equals(person))
                .toList());
        Collections.reverse(all);
        return new BackgroundView(
                List.copyOf(all),
                new NhsDates(sources.policy().zone()),
                sources.directory().get());
    }

    public int version() {
        return all.isEmpty() ? 0 : all.get(0).version();
    }

    /** What a choice is called in the form. */
    public record Choice(String value, String words) {}

    public List<Choice> ethnicities() {
        return Stream.of(EthnicCategory.values())
                .map(one -> new Choice(one.code(), one.words()))
                .toList();
    }

    public List<Choice> answers() {
        return Stream.of(Said.values())
                .map(one -> new Choice(one.name(), one.words()))
                .toList();
    }

    /** One version in a line. */
    public String line(Background background) {
        return say(
                "background.line",
                background.ethnicity().words(),
                background.disability().words(),
                background.autismOrLearningDisability().words(),
                background.placedBy().isBlank() ? say("background.line.placedBy.none") : background.placedBy(),
                background.outOfArea().words());
    }

    /** "Written by K. Dunmore, registered nurse, 2 November 2026, 10am." */
    public String by(Background background) {
        return say("background.by", directory.name(background.by()), dates.dateTime(background.at()));
    }
}
