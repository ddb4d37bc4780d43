package org.onthelatch.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.Media;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Looks at one page in every way while it is open, because to open a page takes longer than to look at it: narrow, wide, in forced
 * colours, as it prints, by keyboard alone, and beside the same without scripts. A picture of each stays.
 */
public final class EveryWay {
    private static final int PAPER = 711; // A4 without its margins, in CSS pixels
    private static final String WORDS = """
            () => [...document.querySelectorAll('main h1, main h2, main h3, main label, main legend, main button, main a')]
              .map(e => e.textContent.trim().replace(/[0-9]+/g, '#'))
            """;

    private final PageAudit scripted;
    private final Page plain;
    private final Path pictures;
    private final Map<String, String> titles;

    /**
     * One who looks.
     *
     * @param plain without scripts
     * @param pictures where they stay, one folder for each way
     * @param titles of what was seen before, and whose they are: two pages of one title cannot be told apart in a row of tabs
     */
    public EveryWay(PageAudit scripted, Page plain, Path pictures, Map<String, String> titles) {
        this.scripted = scripted;
        this.plain = plain;
        this.pictures = pictures;
        this.titles = titles;
    }

    public Page page() {
        return scripted.page();
    }

    /**
     * Goes there with scripts and without.
     *
     * @param name of the page, of which pictures and titles are told apart
     * @param status with which it answers
     * @param reach how one comes there
     */
    public List<String> faults(String name, int status, Consumer<Page> reach) {
        Page page = scripted.page();
        page.setViewportSize(320, 900);
        List<String> faults = new ArrayList<>(scripted.reach(status, reach));
        if (!faults.isEmpty()) {
            return faults;
        }
        String whose = name.split(" ", 2)[0] + ", " + status; // forms of one page are refused under one title
        String other = titles.putIfAbsent(page.title(), whose);
        if (other != null && !other.equals(whose)) {
            faults.add("has the title of %s: %s".formatted(other, page.title()));
        }
        faults.addAll(scripted.look());
        keep("320", name);
        page.setViewportSize(1366, 900);
        if (status == 200) { // what is refused has the frame and the fields of a page that was seen so
            faults.addAll(scripted.look());
            keep("1366", name);
            faults.addAll(inFewColours(page, name));
            print(page, name);
        }

        reach.accept(plain);
        Object withScripts = page.evaluate(WORDS);
        Object without = plain.evaluate(WORDS);
        if (!withScripts.equals(without)) {
            faults.add("says something else without scripts: %s and not %s".formatted(without, withScripts));
        }
        faults.addAll(Keyboard.faults(page));
        return faults.stream().distinct().toList();
    }

    private List<String> inFewColours(Page page, String name) {
        page.emulateMedia(new Page.EmulateMediaOptions().setForcedColors(ForcedColors.ACTIVE));
        List<String> faults = ForcedColours.faults(page);
        keep("forced", name);
        page.emulateMedia(new Page.EmulateMediaOptions().setForcedColors(ForcedColors.NONE));
        return faults;
    }

    private void print(Page page, String name) {
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        page.setViewportSize(PAPER, 900);
        keep("print", name);
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
        page.setViewportSize(1366, 900);
    }

    private void keep(String way, String name) {
        String file = name.equals("/") ? "home" : name.substring(1).replaceAll("[^A-Za-z0-9.]+", "-");
        scripted.page()
                .screenshot(new Page.ScreenshotOptions()
                        .setPath(pictures.resolve(way).resolve(file + ".png"))
                        .setFullPage(true));
    }
}
