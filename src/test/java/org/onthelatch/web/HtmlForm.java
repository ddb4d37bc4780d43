package org.onthelatch.web;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The one form of a page that sends something, as a browser would hold it: what stands in it, and what can be pressed. */
final class HtmlForm {
    private static final Pattern FORM =
            Pattern.compile("<form method=\"post\" action=\"([^\"]*/assess)\".*?</form>", Pattern.DOTALL);
    private static final Pattern INPUT = Pattern.compile("<input\\b[^>]*>");
    private static final Pattern TEXT =
            Pattern.compile("<textarea\\b[^>]*name=\"([^\"]*)\"[^>]*>\\n?(.*?)</textarea>", Pattern.DOTALL);
    private static final Pattern BUTTON = Pattern.compile("<button\\b[^>]*name=\"do\" value=\"([^\"]*)\"[^>]*>");

    private final String action;
    private final List<String[]> values = new ArrayList<>();
    private final List<String> offered = new ArrayList<>();
    private final List<String> buttons = new ArrayList<>();

    HtmlForm(String html) {
        Matcher form = FORM.matcher(html);
        if (!form.find()) {
            throw new AssertionError("no form in " + html);
        }
        this.action = form.group(1);
        INPUT.matcher(form.group()).results().forEach(input -> input(input.group()));
        TEXT.matcher(form.group()).results().forEach(text -> {
            offered.add(text.group(1));
            values.add(new String[] {text.group(1), plain(text.group(2))});
        });
        BUTTON.matcher(form.group()).results().forEach(button -> buttons.add(button.group(1)));
    }

    private void input(String tag) {
        String type = attribute(tag, "type");
        offered.add(attribute(tag, "name"));
        if (!type.equals("radio") && !type.equals("checkbox") || tag.contains(" checked")) {
            values.add(new String[] {attribute(tag, "name"), plain(attribute(tag, "value"))});
        }
    }

    private static String attribute(String tag, String name) {
        Matcher value = Pattern.compile("\\b" + name + "=\"([^\"]*)\"").matcher(tag);
        return value.find() ? value.group(1) : "";
    }

    private static String plain(String html) {
        return html.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&#34;", "\"")
                .replace("&#39;", "'")
                .replace("&amp;", "&");
    }

    String action() {
        return action;
    }

    List<String> values(String name) {
        return values.stream()
                .filter(one -> one[0].equals(name))
                .map(one -> one[1])
                .toList();
    }

    /** Everything that stands in it, as it would be sent. */
    List<String[]> sent() {
        return List.copyOf(values);
    }

    void set(String name, String value) {
        if (!offered.contains(name)) {
            throw new AssertionError("no field " + name + " in " + offered);
        }
        values.removeIf(one -> one[0].equals(name));
        values.add(new String[] {name, value});
    }

    void press(String button) {
        if (!buttons.contains(button)) {
            throw new AssertionError("no button " + button + " in " + buttons);
        }
        values.add(new String[] {"do", button});
    }
}
