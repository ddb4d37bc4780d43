package org.onthelatch.web.egress;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.onthelatch.SourceTree;
import org.onthelatch.egress.EventKind;

/** A reviewer reads words, not the names of the contract (D104). */
class EventWordsTest {
    private static final Pattern KIND = Pattern.compile("`([A-Z_]+)…?`");

    /** The egress log said of a controller's own return that this version does not know it. */
    @Test
    void every_kind_of_the_contract_has_its_words() throws IOException {
        assertThat(kinds())
                .contains("EGRESS_REFUSED", "CONTROLLER_ONLINE", "LIST_REJECTED")
                .allSatisfy(kind -> assertThat(EventWords.words(new EventKind(kind)))
                        .as(kind)
                        .doesNotContain(kind, "does not know"));
    }

    @Test
    void a_kind_of_a_later_contract_is_shown_as_such() {
        assertThat(EventWords.words(new EventKind("NEW_KIND"))).contains("does not know: NEW_KIND");
    }

    private static List<String> kinds() throws IOException {
        String contract = Files.readString(SourceTree.aroundHere().top().resolve("src/contract/README.md"));
        String section = contract.substring(contract.indexOf("\n## 7. "), contract.indexOf("\n## 8. "));
        return section.lines()
                .filter(line -> line.startsWith("| `"))
                .map(line -> line.split("\\|")[1])
                .flatMap(cell -> KIND.matcher(cell).results().map(EventWordsTest::name))
                .toList();
    }

    private static String name(MatchResult found) {
        return found.group(1);
    }
}
