package org.onthelatch.web.words;

import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/** One file of sentences for each language, such as {@code why_en.properties}. */
public final class Sentences {
    private final ResourceBundle bundle;
    private final Locale language;

    public Sentences(ResourceBundle bundle, Locale language) {
        this.bundle = bundle;
        this.language = language;
    }

    /** @param name of the file without its language, such as {@code org.onthelatch.web.words.why} */
    public Sentences(String name, Locale language) {
        this(
                ResourceBundle.getBundle(
                        name,
                        language,
                        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES)),
                language);
    }

    public Locale language() {
        return language;
    }

    /** @throws MissingResourceException if the language's file lacks the sentence */
    public String say(String key, Object... parts) {
        String sentence = bundle.getString(key);
        return sentence.indexOf('%') < 0 ? sentence : sentence.formatted(parts);
    }

    /** The sentence of the first of these keys that the file has. */
    public String sayOr(String... keys) {
        for (String key : keys) {
            if (bundle.containsKey(key)) {
                return say(key);
            }
        }
        throw new MissingResourceException("no sentence", "Sentences", String.join(", ", keys));
    }

    boolean has(String key) {
        return bundle.containsKey(key);
    }

    /** Whether the sentence names something that its file cannot know. */
    boolean takesParts(String key) {
        return bundle.getString(key).contains("%s");
    }
}
