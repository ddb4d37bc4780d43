package org.onthelatch.web.words;

import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/** What something says, from one file of sentences in each language, such as {@code plan_en.properties}. */
public record Sentences(ResourceBundle bundle, Locale language) {

    /** @param name of the files without their language, such as {@code org.onthelatch.web.plan.plan} */
    public static Sentences of(String name, Locale language) {
        ResourceBundle.Control noOther =
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
        return new Sentences(ResourceBundle.getBundle(name, language, noOther), language);
    }

    /** @throws MissingResourceException if the language's file lacks the sentence */
    public String say(String key, Object... parts) {
        return bundle.getString(key).formatted(parts);
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
}
