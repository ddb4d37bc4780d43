package org.onthelatch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.onthelatch.SourceTree.SourceFile;

/** The habits of this code base that neither the compiler nor the formatter knows. */
class HouseRulesTest {
    private static final int MOST_LINES = 300;
    private static final int MOST_LINES_ON_AVERAGE = 150;

    private static final Set<String> TOP_LEVEL = Set.of(
            "pom.xml",
            "src",
            "device-simulator",
            "config",
            "README.md",
            "LICENSE",
            "CHANGELOG.md",
            "SECURITY.md",
            "target");

    private static final Pattern EMPTY_NAME =
            Pattern.compile("(Impl|Utils?|Helper|Manager|Dto|DTO)([A-Z0-9].*)?$|Data$|^Abstract");

    private static final Pattern HIDDEN_CLOCK =
            Pattern.compile("\\b(Instant|LocalDate|LocalTime|LocalDateTime|ZonedDateTime|OffsetDateTime|Year|YearMonth)"
                    + "\\.now\\((\\)|ZoneId|ZoneOffset)"
                    + "|\\bSystem\\.currentTimeMillis\\b|\\bnew Date\\(\\)|\\bClock\\.(system|tick)\\w*\\(");

    /** The only files that may reach for the machine's clock, each with the one thing, as a pattern. */
    private static final Map<String, String> MAY_START_A_CLOCK = Map.of(
            "src/main/java/org/onthelatch/Main.java", "Clock\\.systemUTC\\(\\)",
            "device-simulator/src/main/java/org/onthelatch/simulator/Main.java", "Clock\\.systemUTC\\(\\)");

    private static final Pattern WORD_AGAINST_PEOPLE = Pattern.compile(
            "\\b(abscond|inmate|parole|privileges? earned|acid test|locked rehab|non-compliant|will be sectioned)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern ESCAPE = Pattern.compile("\\bescap(e|ing)", Pattern.CASE_INSENSITIVE);

    private static final SourceTree TREE = SourceTree.aroundHere();
    private static final List<SourceFile> JAVA = TREE.java();

    @Test
    void no_file_is_longer_than_a_reader_can_hold() {
        assertThat(JAVA.stream()
                        .filter(file -> file.lines().size() > MOST_LINES)
                        .map(file -> "%s: a file has at most %d lines, but was %d"
                                .formatted(file.path(), MOST_LINES, file.lines().size())))
                .isEmpty();
    }

    @Test
    void the_average_file_is_short() {
        assertThat(JAVA).isNotEmpty();
        assertThat(JAVA.stream().mapToInt(file -> file.lines().size()).average().orElseThrow())
                .as("mean lines of a Java file")
                .isLessThan(MOST_LINES_ON_AVERAGE);
    }

    @Test
    void names_say_what_a_thing_is() {
        assertThat(JAVA.stream()
                        .filter(file -> EMPTY_NAME.matcher(file.name()).find())
                        .map(file -> "%s: a name says what the thing is, never Impl, Util, Helper, Manager, Dto, Data "
                                        .formatted(file.path())
                                + "or Abstract"))
                .isEmpty();
    }

    @Test
    void nothing_waits_by_sleeping() {
        assertThat(breaches("\\bThread\\.sleep\\b|\\bTimeUnit\\.\\w+\\.sleep\\b", "wait for the event, never sleep"))
                .isEmpty();
    }

    @Test
    void time_is_handed_in() {
        assertThat(JAVA.stream()
                        .map(HouseRulesTest::withoutItsAllowance)
                        .flatMap(file -> file.breaches(HIDDEN_CLOCK, "time is handed in, as a Clock or an Instant")))
                .isEmpty();
    }

    @Test
    void no_test_is_switched_off() {
        assertThat(breaches("@Disable[d]\\b", "a test runs or is deleted")).isEmpty();
    }

    @Test
    void a_note_to_self_has_an_issue_number() {
        assertThat(breaches(
                        "\\b(TO[D]O|FIX[M]E|X[X]X)\\b(?!\\s*\\(?#\\d)", "a note to self names its issue, as in #12"))
                .isEmpty();
    }

    @Test
    void every_package_says_what_it_holds_and_has_no_nulls() {
        Set<String> described = JAVA.stream()
                .filter(file -> file.name().equals("package-info"))
                .filter(file -> file.lines().contains("@NullMarked"))
                .map(HouseRulesTest::module)
                .collect(Collectors.toSet());

        assertThat(JAVA.stream()
                        .filter(file -> !described.contains(module(file)))
                        .map(file ->
                                "%s: its package needs a package-info.java with @NullMarked".formatted(file.path())))
                .isEmpty();
    }

    @Test
    void only_the_demo_names_the_simulator() {
        assertThat(JAVA.stream()
                        .filter(file -> file.path().startsWith("src/main"))
                        .filter(file -> !file.folder().endsWith("org/onthelatch/command/demo"))
                        .flatMap(file -> file.breaches(
                                Pattern.compile("org\\.onthelatch\\.simulator"), "only the demo starts the simulator")))
                .isEmpty();
    }

    @Test
    void the_top_of_the_project_stays_short() throws IOException {
        try (Stream<String> names =
                Files.list(TREE.top()).map(path -> path.getFileName().toString())) {
            assertThat(names.filter(name -> !name.startsWith("."))
                            .filter(name -> !TOP_LEVEL.contains(name))
                            .map(name -> "%s: the top of the project holds only %s".formatted(name, TOP_LEVEL)))
                    .isEmpty();
        }
    }

    @Test
    void no_word_speaks_ill_of_the_people_it_is_about() {
        assertThat(TREE.under("src/main").stream()
                        .flatMap(file -> file.breaches(WORD_AGAINST_PEOPLE, "say it in words she could read")))
                .isEmpty();
    }

    @Test
    void no_message_speaks_of_escape() {
        assertThat(TREE.under("src/main/resources").stream()
                        .filter(file -> file.path().endsWith(".properties"))
                        .flatMap(file -> file.breaches(ESCAPE, "say it in words she could read")))
                .isEmpty();
    }

    private static Stream<String> breaches(String forbidden, String rule) {
        Pattern pattern = Pattern.compile(forbidden);
        return JAVA.stream().flatMap(file -> file.breaches(pattern, rule));
    }

    private static SourceFile withoutItsAllowance(SourceFile file) {
        String allowed = MAY_START_A_CLOCK.getOrDefault(file.path(), "");
        return new SourceFile(
                file.path(),
                file.lines().stream()
                        .map(line -> allowed.isEmpty() ? line : line.replaceAll(allowed, ""))
                        .toList());
    }

    /** A package within its module, so that a test may rely on what the main code's package says. */
    private static String module(SourceFile file) {
        return file.folder().replaceFirst("src/(main|test)/java/", "src/").replaceFirst("^src/(main|test)/java", "src");
    }
}
