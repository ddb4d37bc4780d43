package org.onthelatch.browser;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Goes through a page with the tabulator key alone. */
public final class Keyboard {
    /** Everything that can be used; of the radio buttons of one question the arrow keys reach the others. */
    private static final String NUMBER_WHAT_CAN_BE_USED = """
            () => {
              const seen = new Set()
              const all = [...document.querySelectorAll('a[href],button,input,select,textarea,summary')]
                .filter(e => e.checkVisibility() && !e.disabled && e.type !== 'hidden')
                .filter(e => e.type !== 'radio' || (!seen.has(e.name) && seen.add(e.name)))
              all.forEach((e, i) => { e.dataset.number = e.type === 'radio' ? 'radio-' + e.name : String(i) })
              document.querySelectorAll('input[type=radio]').forEach(e => { e.dataset.number = 'radio-' + e.name })
              return all.map(e => e.dataset.number + '|' + e.outerHTML.slice(0, 90))
            }
            """;

    /** Noted in the page itself, so that one key costs one message to the browser and no question. */
    private static final String NOTE_WHERE_IT_IS = """
            () => {
              window.reached = {}
              document.addEventListener('focusin', ({target: e}) => {
                const style = getComputedStyle(e)
                const box = e.nextElementSibling ? getComputedStyle(e.nextElementSibling, '::before').boxShadow : 'none'
                const shown = style.outlineStyle !== 'none' || style.boxShadow !== 'none' || box !== 'none'
                window.reached[e.dataset.number ?? ''] = shown ? '' : e.outerHTML.slice(0, 90)
              })
            }
            """;

    private Keyboard() {}

    /** @return what it does not reach, and where one cannot see that one is */
    public static List<String> faults(Page page) {
        List<String> all = strings(page.evaluate(NUMBER_WHAT_CAN_BE_USED));
        page.evaluate(NOTE_WHERE_IT_IS);
        for (int i = 0; i < all.size() + 2; i++) {
            page.keyboard().press("Tab");
        }
        Map<?, ?> reached = (Map<?, ?>) page.evaluate("() => window.reached");
        List<String> faults = new ArrayList<>();
        reached.forEach((number, unseen) -> {
            if (!number.equals("") && !unseen.equals("")) {
                faults.add("focus cannot be seen on " + unseen);
            }
        });
        all.stream()
                .map(one -> one.split("\\|", 2))
                .filter(one -> !reached.containsKey(one[0]))
                .forEach(one -> faults.add("the keyboard does not reach " + one[1]));
        return faults;
    }

    private static List<String> strings(Object found) {
        return found instanceof List<?> list
                ? list.stream().map(String::valueOf).toList()
                : List.of();
    }
}
