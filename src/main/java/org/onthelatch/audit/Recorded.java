package org.onthelatch.audit;

import java.time.Instant;

/**
 * An entry of a book and when it was written there.
 *
 * @param key the same for all versions of one record
 */
public record Recorded<T>(String key, T entry, Instant at) {}
