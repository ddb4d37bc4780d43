package org.onthelatch.audit;

import java.util.List;

/** A book whose lines about one thing are found without reading it all. Used on the journal's thread only. */
public interface KeyedBook<T> extends Book<T> {
    /** Every version of one key, oldest first; empty if there is none. As quick in a long book as in a short one. */
    List<T> of(String key);
}
