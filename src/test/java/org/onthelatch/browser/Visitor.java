package org.onthelatch.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;

/** Somebody before a browser: finds things by the words that stand on them, and reads what a person would read. */
public final class Visitor implements AutoCloseable {
    private static final String SAYS = "words => document.querySelector('main').innerText.includes(words)";

    /** With a space between what stands on lines of their own. */
    private static final String TEXT = """
            where => {
              const all = document.querySelector(where).cloneNode(true)
              all.querySelectorAll('dt,dd,td,th,li,p,div,h1,h2,h3,option,label').forEach(e => e.append(' '))
              return all.textContent
            }
            """;

    private final Page page;
    private final String site;

    public Visitor(Page page, String site) {
        this.page = page;
        this.site = site;
    }

    public Page page() {
        return page;
    }

    /** @return how the service answered */
    public int goesTo(String path) {
        return page.navigate(site + path).status();
    }

    public void follows(String link) {
        page.locator("main, header")
                .getByRole(
                        AriaRole.LINK,
                        new Locator.GetByRoleOptions().setName(link).setExact(true))
                .first()
                .click();
        page.waitForLoadState();
    }

    public void presses(String button) {
        page.locator("main")
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(button).setExact(true))
                .first()
                .click();
        page.waitForLoadState();
    }

    public void opens(String details) {
        page.locator("summary").getByText(details).first().click();
    }

    public void chooses(String answer) {
        page.getByLabel(answer, new Page.GetByLabelOptions().setExact(true))
                .first()
                .check();
    }

    public void selects(String label, String choice) {
        page.getByLabel(label, new Page.GetByLabelOptions().setExact(true))
                .first()
                .selectOption(choice);
    }

    /** Of a question that may be a list or a row of buttons. */
    public void selectsOrChecks(String field, String value) {
        Locator list = page.locator("main select[name='%s']".formatted(field));
        if (list.count() > 0) {
            list.first().selectOption(value);
        } else {
            page.locator("main [name='%s'][value='%s']".formatted(field, value))
                    .first()
                    .check();
        }
    }

    public void writes(String label, String text) {
        page.getByLabel(label, new Page.GetByLabelOptions().setExact(true))
                .first()
                .fill(text);
    }

    public void writesInto(String field, String text) {
        page.locator("main [name='%s']".formatted(field)).first().fill(text);
    }

    /** Everything that stands on the page, closed parts too, as one line without double spaces. */
    public String reads() {
        return line((String) page.evaluate(TEXT, "main"));
    }

    /** The same, with what stands round it. */
    public String readsAll() {
        return line((String) page.evaluate(TEXT, "body"));
    }

    public String title() {
        return page.title();
    }

    public String path() {
        return page.url().substring(site.length());
    }

    /** Until the page says so by itself. */
    public void awaits(String words) {
        page.waitForFunction(SAYS, words);
    }

    public boolean canPress(String button) {
        return page.locator("main")
                        .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(button))
                        .count()
                > 0;
    }

    /** Every link's words and where it leads. */
    public List<String> links() {
        return texts(
                "() => [...document.querySelectorAll('a[href]')].map(a => a.textContent.trim() + ' ' + a.getAttribute('href'))");
    }

    /** Everything on the page with which something could be changed: forms that send, and what can be typed into there. */
    public List<String> canChange() {
        return texts("() => [...document.querySelectorAll('main form[method=post]')].filter(f => f.checkVisibility())"
                + ".map(f => f.getAttribute('action'))");
    }

    private List<String> texts(String script) {
        return ((List<?>) page.evaluate(script)).stream().map(String::valueOf).toList();
    }

    private static String line(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }

    public void keepsPicture(java.nio.file.Path path) {
        page.screenshot(new Page.ScreenshotOptions().setPath(path).setFullPage(true));
    }

    @Override
    public void close() {
        page.close();
    }
}
