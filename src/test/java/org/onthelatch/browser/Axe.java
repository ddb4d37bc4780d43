package org.onthelatch.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** What axe-core finds: WCAG 2.2 AA and best practice. Given to a page once, and asked for faults alone: most it says is that all is well. */
final class Axe {
    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");
    private static final String SCRIPT = script();
    private static final String FAULTS = """
            async rules => {
              const found = await window.axe.run(document, { runOnly: rules, resultTypes: ['violations'] })
              return found.violations.map(rule => 'axe: ' + rule.id + ' (' + rule.help + '): '
                + rule.nodes.slice(0, 3).map(node => node.target + ' ' + node.html).join('; '))
            }
            """;

    private Axe() {}

    static List<String> faults(Page page) {
        if (Boolean.FALSE.equals(page.evaluate("() => 'axe' in window"))) {
            page.evaluate(SCRIPT);
        }
        return Found.strings(page.evaluate(FAULTS, RULES));
    }

    private static String script() {
        try (InputStream file =
                Objects.requireNonNull(AxeBuilder.class.getResourceAsStream("/axe.min.js"), "axe-core's script")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
