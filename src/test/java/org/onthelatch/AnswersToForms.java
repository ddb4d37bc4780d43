package org.onthelatch;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.function.Consumer;
import org.onthelatch.browser.Form;

/**
 * Pages that come only after something was filled in, or in place of a page. Nothing here changes what another page shows.
 *
 * @param name its path and what it is
 * @param user whose account
 * @param status with which it answers
 * @param reach how one comes there
 */
record AnswersToForms(String name, String user, int status, Consumer<Page> reach) {
    /** @param site in front of every path */
    static List<AnswersToForms> at(String site) {
        return List.of(
                new AnswersToForms("/people/P01/assess to check", "t.ashby", 200, page -> {
                    assess(page, site, "L1");
                    Form.press(page, "Continue");
                }),
                new AnswersToForms("/people/P01/assess that interrupts", "t.ashby", 200, page -> {
                    assess(page, site, "L4");
                    Form.press(page, "Continue");
                }),
                new AnswersToForms("/people/P01/assess in conflict", "t.ashby", 409, page -> {
                    assess(page, site, "L1");
                    page.evaluate("() => { document.querySelector('[name=basedOn]').value = '0' }");
                    Form.press(page, "Continue");
                }),
                new AnswersToForms("/wards/heron for an hour", "f.oban", 200, page -> {
                    page.navigate(site + "/other-ward");
                    if (page.getByText("End it now").count() > 0) { // it was opened in another window
                        Form.press(page, "End it now");
                        page.navigate(site + "/other-ward");
                    }
                    page.locator("#ward").selectOption("heron");
                    page.locator("#reason").fill("I sit with her tonight.");
                    Form.press(page, "Keep my reason");
                }),
                new AnswersToForms("/people/P99", "l.pryce", 404, page -> page.navigate(site + "/people/P99")),
                new AnswersToForms("/accounts of others", "b.teal", 403, page -> page.navigate(site + "/accounts")),
                new AnswersToForms(
                        "/wards/heron in no view",
                        "l.pryce",
                        400,
                        page -> page.navigate(site + "/wards/heron?view=list")));
    }

    private static void assess(Page page, String site, String level) {
        page.navigate(site + "/people/P01/assess");
        page.locator("[name=level][value=%s]".formatted(level)).check();
        List<String> texts = List.of(
                "What does she say about it?",
                "Why this level for her?",
                "What recent evidence does it rest on?",
                "Which freer options were considered, and why not?",
                "What would let the level loosen?");
        texts.forEach(label -> page.getByLabel(label).first().fill("Her own words of today: " + label));
        page.getByLabel("Which legal power is relied on?").first().fill("Section 3");
        page.locator("[name=present][value=yes]").check();
        page.locator("[name=review][value='7d']").check();
    }
}
