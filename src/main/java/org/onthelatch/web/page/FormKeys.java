package org.onthelatch.web.page;

import io.vertx.core.MultiMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Writes the key of her session into every form of a page that sends something. The one place that does: a form that is added to
 * a template has it without more. Whatever users wrote is escaped, so that no text of theirs can look like a form.
 */
public final class FormKeys {
    /** The field's name in forms. */
    public static final String FIELD = "formKey";

    private static final Pattern FORM = Pattern.compile("<form\\b[^>]*\\bmethod=\"post\"[^>]*>");

    private FormKeys() {}

    /** What was sent, without the key. */
    public static MultiMap without(MultiMap form) {
        return MultiMap.caseInsensitiveMultiMap().addAll(form).remove(FIELD);
    }

    static String in(String html, String formKey) {
        String field = "<input type=\"hidden\" name=\"%s\" value=\"%s\">".formatted(FIELD, formKey);
        return FORM.matcher(html).replaceAll(form -> Matcher.quoteReplacement(form.group() + field));
    }
}
