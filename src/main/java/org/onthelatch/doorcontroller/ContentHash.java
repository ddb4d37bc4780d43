package org.onthelatch.doorcontroller;

/**
 * What a list makes a controller do, as a hash (contract, section 5).
 *
 * @param hex SHA-256 as 64 lower-case hexadecimal digits
 */
public record ContentHash(String hex) {
    public ContentHash {
        if (!hex.matches("[0-9a-f]{64}")) {
            throw new IllegalArgumentException("content hash must be 64 hexadecimal digits, but was \"" + hex + "\"");
        }
    }

    @Override
    public String toString() {
        return hex;
    }
}
