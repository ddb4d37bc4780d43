package org.onthelatch.account;

/**
 * Names a token without being its secret, so that it may stand in lists and addresses.
 *
 * @param value 12 small letters and digits
 */
public record TokenId(String value) {
    public TokenId {
        if (!value.matches("[a-z0-9]{12}")) {
            throw new IllegalArgumentException("token id must match [a-z0-9]{12}, but was \"%s\"".formatted(value));
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
