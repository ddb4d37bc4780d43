package org.onthelatch.web.http;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A table for a spreadsheet (RFC 4180) of what programs are told.
 *
 * @param file its name without the ending
 * @param columns members of a row; {@code review.dueOn} is a member of a member
 */
public record CsvTable(String file, List<String> columns) {
    private static final String TYPE = "text/csv; charset=utf-8; header=present";
    private static final String STARTS_A_FORMULA = "=+-@\t\r\n";

    public CsvTable {
        columns = List.copyOf(columns);
    }

    public Answer of(Stream<JsonObject> rows) {
        return of(file, rows);
    }

    /** The newest of more: its name says so, since a table has no other place for it. */
    public Answer newest(List<JsonObject> rows) {
        return of("%s-newest-%d".formatted(file, rows.size()), rows.stream());
    }

    private Answer of(String name, Stream<JsonObject> rows) {
        String lines = rows.map(this::line).collect(Collectors.joining());
        return Answer.of(200, TYPE, Buffer.buffer(String.join(",", columns) + "\r\n" + lines))
                .with("Content-Disposition", "attachment; filename=\"%s.csv\"".formatted(name));
    }

    /**
     * The same rows, under the same parameters, that a program is answered.
     *
     * @param arrays the members of the answer that hold them, in the order of the table
     */
    public Handling.Reading of(Handling.Reading api, String... arrays) {
        return ask -> {
            JsonObject told = api.answer(ask).body().toJsonObject();
            List<JsonObject> rows = new ArrayList<>();
            for (String array : arrays) {
                told.getJsonArray(array).forEach(row -> rows.add((JsonObject) row));
            }
            return told.getInteger("count", rows.size()) > rows.size() ? newest(rows) : of(rows.stream());
        };
    }

    private String line(JsonObject row) {
        return columns.stream()
                .map(column -> value(row, column.split("\\.")))
                .map(value -> value instanceof Number ? value.toString() : cell(text(value)))
                .collect(Collectors.joining(",", "", "\r\n"));
    }

    private static Object value(JsonObject row, String... path) {
        Object value = row;
        for (String member : path) {
            value = value instanceof JsonObject object ? object.getValue(member, "") : "";
        }
        return value;
    }

    private static String text(Object value) {
        return value instanceof JsonArray list
                ? list.stream().map(Object::toString).collect(Collectors.joining("; "))
                : value.toString();
    }

    /** Quoted where it must be, and nothing that a spreadsheet would take for a formula. */
    private static String cell(String text) {
        boolean formula = !text.isEmpty() && STARTS_A_FORMULA.indexOf(text.charAt(0)) >= 0;
        String safe = formula ? "'" + text : text;
        boolean quoted = safe.chars().anyMatch(c -> c == '"' || c == ',' || c == '\n' || c == '\r');
        return quoted ? "\"" + safe.replace("\"", "\"\"") + "\"" : safe;
    }
}
