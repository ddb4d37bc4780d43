package org.onthelatch.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import java.util.List;

/** A form of a page that has something to fill in, sent with or without page scripts. */
public final class Form {
    private static final String ALL = """
            [...document.querySelectorAll('main:not([hidden]) form[method=post]')]
              .filter(form => [...form.elements].some(e => e.name && !['hidden', 'submit'].includes(e.type)))
            """;
    private static final String SEND_EMPTY = """
            which => {
              const form = %s[which]
              for (const e of form.elements) {
                if (e.type === 'radio' || e.type === 'checkbox') e.checked = false
                else if (e.type !== 'hidden' && e.tagName !== 'BUTTON') e.value = ''
              }
              window.left = true
              form.requestSubmit(form.querySelector('button'))
            }
            """.formatted(ALL.strip());

    private Form() {}

    /** @return where each form sends what is written into it */
    public static List<String> of(Page page) {
        return Found.strings(page.evaluate("() => " + ALL.strip() + ".map(form => form.getAttribute('action'))"));
    }

    /** Sends one with nothing filled in, chosen or ticked, and waits for the answer. */
    public static void sendEmpty(Page page, int which) {
        page.evaluate(SEND_EMPTY, which);
        awaitNext(page);
    }

    /** Presses something that sends, and waits for the answer. */
    public static void press(Page page, String button) {
        page.evaluate("() => { window.left = true }");
        page.locator("main:not([hidden]) button").getByText(button).first().click();
        awaitNext(page);
    }

    /** Until another document is there, whole; asked from outside, because without scripts a page cannot tell. */
    private static void awaitNext(Page page) {
        page.waitForCondition(() -> {
            try {
                return Boolean.TRUE.equals(
                        page.evaluate("() => !('left' in window) && document.readyState === 'complete'"));
            } catch (PlaywrightException e) {
                return false; // it was asked between two documents
            }
        });
    }
}
