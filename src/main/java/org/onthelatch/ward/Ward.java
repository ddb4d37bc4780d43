package org.onthelatch.ward;

/**
 * A ward, as staff and reviewers name it.
 *
 * @param service what the service is called, such as "level 2 rehabilitation" (D32)
 * @param beds how many beds or flats it has
 */
public record Ward(WardId id, String name, String service, int beds) {
    public Ward {
        if (beds < 1) {
            throw new IllegalArgumentException("beds must be 1 or more, but was " + beds);
        }
    }
}
