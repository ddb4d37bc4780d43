package org.onthelatch.web.board;

import static java.nio.charset.StandardCharsets.UTF_8;

import gg.jte.Content;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A board as it stands on the page, in parts that change one by one.
 *
 * @param asAt "As at 2:06:07pm, 21 November 2026."
 * @param parts HTML by the part's name, in their order on the page; {@code row-P01} and so on are the people
 * @param version the same for the same parts, whatever the time
 */
public record Shown(String asAt, Map<String, String> parts, String version) {
    static final String ROW = "row-";

    public Shown {
        parts = Collections.unmodifiableMap(new LinkedHashMap<>(parts));
    }

    static Shown of(String asAt, Map<String, String> parts) {
        return new Shown(asAt, parts, digest(parts));
    }

    /** What stands before the table, by its name. */
    public Content part(String name) {
        return raw(parts.getOrDefault(name, ""));
    }

    public Content rows() {
        return raw(String.join("", rowHtml()));
    }

    public boolean isEmpty() {
        return rowHtml().isEmpty();
    }

    private List<String> rowHtml() {
        return parts.entrySet().stream()
                .filter(part -> part.getKey().startsWith(ROW))
                .map(Map.Entry::getValue)
                .toList();
    }

    /** The template that made it escaped it already. */
    private static Content raw(String html) {
        return output -> output.writeContent(html);
    }

    private static String digest(Map<String, String> parts) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            parts.forEach((name, html) -> {
                digest.update(name.getBytes(UTF_8));
                digest.update(html.getBytes(UTF_8));
            });
            return HexFormat.of().formatHex(digest.digest(), 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
