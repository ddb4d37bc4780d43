package org.onthelatch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onthelatch.web.words.NhsDates;

/** Both nights in which clocks change are unmistakable, wherever a time is shown (issue of the pages, point 7). */
class BothNightsTest {
    private static final NhsDates DATES = new NhsDates(ZoneId.of("Europe/London"));
    private static final Pattern OWN_FORMAT =
            Pattern.compile("DateTimeFormatter|ofPattern|atZone|toLocalTime|%02d|getHour\\(|getMinute\\(");

    /** Those that read or offer typed values, name a month, or are the formats themselves. */
    private static final Set<String> KNOWN = Set.of(
            "NhsDates.java",
            "Moments.java",
            "ClockTimes.java",
            "PlanTimes.java",
            "MeasureWords.java",
            "LeaveValues.java");

    /** 1am on 29 March 2026 and 25 October 2026, in Greenwich. */
    @ParameterizedTest
    @ValueSource(strings = {"2026-03-29T01:00:00Z", "2026-10-25T01:00:00Z", "2027-03-28T01:00:00Z"})
    void every_minute_within_three_hours_has_words_of_its_own_and_names_its_zone(Instant change) {
        Set<String> seen = new HashSet<>();
        for (int minute = -180; minute <= 180; minute++) {
            Instant at = change.plus(Duration.ofMinutes(minute));
            String words = DATES.dateTime(at);
            boolean summer = ZoneId.of("Europe/London").getRules().isDaylightSavings(at);
            assertThat(words).endsWith(summer ? " BST" : " GMT");
            assertThat(seen.add(words)).as(words).isTrue();
            assertThat(DATES.timeWithSeconds(at)).endsWith(summer ? " BST" : " GMT");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"2026-03-28T21:30:00Z", "2026-03-29T09:00:00Z", "2026-10-25T09:00:00Z", "2026-11-23T01:30:00Z"})
    void at_other_times_nothing_is_added(Instant at) {
        assertThat(DATES.time(at)).endsWith("m");
    }

    @Test
    void half_past_one_comes_twice_in_october_and_is_told_apart() {
        assertThat(DATES.time(Instant.parse("2026-10-25T00:30:00Z"))).isEqualTo("1:30am BST");
        assertThat(DATES.time(Instant.parse("2026-10-25T01:30:00Z"))).isEqualTo("1:30am GMT");
    }

    @Test
    void no_template_formats_a_time_by_itself() throws IOException {
        assertThat(thatFormat("src/main/jte", ".jte")).isEmpty();
    }

    @Test
    void of_the_words_of_pages_only_those_that_name_the_zone_format_times() throws IOException {
        assertThat(thatFormat("src/main/java/org/onthelatch/web", "Words.java"))
                .allMatch(file -> KNOWN.contains(file) || NEVER_SHOWS_HOURS.contains(file));
    }

    /** They ask whether a moment is midnight, and show no hour of their own. */
    private static final Set<String> NEVER_SHOWS_HOURS = Set.of("ReviewWords.java", "ReminderWords.java");

    private static List<String> thatFormat(String folder, String ending) throws IOException {
        Path top = SourceTree.aroundHere().top().resolve(folder);
        try (Stream<Path> files = Files.walk(top)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .filter(BothNightsTest::formats)
                    .map(file -> file.getFileName().toString())
                    .collect(Collectors.toList());
        }
    }

    private static boolean formats(Path file) {
        try {
            return OWN_FORMAT.matcher(Files.readString(file)).find();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
