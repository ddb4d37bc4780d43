package org.onthelatch.mqtt.wire;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.onthelatch.accesslist.AccessList.ListedFob;

/** What is said of fobs where nothing concerns them: the same at nearly every controller, so it is written once. */
final class BareFobs {
    private static final int MOST = 20_000;

    private final Map<ListedFob, String> texts = new ConcurrentHashMap<>();

    String textOf(ListedFob fob, ListContent content) {
        if (!fob.hasNothingHere()) {
            return CanonicalJson.of(content.fob(fob));
        }
        String known = texts.get(fob);
        return known == null ? write(fob, content) : known;
    }

    private String write(ListedFob fob, ListContent content) {
        if (texts.size() >= MOST) {
            texts.clear();
        }
        String text = CanonicalJson.of(content.fob(fob));
        texts.put(fob, text);
        return text;
    }
}
