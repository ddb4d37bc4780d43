package org.onthelatch.simulator.device;

import java.time.Instant;

/**
 * When something happened, as the device knows it.
 *
 * @param late whether the device had no connection then
 */
record Stamp(Instant at, ClockTrust clock, boolean late) {}
