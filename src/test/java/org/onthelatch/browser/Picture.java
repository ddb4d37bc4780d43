package org.onthelatch.browser;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import org.onthelatch.SourceTree;

/** Pictures of pages, kept as build output by the width of their window. */
public final class Picture {
    private Picture() {}

    public static void take(Page page, int width, String name) {
        Path file = SourceTree.aroundHere().top().resolve("target/pictures/%d/%s.png".formatted(width, name));
        page.screenshot(new Page.ScreenshotOptions().setPath(file).setFullPage(true));
    }
}
