package org.onthelatch.web.plan;

import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/** What a plan says, from one file of sentences in each language, {@code plan_en.properties}. */
final class PlanText {
    static final Locale ENGLISH = Locale.ENGLISH;

    private final ResourceBundle sentences;

    PlanText(Locale language) {
        this.sentences = ResourceBundle.getBundle(
                "org.onthelatch.web.plan.plan",
                language,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /** @throws MissingResourceException if the language's file lacks the sentence */
    String say(String key, Object... parts) {
        return sentences.getString(key).formatted(parts);
    }
}
