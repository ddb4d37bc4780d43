package org.onthelatch.accesslist;

import org.onthelatch.fob.FobToken;
import org.onthelatch.fob.Holder;

/** What is shown to a door, or asked about. */
public sealed interface Credential {
    record NoFob() implements Credential {}

    record Fob(FobToken token) implements Credential {}

    /** The working fob of this holder, whichever it is: for questions about a person. */
    record FobOf(Holder holder) implements Credential {}
}
