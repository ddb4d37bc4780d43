package org.onthelatch;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** A template taken apart: what it prints as it stands, and the strings in its code. */
final class TemplateText {
    private static final Pattern NOT_PRINTED =
            Pattern.compile("<%--.*?--%>|(?m)^@(import|param)[^\n]*$", Pattern.DOTALL);
    private static final Pattern STATEMENT = Pattern.compile("@(if|elseif|for|template\\.[\\w.]+|raw)\\s*\\(");

    private final String template;
    private final StringBuilder text = new StringBuilder();
    private final List<String> strings = new ArrayList<>();
    private int at;

    private TemplateText(String template) {
        this.template = template;
    }

    /** @param printed the text with its mark-up, without what it works out */
    record Parts(String printed, List<String> strings) {}

    static Parts of(String template) {
        TemplateText taken = new TemplateText(NOT_PRINTED.matcher(template).replaceAll(""));
        taken.printed('\0');
        return new Parts(taken.text.toString(), List.copyOf(taken.strings));
    }

    private void printed(char end) {
        while (at < template.length() && template.charAt(at) != end) {
            if (template.startsWith("${", at) || template.startsWith("!{", at)) {
                at += 2;
                code('}');
            } else if (!statement()) {
                text.append(template.charAt(at));
                at++;
            }
        }
        at++;
    }

    private boolean statement() {
        var statement = STATEMENT.matcher(template).region(at, template.length());
        if (statement.lookingAt()) {
            at = statement.end();
            code(')');
            return true;
        }
        for (String word : List.of("@endif", "@endfor", "@else")) {
            if (template.startsWith(word, at)) {
                at += word.length();
                text.append(' ');
                return true;
            }
        }
        return false;
    }

    private void code(char end) {
        int depth = 0;
        while (at < template.length()) {
            char c = template.charAt(at++);
            if (c == end && depth == 0) {
                return;
            } else if (c == '"') {
                strings.add(string());
            } else if (c == '@' && template.charAt(at) == '`') {
                at++;
                printed('`');
            } else if (c == '(' || c == '{') {
                depth++;
            } else if (c == ')' || c == '}') {
                depth--;
            }
        }
    }

    private String string() {
        int from = at;
        while (template.charAt(at) != '"') {
            at += template.charAt(at) == '\\' ? 2 : 1;
        }
        return template.substring(from, at++);
    }
}
