package org.onthelatch.web.egress;

import static org.onthelatch.web.words.Say.say;

import io.vertx.core.MultiMap;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.onthelatch.egress.EgressRecords;
import org.onthelatch.egress.EgressRecords.Query.Cursor;
import org.onthelatch.ward.Controller;
import org.onthelatch.ward.Door;
import org.onthelatch.web.http.Fault;

/**
 * A part of the log, newest first.
 *
 * @param next where the next, older part begins: one or none
 * @param withoutContent of how many openings inside the wards the content was removed, whatever was asked for
 * @param never whether no event was ever kept
 * @param silent controllers that are out of contact, so that the log may lack what they still hold
 */
public record EgressView(
        EgressFilter filter,
        List<EgressRecords.Entry> entries,
        List<Cursor> next,
        boolean never,
        long withoutContent,
        List<EgressRecords.OpenGap> gaps,
        List<Controller> silent,
        List<Door> doors,
        List<Choice> people,
        MultiMap asked) {

    /** A person to choose. */
    public record Choice(String id, String name) {}

    /** What was asked, as it came, so that the form keeps it. */
    public String kept(String name) {
        return Optional.ofNullable(asked.get(name)).orElse("");
    }

    public List<Fault> faults() {
        return filter.faults();
    }

    public String fault(String name) {
        return faults().stream()
                .filter(fault -> fault.field().equals(name))
                .map(fault -> say("egress.enter", fault.expected()))
                .findFirst()
                .orElse("");
    }

    /** The same question, with something else for its {@code before}. */
    public String link(String path, String before) {
        StringBuilder link = new StringBuilder(path);
        char mark = '?';
        for (String name : List.of("from", "to", "door", "person", "outcome")) {
            if (!kept(name).isEmpty()) {
                link.append(mark).append(name).append('=').append(encoded(kept(name)));
                mark = '&';
            }
        }
        return before.isEmpty()
                ? link.toString()
                : link.append(mark).append("before=").append(encoded(before)).toString();
    }

    public String nextLink(String path) {
        return next.stream()
                .map(cursor -> link(path, EgressFilter.text(cursor)))
                .findFirst()
                .orElse("");
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
