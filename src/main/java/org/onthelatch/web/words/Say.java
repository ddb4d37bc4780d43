package org.onthelatch.web.words;

import gg.jte.Content;
import gg.jte.html.escape.Escape;
import gg.jte.output.StringOutput;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * What pages say, from one folder of files, one for each part of the pages: the key {@code lock.minutes} is {@code minutes} of
 * {@code web/text/lock_en.properties}. Another language is another set of files (ADR 80).
 */
public final class Say {
    private static final Map<String, Sentences> PARTS = new ConcurrentHashMap<>();

    private Say() {}

    /**
     * @param values stand where the sentence has its {@code %s}
     * @throws MissingResourceException if there is no such sentence
     */
    public static String say(String key, Object... values) {
        return part(key).say(inPart(key), values);
    }

    /** For what a device says, which may be newer than this program: the sentence {@code key}, or {@code otherwise} if there is none. */
    public static String sayOr(String key, String otherwise, Object... values) {
        return say(part(key).has(inPart(key)) ? key : otherwise, values);
    }

    private static Sentences part(String key) {
        return PARTS.computeIfAbsent(
                key.substring(0, key.indexOf('.')),
                name -> new Sentences("org.onthelatch.web.text." + name, Locale.ENGLISH));
    }

    private static String inPart(String key) {
        return key.substring(key.indexOf('.') + 1);
    }

    /** As the number asks for it: the sentence {@code key.one} or {@code key.many}, with the number as its first value. */
    public static String counted(String key, long number, Object... values) {
        Object[] all = Stream.concat(Stream.of(number), Stream.of(values)).toArray();
        return say(key + (number == 1 ? ".one" : ".many"), all);
    }

    /** A sentence that has mark-up in it, such as a link. Its values are escaped, also for an attribute in double quotes. */
    public static Content marked(String key, Object... values) {
        String html = say(key, Stream.of(values).map(Say::inMarkup).toArray());
        return output -> output.writeContent(html);
    }

    private static Object inMarkup(Object value) {
        if (value instanceof Number) {
            return value;
        }
        StringOutput html = new StringOutput();
        Escape.htmlContent(value.toString(), html);
        return html.toString().replace("\"", "&#34;");
    }
}
