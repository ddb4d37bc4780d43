package org.onthelatch.web.http;

import static org.onthelatch.web.words.Say.say;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Why something was not done, as RFC 9457 describes it.
 *
 * @param code a stable word for programs, such as {@code BAD_PARAMETER}
 * @param detail what happened, what was not saved, and what to do
 * @param faults the fields at fault, if any
 * @param links for pages: what else can be done
 */
public record Problem(int status, String code, String title, String detail, List<Fault> faults, List<Link> links) {

    /** Where a page leads on from here. */
    public record Link(String path, String words) {}

    public Problem {
        faults = List.copyOf(faults);
        links = List.copyOf(links);
    }

    public Problem(int status, String code, String title, String detail, List<Fault> faults) {
        this(status, code, title, detail, faults, List.of());
    }

    public static Problem badParameters(List<Fault> faults) {
        return new Problem(400, "BAD_PARAMETER", say("problems.address"), named(faults), faults);
    }

    public static Problem notFound(String what) {
        return new Problem(404, "NOT_FOUND", say("problems.notFound"), what, List.of());
    }

    /** Every field at fault is named. */
    public static Problem unsaved(int status, String code, List<Fault> faults) {
        return new Problem(status, code, say("problems.unsaved"), named(faults), faults);
    }

    public static Problem stale(String detail) {
        return new Problem(412, "STALE", say("problems.unsaved"), detail, List.of());
    }

    /** One sentence for each field. */
    public static String named(List<Fault> faults) {
        return faults.stream()
                .map(fault -> say("problems.named", fault.field(), fault.expected(), fault.came()))
                .collect(Collectors.joining(" "))
                .strip();
    }

    public JsonObject json() {
        JsonObject json = new JsonObject()
                .put(
                        "type",
                        "urn:onthelatch:problem:"
                                + code.toLowerCase(Locale.ROOT).replace('_', '-'))
                .put("title", title)
                .put("status", status)
                .put("detail", detail)
                .put("code", code);
        if (!faults.isEmpty()) {
            JsonArray errors = new JsonArray();
            faults.forEach(fault -> errors.add(new JsonObject()
                    .put("field", fault.field())
                    .put("expected", fault.expected())
                    .put("came", fault.came())));
            json.put("errors", errors);
        }
        return json;
    }
}
