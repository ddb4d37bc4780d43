package org.onthelatch.browser;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Goes through a page with the tabulator key alone. */
public final class Keyboard {
    /**
     * Everything that can be used; of the radio buttons of one question the arrow keys reach the others. Each is known by what it
     * does, and the how-manyth of those: a page that follows what happens may draw it again meanwhile. An
     * outline stays in forced colours, if only its colour was transparent; a shadow does not.
     */
    private static final String NAME_WHAT_CAN_BE_USED = """
            () => {
              const does = e => e.type === 'radio'
                ? 'radio ' + e.name
                : [e.tagName, e.getAttribute('href'), e.form?.getAttribute('action'), e.name, e.value, e.textContent.trim()].join(' ')
              window.usable = () => {
                const seen = new Map()
                const all = new Map()
                for (const e of document.querySelectorAll('a[href],button,input,select,textarea,summary')) {
                  if (!e.checkVisibility() || e.disabled || e.type === 'hidden') continue
                  const same = (seen.get(does(e)) ?? 0) + (e.type !== 'radio')
                  seen.set(does(e), same)
                  all.set(e, does(e) + ' ' + same)
                }
                return all
              }
              window.reached = {}
              document.addEventListener('focusin', ({target: e}) => {
                const style = getComputedStyle(e)
                const box = e.nextElementSibling && getComputedStyle(e.nextElementSibling, '::before')
                const shadow = style.boxShadow !== 'none' || (box && box.boxShadow !== 'none')
                const outline = style.outlineStyle !== 'none' || (box && box.outlineStyle !== 'none')
                window.reached[window.usable().get(e) ?? ''] =
                  outline ? '' : (shadow ? 'in forced colours on ' : 'on ') + e.outerHTML.slice(0, 90)
              })
              return [...new Set(window.usable().values())]
            }
            """;

    private Keyboard() {}

    private static Map<?, ?> walk(Page page, int steps) {
        for (int i = 0; i < steps; i++) {
            page.keyboard().press("Tab");
        }
        return (Map<?, ?>) page.evaluate("() => window.reached");
    }

    /** @return what it does not reach of all that was there from first to last, and where one cannot see that one is */
    public static List<String> faults(Page page) {
        List<String> all = Found.strings(page.evaluate(NAME_WHAT_CAN_BE_USED));
        Map<?, ?> reached = walk(page, all.size() + 2);
        if (!reached.keySet().containsAll(all)) {
            reached = walk(
                    page,
                    all.size() + 2); // whoever begins in the middle, at a summary of errors, comes to the top last
        }
        List<String> atLast = Found.strings(page.evaluate("() => [...window.usable().values()]"));
        Set<?> there = reached.keySet();
        List<String> faults = new ArrayList<>();
        reached.forEach((name, unseen) -> {
            if (!name.equals("") && !unseen.equals("")) {
                faults.add("focus cannot be seen " + unseen);
            }
        });
        all.stream()
                .filter(atLast::contains)
                .filter(one -> !there.contains(one))
                .forEach(one -> faults.add("the keyboard does not reach " + one));
        return faults;
    }
}
