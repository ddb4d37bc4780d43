package org.onthelatch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.onthelatch.person.PersonId;
import org.onthelatch.staff.StaffId;
import org.onthelatch.web.words.NhsDates;
import org.onthelatch.web.words.PlaceWords;
import org.onthelatch.whereabouts.Place;
import org.onthelatch.whereabouts.Statement;
import org.onthelatch.whereabouts.Whereabouts;

/** N5: the machine may say overdue; only a person may say more (D17, H16). */
class NeverN5Test {
    private static final Instant T0 = Instant.parse("2026-11-23T14:00:00Z");
    private static final PersonId FARIDA = new PersonId("P06");

    /** Written by the program as a word of its own; a record that a person makes is typed by her. */
    private static final Pattern SAID = Pattern.compile("\\bAWOL\\b|absent without leave", Pattern.CASE_INSENSITIVE);

    @Test
    void however_late_somebody_is_the_words_are_out_and_overdue() {
        Whereabouts out = Whereabouts.EVERYONE_IN.after(new Statement.WentOut(
                FARIDA, T0, T0.plusSeconds(3_600), Duration.ZERO, "college", new StaffId("f.oban")));

        for (int days = 1; days < 400; days++) {
            Instant now = T0.plus(Duration.ofDays(days));
            PlaceWords words = new PlaceWords(new NhsDates(ZoneId.of("Europe/London")), now);
            Place place = out.of(FARIDA);
            String all = String.join(" ", words.where(place), words.dueBack(place), PlaceWords.known(place));

            assertThat(words.isOverdue(place)).isTrue();
            assertThat(all).contains("Out since", "Was due back").doesNotContainPattern(SAID);
        }
    }

    @Test
    void nothing_that_follows_the_clock_or_the_doors_knows_the_word() {
        SourceTree tree = SourceTree.aroundHere();

        assertThat(Stream.of(
                                "whereabouts",
                                "egress",
                                "incident",
                                "running",
                                "mqtt",
                                "accesslist",
                                "web/board",
                                "web/rollcall")
                        .flatMap(room -> tree.under("src/main/java/org/onthelatch/" + room).stream())
                        .flatMap(file -> file.breaches(SAID, "only a named person says this")))
                .isEmpty();
    }
}
