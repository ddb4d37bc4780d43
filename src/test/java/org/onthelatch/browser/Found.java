package org.onthelatch.browser;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a script in a page answered. */
final class Found {
    private Found() {}

    static List<String> strings(@Nullable Object answer) {
        return answer instanceof List<?> list
                ? list.stream().map(String::valueOf).toList()
                : List.of();
    }
}
