package org.onthelatch.audit;

import java.util.List;

/**
 * An append-only book of one kind of record. Nothing in it is changed or removed; a later entry with the same key
 * supersedes the earlier one in {@link #current}, and both stay (D39). Used on the journal's thread only.
 */
public interface Book<T> {
    /**
     * Appends.
     *
     * @throws StaleVersion if the book already has this version of this key
     */
    void add(T entry, AuditEntry audit);

    /** The latest entry of every key, in the order in which the keys first came. */
    List<T> current();

    /** Every entry ever made, in the order of commit. */
    List<T> all();

    /** Someone else has written this version of this record in the meantime (D50). */
    final class StaleVersion extends RuntimeException {
        private static final long serialVersionUID = 1;

        public StaleVersion(String message) {
            super(message);
        }
    }
}
