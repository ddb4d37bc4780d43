package org.onthelatch.web.board;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What a page needs to become this board.
 *
 * @param changed HTML by name; all parts for a page of which nothing is known
 */
record Change(Shown to, Map<String, String> changed) {
    Change {
        changed = Map.copyOf(changed);
    }

    /** Everything. */
    Change(Shown to) {
        this(to, to.parts());
    }

    static Change between(Shown from, Shown to) {
        Map<String, String> changed = new LinkedHashMap<>(to.parts());
        changed.entrySet().removeIf(part -> part.getValue().equals(from.parts().get(part.getKey())));
        return new Change(to, changed);
    }

    JsonObject json() {
        JsonObject parts = new JsonObject();
        to.parts().keySet().stream().filter(changed::containsKey).forEach(name -> parts.put(name, changed.get(name)));
        return new JsonObject()
                .put("version", to.version())
                .put("asAt", to.asAt())
                .put("order", new JsonArray(new ArrayList<>(to.parts().keySet())))
                .put("parts", parts);
    }

    /** As a server-sent event; JSON has no line breaks of its own. */
    Buffer event() {
        return Buffer.buffer("event: board\ndata: " + json().encode() + "\n\n");
    }
}
