package org.onthelatch.browser;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

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

    private static final String WHERE_IT_IS = """
            () => {
              const e = document.activeElement
              const style = getComputedStyle(e)
              const box = e.nextElementSibling ? getComputedStyle(e.nextElementSibling, '::before').boxShadow : 'none'
              const shown = style.outlineStyle !== 'none' || style.boxShadow !== 'none' || box !== 'none'
              return (e.dataset.number ?? '') + '|' + (shown ? '' : e.outerHTML.slice(0, 90))
            }
            """;

    private Keyboard() {}

    /** @return what it does not reach, and where one cannot see that one is */
    public static List<String> faults(Page page) {
        List<String> all = strings(page.evaluate(NUMBER_WHAT_CAN_BE_USED));
        Set<String> reached = new TreeSet<>();
        Set<String> unseen = new TreeSet<>();
        for (int i = 0; i < all.size() + 2; i++) {
            page.keyboard().press("Tab");
            String[] at = String.valueOf(page.evaluate(WHERE_IT_IS)).split("\\|", 2);
            reached.add(at[0]);
            if (!at[0].isEmpty() && !at[1].isEmpty()) {
                unseen.add("focus cannot be seen on " + at[1]);
            }
        }
        List<String> faults = new ArrayList<>(unseen);
        all.stream()
                .map(one -> one.split("\\|", 2))
                .filter(one -> !reached.contains(one[0]))
                .forEach(one -> faults.add("the keyboard does not reach " + one[1]));
        return faults;
    }

    private static List<String> strings(Object found) {
        return found instanceof List<?> list
                ? list.stream().map(String::valueOf).toList()
                : List.of();
    }
}
