package org.onthelatch.whereabouts;

import java.time.Instant;
import org.onthelatch.fob.FobToken;

/**
 * Somebody went out with an escort, as the door saw it: two fobs within 15 seconds (D95).
 *
 * @param fob the escort's, whoever held it then
 */
public record Escorted(FobToken fob, Instant since) {}
