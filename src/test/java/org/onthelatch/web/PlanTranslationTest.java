package org.onthelatch.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.PropertyResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.onthelatch.person.PersonId;
import org.onthelatch.web.person.PersonRecord;
import org.onthelatch.web.person.ReadPerson;
import org.onthelatch.web.plan.Plan;
import org.onthelatch.web.plan.Style;
import org.onthelatch.web.plan.WritePlan;
import org.onthelatch.web.sources.Sources;
import org.onthelatch.web.words.Sentences;

/**
 * A plan is translated by one more file of sentences and nothing else (D45). A file in letters that English does not have is made
 * here from the English one by a rule; what is left of Latin letters in the plan must be what people wrote, and names.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PlanTranslationTest {
    private static final Locale GREEK = Locale.forLanguageTag("el");
    private static final Pattern PLACE = Pattern.compile("%(\\d\\$)?(02)?[ds]|%%");
    private static final Pattern LATIN = Pattern.compile("[A-Za-z]+");

    private WebFixture web;
    private Sources sources;

    @BeforeAll
    void start() {
        web = new WebFixture();
        web.reviews.carysAsks();
        sources = web.workings().sources();
    }

    @AfterAll
    void stop() {
        web.close();
    }

    @ParameterizedTest
    @EnumSource(Style.class)
    void no_english_of_ours_is_left_in_another_language(Style style) throws IOException {
        Sentences greek = new Sentences(new PropertyResourceBundle(new StringReader(translated())), GREEK);

        for (String person : List.of("P01", "P02", "P03", "P05", "P10")) {
            PersonRecord record = record(person);
            Plan plan = WritePlan.of(sources, record, style, greek);

            assertThat(plan.language()).isEqualTo("el");
            assertThat(latin(plan, record)).as(person).isEmpty();
            assertThat(latin(WritePlan.of(sources, record, style, WritePlan.english()), record))
                    .as("the search finds English where there is some")
                    .isNotEmpty();
        }
    }

    private PersonRecord record(String person) {
        return new ReadPerson(sources, web.clock.instant()).of(new PersonId(person));
    }

    /** The Latin letters of a plan that nobody wrote into her record. */
    private List<String> latin(Plan plan, PersonRecord record) {
        List<String> left = new ArrayList<>();
        List<String> texts = new ArrayList<>(List.of(plan.title(), plan.asAt()));
        plan.parts().forEach(part -> {
            texts.add(part.heading());
            texts.addAll(part.texts());
        });
        for (String text : texts) {
            String rest = text;
            for (String written : written(record)) {
                rest = rest.replace(written, " ");
            }
            if (LATIN.matcher(rest).find()) {
                left.add(rest);
            }
        }
        return left;
    }

    /** What stands in her record, and the provider's own words for levels and statuses; the longest first. */
    private Set<String> written(PersonRecord record) {
        Set<String> written =
                new TreeSet<>(Comparator.comparing(String::length).reversed().thenComparing(Comparator.naturalOrder()));
        sources.policy().ladder().rungs().values().forEach(rung -> written.add(rung.words()));
        record.legal().forEach(standing -> written.add(standing.status().words()));
        record.doors().forEach(door -> written.add(door.hold().door().name()));
        sources.directory().get().staff().values().forEach(member -> {
            written.add("%s, %s".formatted(member.name(), member.profession()));
            written.add(member.name());
        });
        sources.directory().get().visitors().values().forEach(visitor -> written.add(visitor.name()));
        record.level().forEach(level -> {
            var assessment = level.assessment();
            written.add(assessment.decidedBy().value());
            written.add(assessment.reasons().herWords());
            written.add(assessment.reasons().rationale());
            written.add(assessment.reasons().alternatives());
            written.add(assessment.reasons().nextStep());
            assessment.variations().forEach(own -> written.add(own.reason()));
        });
        written.remove("");
        return written;
    }

    /** The English file with every letter that is not a sign for a place or a date made another. */
    private static String translated() throws IOException {
        Properties english = new Properties();
        try (var in = PlanTranslationTest.class.getResourceAsStream("/org/onthelatch/web/plan/plan_en.properties")) {
            english.load(in);
        }
        StringBuilder file = new StringBuilder();
        for (String key : english.stringPropertyNames()) {
            String value = english.getProperty(key);
            file.append("%s = %s%n".formatted(key, key.endsWith(".pattern") ? value : other(value)));
        }
        return file.toString();
    }

    private static String other(String sentence) {
        StringBuilder other = new StringBuilder();
        Matcher places = PLACE.matcher(sentence);
        int from = 0;
        while (places.find()) {
            other.append(letters(sentence.substring(from, places.start()))).append(places.group());
            from = places.end();
        }
        return other.append(letters(sentence.substring(from))).toString();
    }

    private static String letters(String text) {
        return text.codePoints()
                .map(letter -> Character.isLetter(letter) ? 'α' + (letter % 17) : letter)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
