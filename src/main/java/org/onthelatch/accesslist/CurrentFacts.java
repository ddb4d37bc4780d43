package org.onthelatch.accesslist;

/** The facts as last committed. */
public interface CurrentFacts {
    AccessFacts get();
}
