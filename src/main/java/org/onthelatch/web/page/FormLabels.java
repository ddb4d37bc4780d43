package org.onthelatch.web.page;

import io.vertx.core.MultiMap;
import io.vertx.core.json.JsonObject;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.onthelatch.web.http.KeptForm;

/**
 * Writes into every form of a page what its fields are called on it, so that the page which keeps a form until somebody has signed
 * in can say it back in the same words. Like {@link FormKeys} the one place that does: a new form has it without more.
 */
public final class FormLabels {
    private static final Pattern FORM =
            Pattern.compile("(<form\\b[^>]*\\bmethod=\"post\"[^>]*>)(.*?)</form>", Pattern.DOTALL);
    private static final Pattern LABEL =
            Pattern.compile("<label\\b[^>]*\\bfor=\"([^\"]+)\"[^>]*>(.*?)</label>", Pattern.DOTALL);
    private static final Pattern PART = Pattern.compile(
            "<fieldset\\b|</fieldset>|<legend\\b[^>]*>(?<legend>.*?)</legend>|<(?:input|select|textarea)\\b(?<control>[^>]*)>",
            Pattern.DOTALL);
    private static final Pattern ATTRIBUTE = Pattern.compile("\\b(id|name|type|value)=\"([^\"]*)\"");

    private FormLabels() {}

    /** What was sent, without them. */
    public static MultiMap without(MultiMap form) {
        return MultiMap.caseInsensitiveMultiMap().addAll(form).remove(KeptForm.LABELS);
    }

    static String in(String html) {
        return FORM.matcher(html).replaceAll(form -> {
            JsonObject labels = labels(form.group(2));
            String field = labels.isEmpty()
                    ? ""
                    : "<input type=\"hidden\" name=\"%s\" value=\"%s\">"
                            .formatted(KeptForm.LABELS, escaped(labels.encode()));
            return Matcher.quoteReplacement(form.group(1) + field + form.group(2) + "</form>");
        });
    }

    private static JsonObject labels(String form) {
        Map<String, String> byId = new HashMap<>();
        Matcher label = LABEL.matcher(form);
        while (label.find()) {
            byId.put(label.group(1), text(label.group(2)));
        }
        JsonObject labels = new JsonObject();
        Deque<String> legends = new ArrayDeque<>();
        Matcher part = PART.matcher(form);
        while (part.find()) {
            if (part.group("control") != null) {
                add(part.group("control"), byId, legends.isEmpty() ? "" : legends.peek(), labels);
            } else if (part.group("legend") != null) {
                legends.poll();
                legends.push(text(part.group("legend")));
            } else if (part.group().startsWith("</")) {
                legends.poll();
            } else {
                legends.push("");
            }
        }
        return labels;
    }

    private static void add(String control, Map<String, String> byId, String legend, JsonObject labels) {
        Map<String, String> attributes = new HashMap<>();
        Matcher attribute = ATTRIBUTE.matcher(control);
        while (attribute.find()) {
            attributes.putIfAbsent(attribute.group(1), plain(attribute.group(2)));
        }
        String name = attributes.getOrDefault("name", "");
        String label = byId.getOrDefault(attributes.getOrDefault("id", ""), "");
        String type = attributes.getOrDefault("type", "");
        if (name.isEmpty() || label.isEmpty()) {
            return;
        }
        boolean chosen = type.equals("radio") || type.equals("checkbox");
        if (chosen && !legend.isEmpty()) {
            labels.put(name, legend);
            labels.put(KeptForm.valueKey(name, attributes.getOrDefault("value", "on")), label);
        } else {
            labels.put(name, legend.isEmpty() ? label : legend + ": " + label);
        }
    }

    private static String text(String html) {
        return plain(html.replaceAll("<[^>]*>", " ")).replaceAll("\\s+", " ").strip();
    }

    private static String plain(String html) {
        return html.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&#34;", "\"")
                .replace("&#39;", "'")
                .replace("&amp;", "&");
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&#34;");
    }
}
