package org.onthelatch;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import org.onthelatch.SourceTree.SourceFile;

/** What the pages say to staff, by key with the name of its file: {@code lock.minutes} is {@code minutes} of lock_en.properties. */
final class PageSentences {
    private PageSentences() {}

    static Map<String, String> in(SourceTree tree) {
        Map<String, String> sentences = new TreeMap<>();
        for (SourceFile file : tree.under("src/main/resources/org/onthelatch/web/text")) {
            Properties found = new Properties();
            try {
                found.load(new StringReader(String.join("\n", file.lines())));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            String part = file.path().replaceAll(".*/|_en\\.properties$", "");
            found.stringPropertyNames().forEach(key -> sentences.put(part + "." + key, found.getProperty(key)));
        }
        return sentences;
    }
}
