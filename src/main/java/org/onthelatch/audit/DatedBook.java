package org.onthelatch.audit;

import java.util.List;

/** A book that says when each version was written, so that a past moment can be told (D52). Used on the journal's thread only. */
public interface DatedBook<T> extends KeyedBook<T> {
    /** Every version of everything, in the order of commit. */
    List<Recorded<T>> recorded();
}
