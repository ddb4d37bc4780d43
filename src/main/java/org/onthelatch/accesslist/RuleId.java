package org.onthelatch.accesslist;

/**
 * The opaque id under which a restriction travels to the door (contract, section 1); only the service can explain it.
 *
 * @param value 1 to 24 lower-case letters and digits
 */
public record RuleId(String value) {
    public RuleId {
        if (!value.matches("[a-z0-9]{1,24}")) {
            throw new IllegalArgumentException("rule id must match [a-z0-9]{1,24}, but was \"" + value + "\"");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
