package org.onthelatch.browser;

import com.microsoft.playwright.Page;
import java.util.List;

/** A page in the few colours that somebody chose for all (forced colours): a background says nothing there, only lines and words do. */
final class ForcedColours {
    private static final String WITHOUT_LINES = """
            () => {
              const lined = s => ['Top', 'Right', 'Bottom', 'Left']
                .some(side => s['border' + side + 'Style'] !== 'none' && parseFloat(s['border' + side + 'Width']) > 0)
              const boxes = [...document.querySelectorAll('.nhsuk-tag, .nhsuk-button, .nhsuk-input, .nhsuk-textarea, .nhsuk-select,'
                + ' .nhsuk-error-summary, .nhsuk-inset-text, .latch-alarm, .latch-calm, .latch-status, .latch-my-note')]
              const marks = [...document.querySelectorAll('.nhsuk-radios__label, .nhsuk-checkboxes__label')]
              return [...boxes.map(e => [e, getComputedStyle(e)]), ...marks.map(e => [e, getComputedStyle(e, '::before')])]
                .filter(([e, style]) => e.checkVisibility() && !lined(style))
                .map(([e]) => 'in forced colours nothing shows the edge of ' + e.outerHTML.slice(0, 90))
                .slice(0, 5)
            }
            """;

    private ForcedColours() {}

    /** To be asked of a page that is shown so. */
    static List<String> faults(Page page) {
        return Found.strings(page.evaluate(WITHOUT_LINES));
    }
}
