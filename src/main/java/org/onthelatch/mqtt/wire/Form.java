package org.onthelatch.mqtt.wire;

import java.util.regex.Pattern;

/** The forms of text in the contract (section 1). */
enum Form {
    CODE("[A-Z][A-Z0-9_]{0,39}", "a code in capital letters"),
    COMMAND_ID("[A-Za-z0-9-]{1,64}", "a command's id"),
    DOOR("[A-Z][A-Z0-9-]{0,15}", "a door such as HD01"),
    FIRMWARE("(?s).{1,64}", "1 to 64 characters"),
    FOB("[0-9a-f]{8,32}", "8 to 32 lower-case hexadecimal digits"),
    HASH("[0-9a-f]{64}", "64 lower-case hexadecimal digits"),
    IMAGE("[A-Za-z0-9+/]{0,1368}={0,2}", "at most 1,024 bytes in base64"),
    INSTANT(
            "[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,3})?Z",
            "an instant in UTC with at most milliseconds"),
    LINE("[^\\x00-\\x1f\\x7f]{0,200}", "one line of at most 200 characters"),
    RULE("[a-z0-9]{1,24}", "1 to 24 lower-case letters and digits"),
    SESSION("[a-z0-9-]{1,40}", "1 to 40 lower-case letters, digits and hyphens"),
    STEP("[+-][1-9][0-9]*s", "a step such as +120s"),
    CLOCK("SYNCED|UNTRUSTED", "SYNCED or UNTRUSTED"),
    CONTACT("OPEN|CLOSED|UNKNOWN", "OPEN, CLOSED or UNKNOWN"),
    LIST_CAUSE(
            "BAD_TYPE|BAD_SIGNATURE|MALFORMED|WRONG_AUDIENCE|UNKNOWN_KEY_EPOCH|OLDER_VERSION"
                    + "|SAME_VERSION_OTHER_CONTENT|TABLE_FULL",
            "a cause of the contract's section 5"),
    LIST_OUTCOME("APPLIED|REJECTED", "APPLIED or REJECTED"),
    MODE("NORMAL|RELEASED", "NORMAL or RELEASED"),
    OUTCOME("DONE|REFUSED|FAILED", "DONE, REFUSED or FAILED"),
    RELEASED_BY("FIRE|POWER|LOCAL", "FIRE, POWER or LOCAL"),
    WAY("OUT|IN", "OUT or IN");

    private final Pattern pattern;
    private final String words;

    Form(String pattern, String words) {
        this.pattern = Pattern.compile(pattern);
        this.words = words;
    }

    boolean fits(String text) {
        return pattern.matcher(text).matches();
    }

    /** What is expected, in words. */
    String words() {
        return words;
    }
}
