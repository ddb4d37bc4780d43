package org.onthelatch.yaml;

/**
 * One thing that is wrong with a file or setting, and how to put it right.
 *
 * @param file its name, or "environment" or "command line"
 * @param line counts from 1; 0 where there is none
 * @param key such as {@code doors.HD07.inside}; blank where the whole file is meant
 * @param came what was found; blank where something is missing
 * @param rule what is wrong with it, such as "is not a zone of this site"
 * @param fix what to do, a whole sentence
 */
public record ConfigError(String file, int line, String key, String came, String rule, String fix) {

    /** The error as it is printed. */
    public String message() {
        String place = line > 0 ? file + " line " + line : file;
        String where = key.isBlank() ? place : key + " (" + place + ")";
        String what = came.isBlank() ? rule : "\"" + came + "\" " + rule;
        return "config error: " + where + ": " + what + ". " + fix;
    }
}
