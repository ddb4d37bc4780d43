package org.onthelatch.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The vendored front end is what was reviewed, and the templates keep to the rules about words and inline code. */
class FrontEndTest {
    private static final Path MAIN = main();
    private static final Path VENDOR = MAIN.resolve("resources/webroot/vendor/nhsuk-10.6.1");
    private static final Pattern UNKIND = Pattern.compile(
            "\\b(security|escap(e|ed|ing)|abscond\\w*|privileges?|complian(t|ce)|inmate|parole|sectioned|denied|violation|earned"
                    + "|awol|acid test|risk score|locked rehab)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern SENTENCE = Pattern.compile("\"([^\"\\n]* [^\"\\n]*)\"");

    private static Path main() {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.isDirectory(folder.resolve(".mvn"))) {
            folder = Optional.ofNullable(folder.getParent()).orElseThrow();
        }
        return folder.resolve("src/main");
    }

    @Test
    void every_vendored_file_has_the_sum_that_was_written_down_and_nothing_else_lies_there() throws Exception {
        List<String> sums = Files.readAllLines(VENDOR.resolve("SHA256SUMS"));
        for (String line : sums) {
            assertThat(sha256(VENDOR.resolve(line.substring(66))))
                    .as(line.substring(66))
                    .isEqualTo(line.substring(0, 64));
        }

        assertThat(files(VENDOR).map(file -> VENDOR.relativize(file).toString()))
                .containsExactlyInAnyOrderElementsOf(
                        Stream.concat(Stream.of("SHA256SUMS"), sums.stream().map(line -> line.substring(66)))
                                .toList());
    }

    @Test
    void the_style_sheet_asks_no_other_host_and_names_no_licensed_font() throws IOException {
        String css = Files.readString(VENDOR.resolve("nhsuk-frontend.min.css"));

        assertThat(css)
                .doesNotContain("Frutiger")
                .doesNotContain("@font-face")
                .contains("html{font-family:arial,sans-serif}");
        assertThat(Pattern.compile("url\\(\"?(?!\"?/vendor/nhsuk-10.6.1/icons/|\"?data:image/svg)")
                        .matcher(css)
                        .find())
                .isFalse();
    }

    @Test
    void no_template_has_inline_code_or_style() {
        assertThat(
                        lines(
                                MAIN.resolve("jte"),
                                Pattern.compile(
                                        "<style|\\sstyle=|\\son[a-z]+=|javascript:|\\$unsafe|<script(?! type=\"module\" src=\"/assets/(latch|lock).js\">)")))
                .isEmpty();
    }

    @Test
    void no_template_and_no_sentence_speaks_of_people_as_a_danger() throws IOException {
        assertThat(lines(MAIN.resolve("jte"), UNKIND)).isEmpty();
        Stream<String> sentences = files(MAIN.resolve("java/org/onthelatch/web"))
                .flatMap(file -> SENTENCE.matcher(text(file)).results().map(result -> result.group(1)));

        assertThat(sentences.filter(sentence -> UNKIND.matcher(sentence).find()))
                .isEmpty();
    }

    private static List<String> lines(Path folder, Pattern pattern) {
        return files(folder)
                .flatMap(file -> text(file).lines().map(line -> file.getFileName() + ": " + line))
                .filter(line -> pattern.matcher(line).find())
                .toList();
    }

    private static Stream<Path> files(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).toList().stream();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static String sha256(Path file) throws IOException, NoSuchAlgorithmException {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
    }
}
