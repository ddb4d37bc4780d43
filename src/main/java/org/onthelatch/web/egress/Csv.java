package org.onthelatch.web.egress;

/** Cells of a CSV file (RFC 4180) that a spreadsheet will not take for a formula. */
public final class Csv {
    private static final String STARTS_A_FORMULA = "=+-@\t\r\n";

    private Csv() {}

    public static String cell(String text) {
        boolean formula = !text.isEmpty() && STARTS_A_FORMULA.indexOf(text.charAt(0)) >= 0;
        String safe = formula ? "'" + text : text;
        boolean quoted = safe.chars().anyMatch(c -> c == '"' || c == ',' || c == '\n' || c == '\r');
        return quoted ? "\"" + safe.replace("\"", "\"\"") + "\"" : safe;
    }
}
